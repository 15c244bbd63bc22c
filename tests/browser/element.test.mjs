// <postil-view> in a browser, from the files of the package as a server gives them: no bundler in between.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ARTICLES, HOSTILE, WEB, launch, postil } from './desk.mjs';

const WATER = ARTICLES[3];
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html; charset=utf-8' };
/** The strictest policy that lets WebAssembly run: no style but those of scripts, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

let browser;
let server;
let root;
/** Bodies of pages, by their address. @type {Map<string, string>} */
const bodies = new Map();
/** Files that the server does not have. */
const missing = new Set();

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url, 'http://here').pathname;
    const body = bodies.get(path);
    const head = { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], 'content-security-policy': POLICY };
    if (body !== undefined) return response.writeHead(200, head).end(body);
    const own = { '/here.js': `import { PostilView } from './element.js'; globalThis.PostilView = PostilView;` }[path];
    if (missing.has(path) || !(own || /^\/[a-z]+\.(js|wasm)$/.test(path))) return response.writeHead(404).end();
    return response.writeHead(200, head).end(own ?? readFileSync(join(WEB, path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  root = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A page with an element in it, that must stay quiet and ask for nothing but the package. */
async function open(name, body, options = {}) {
  bodies.set(`/${name}`, `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/here.js"></script>${body}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  const noise = [];
  const requests = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => (noise.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('request', (request) => requests.push(request.url().replace(root, '')));
  await page.goto(`${root}/${name}`);
  return { page, noise, requests };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const annotated = (text, ...args) =>
  JSON.parse(postil(['annotate', '-f', 'json', '--text', '--offsets', 'utf16', '--model', 'english-small', ...args], text));
const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const shownLines = (page) => page.locator('postil-view article > *').evaluateAll((nodes) => nodes.map((node) => node.textContent));

test('the text inside is shown with its notes, and nothing else is asked for', async () => {
  const { page, noise, requests } = await open('inside', `<postil-view date="2024-05-03">${escaped(WATER)}</postil-view>`);
  await page.locator('postil-view .mark').first().waitFor();
  assert.deepEqual(await shownLines(page), lines(WATER));
  for (const { layer, label, text } of annotated(WATER, '--layers', 'entity,time').annotations) {
    assert.ok((await page.locator(`postil-view .mark.${layer}.${label}`, { hasText: text }).count()) > 0, `${layer} ${text}`);
  }
  const headings = await page.locator('postil-view aside h3').allTextContents();
  for (const heading of ['People', 'Places', 'Timeline', 'Relations']) assert.ok(headings.includes(heading), heading);
  const files = ['/inside', '/here.js', '/element.js', '/postil.js', '/notes.js', '/view.js', '/style.js', '/postil.wasm'];
  assert.deepEqual(requests.filter((url) => !url.startsWith('data:')).sort(), files.sort());
  assert.deepEqual(noise, []);
});

test('styles are its own: none of the page come in, and none go out', async () => {
  const { page, noise } = await open('styles', `<h1>Title</h1><postil-view date="2024-05-03" text="Ann Lee left Oslo on Friday."></postil-view>`);
  const mark = page.locator('postil-view .mark.PER');
  await mark.waitFor();
  const background = (locator) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.notEqual(await background(mark), 'rgba(0, 0, 0, 0)');
  assert.equal(await page.locator('h1').first().evaluate((node) => getComputedStyle(node).fontFamily.includes('Georgia')), false);
  assert.equal(await background(page.locator('body')), 'rgba(0, 0, 0, 0)');
  // The theme is the element's.
  const paper = await background(page.locator('postil-view'));
  await page.locator('postil-view .theme').click();
  assert.notEqual(await background(page.locator('postil-view')), paper);
  assert.equal(await background(page.locator('body')), 'rgba(0, 0, 0, 0)');
  // In a narrow place there is one column.
  const columns = () => page.locator('postil-view .columns').evaluate((node) => getComputedStyle(node).gridTemplateColumns.split(' ').length);
  assert.equal(await columns(), 2);
  await page.evaluate(() => (document.querySelector('postil-view').style.width = '500px'));
  assert.equal(await columns(), 1);
  assert.deepEqual(noise, []);
});

test('attributes and properties change what is shown', async () => {
  const { page, noise } = await open('changes', `<postil-view text="Ann Lee left Oslo on Friday."></postil-view>`);
  const view = page.locator('postil-view');
  const time = view.locator('.mark.time');
  await time.waitFor();
  assert.equal(await time.getAttribute('data-sign'), 'XXXX-WXX-5');
  await view.evaluate((node) => node.setAttribute('date', '2024-05-03'));
  await view.locator('.mark.time[data-sign="2024-05-03"]').waitFor();
  await view.evaluate((node) => (node.date = '2024-05-10'));
  await view.locator('.mark.time[data-sign="2024-05-10"]').waitFor();
  await view.evaluate((node) => (node.text = 'Bo Ek left Lima.'));
  await view.locator('.mark.PER:text-is("Bo Ek")').waitFor();
  assert.deepEqual(await view.evaluate((node) => [node.text, node.getAttribute('text'), node.document.text]), Array(3).fill('Bo Ek left Lima.'));
  // Without the attribute the text inside counts, and its changes.
  await view.evaluate((node) => ((node.text = null), (node.textContent = 'Ann Lee left Oslo.')));
  await view.locator('.mark.PER:text-is("Ann Lee")').waitFor();
  await view.evaluate((node) => (node.firstChild.data = 'Karen Holmgaard left Oslo.'));
  await view.locator('.mark.PER:text-is("Karen Holmgaard")').waitFor();
  await view.evaluate((node) => (node.textContent = ''));
  await view.locator('article').waitFor({ state: 'detached' });
  assert.equal(await view.evaluate((node) => node.document), undefined);
  assert.deepEqual(noise, []);
});

test('of many changes the last is shown, and load tells of it once', async () => {
  const { page, noise } = await open('last', `<postil-view></postil-view>`);
  const loads = await page.locator('postil-view').evaluate(
    (node) =>
      new Promise((resolve) => {
        const shown = [];
        node.addEventListener('load', () => shown.push(node.document.text));
        for (let day = 1; day <= 20; day += 1) node.text = `Ann Lee left Oslo on ${day} May.`;
        // What comes in the second after the first is too much.
        node.addEventListener('load', () => setTimeout(() => resolve(shown), 1000), { once: true });
      }),
  );
  assert.deepEqual(loads, ['Ann Lee left Oslo on 20 May.']);
  assert.deepEqual(noise, []);
});

test('a document that is there is shown without the module', async () => {
  const document = annotated(WATER);
  const { page, noise, requests } = await open('given', `<postil-view></postil-view>`);
  const view = page.locator('postil-view');
  await page.waitForFunction(() => 'PostilView' in globalThis);
  await view.evaluate((node, given) => (node.document = given), document);
  await view.locator('.mark').first().waitFor();
  assert.deepEqual(await shownLines(page), lines(WATER));
  assert.ok((await view.locator('aside h3').allTextContents()).includes('People'));
  assert.ok(!requests.some((url) => url.endsWith('.wasm')), requests.join(' '));
  // What annotate() returns has timeline and network, too.
  await view.evaluate(async (node, text) => {
    const { load } = await import('/postil.js');
    node.document = (await load()).annotate(text, { date: '2024-05-03' });
  }, WATER);
  await view.locator('aside h3:text-is("Timeline")').waitFor();
  assert.deepEqual(noise, []);
});

test('properties that were set before the element was known are kept', async () => {
  const { page, noise } = await open('early', '');
  await page.waitForFunction(() => 'PostilView' in globalThis);
  await page.evaluate(() => {
    const late = document.createElement('postil-view');
    Object.defineProperty(late, 'text', { value: 'Ann Lee left Oslo.', configurable: true, writable: true, enumerable: true });
    document.body.append(late);
  });
  await page.locator('postil-view .mark.PER').waitFor();
  assert.deepEqual(noise, []);
});

test('the keyboard comes in, goes from note to note, and leaves', async () => {
  const { page, noise } = await open('keys', `<button id="before">a</button><postil-view date="2024-05-03">${escaped(WATER)}</postil-view><button id="after">b</button>`);
  await page.locator('postil-view .mark').first().waitFor();
  const focused = () =>
    page.evaluate(() => {
      const host = document.activeElement;
      const inner = host?.shadowRoot?.activeElement;
      return inner ? [inner.getAttribute('class')?.split(' ')[0], inner.textContent] : [host?.id];
    });
  await page.locator('#before').focus();
  // Switches, then the first note.
  for (let key = 0; (await focused())[0] !== 'mark'; key += 1) {
    assert.ok(key < 20, 'no note is reached');
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(await focused(), ['mark', 'GENEVA']);
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await focused(), ['mark', 'May 3']);
  assert.ok((await page.locator('postil-view .detail').textContent()).includes('time DATE'));
  await page.keyboard.press('Enter');
  assert.deepEqual(await page.locator('postil-view .mark.lit').allTextContents(), ['May 3']);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('postil-view .mark.lit').count(), 0);
  for (let key = 0; (await focused())[0] !== 'after'; key += 1) {
    assert.ok(key < 200, 'the element is left');
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(noise, []);
});

test('hostile text stays text', async () => {
  const name = '<img src=x onerror="window.hacked = 7">';
  for (const body of [
    `<postil-view name="${escaped(name)}">${escaped(HOSTILE)}</postil-view>`,
    `<postil-view name="${escaped(name)}" text="${escaped(HOSTILE)}"></postil-view>`,
  ]) {
    const { page, noise } = await open('hostile', body);
    await page.locator('postil-view .mark').first().waitFor();
    assert.deepEqual(await shownLines(page), lines(HOSTILE));
    assert.equal(await page.locator('postil-view .name').first().textContent(), name);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    const made = page.locator('postil-view').locator('script, img, style, iframe, a');
    assert.equal(await made.count(), 0);
    assert.deepEqual(noise, []);
    await page.context().close();
  }
});

test('what is wrong is said in its place, and told', async () => {
  const { page, noise } = await open('wrong', `<postil-view text="Ann Lee left Oslo on Friday."></postil-view>`);
  const view = page.locator('postil-view');
  await view.locator('.mark').first().waitFor();
  await view.evaluate((node) => node.addEventListener('error', ({ message, error }) => (window.told = [message, error.name])));
  const alarm = view.locator('[role=alert]');
  await view.evaluate((node) => (node.date = 'soon'));
  await alarm.waitFor();
  assert.equal(await alarm.textContent(), "'soon' is not a date: write the day as YYYY-MM-DD");
  assert.deepEqual(await page.evaluate(() => window.told), ["'soon' is not a date: write the day as YYYY-MM-DD", 'RangeError']);
  await view.evaluate((node) => (node.date = '2024-05-03'));
  await view.locator('.mark').first().waitFor();
  assert.equal(await alarm.count(), 0);
  assert.deepEqual(noise, []);
});

test('documents that are none are refused', async () => {
  const { page, noise } = await open('none', `<postil-view></postil-view>`);
  await page.waitForFunction(() => 'PostilView' in globalThis);
  const inBytes = { ...annotated('Ann Lee left Oslo.'), offsets: 'bytes' };
  for (const wrong of [{ annotations: [] }, inBytes, 'text', 5, { document: null }]) {
    const message = await page.locator('postil-view').evaluate(
      (node, given) =>
        new Promise((resolve) => {
          node.addEventListener('error', ({ message }) => resolve(message), { once: true });
          node.document = given;
        }),
      wrong,
    );
    assert.match(message, /^this is no document with its text/, JSON.stringify(wrong));
  }
  assert.deepEqual(noise, []);
});

test('a module that is missing is looked for again the next time', async () => {
  missing.add('/postil.wasm');
  const { page } = await open('missing', `<postil-view text="Ann Lee left Oslo."></postil-view>`);
  const alarm = page.locator('postil-view [role=alert]');
  await alarm.waitFor();
  assert.equal(await alarm.textContent(), `postil.wasm is not at ${root}/postil.wasm: HTTP 404`);
  missing.clear();
  await page.locator('postil-view').evaluate((node) => (node.text = 'Bo Ek left Lima.'));
  await page.locator('postil-view .mark.PER').waitFor();
});

test('many elements share one module', async () => {
  const body = Array.from({ length: 12 }, (_, number) => `<postil-view text="Ann Lee${number} left Oslo."></postil-view>`).join('');
  const { page, noise, requests } = await open('many', body);
  await page.locator('postil-view .mark.PER').nth(11).waitFor();
  assert.equal(requests.filter((url) => url === '/postil.wasm').length, 1);
  // One that is taken out and put elsewhere goes on.
  await page.evaluate(() => document.body.append(document.querySelector('postil-view')));
  await page.locator('postil-view').nth(11).evaluate((node) => (node.text = 'Bo Ek left Lima.'));
  await page.locator('postil-view .mark.PER:text-is("Bo Ek")').waitFor();
  assert.deepEqual(noise, []);
});
