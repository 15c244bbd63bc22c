// The page that `postil redact --report` writes, in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HOSTILE, faults, launch, open, redactionOf } from './desk.mjs';

/** Names of each kind: found, guessed, and, where the options keep these, left. */
const DOCUMENTS = {
  'first.txt': 'Minister Ann Lee met Bo Ek in Geneva on Friday.\n\nLee said she would write to ann.lee@example.org.\n',
  'second.txt': 'A Zorblax came to Norby with Bo Ek, who was sure that the Wexley would stay.\n',
};
const FILLER = 'Nothing happened at all on that long day, nor on the next one.\n\n'.repeat(60);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const shown = (url, options) => open(browser, url, options);

test('what is replaced is marked, and no word of it is there', async () => {
  const { page, noise } = await shown(redactionOf('marked', DOCUMENTS));
  const texts = await page.locator('.text').allTextContents();
  assert.equal(texts.length, 2);
  assert.match(texts[0], /^Minister \[PERSON 1\] met \[PERSON 2\] in \[PLACE 1\] on \[DATE 1\]\.\n\n\[PERSON 1\] said/);
  const marked = await page.locator('.text mark').allTextContents();
  assert.ok(marked.length >= 8 && marked.every((words) => /^\[[A-Z]+ \d+\]$/.test(words)), marked.join());
  const source = await page.content();
  for (const words of ['Ann', 'Lee', 'Bo', 'Ek', 'Geneva', 'Friday', 'Norby', 'Zorblax', 'example.org']) {
    assert.doesNotMatch(source, new RegExp(`\\b${words}\\b`), words);
  }
  const rows = await page.locator('table').nth(1).locator('tbody tr').allTextContents();
  assert.ok(rows.some((row) => /^PERSON\d$/.test(row)) && rows.includes('EMAIL1'), rows.join());
  assert.deepEqual(noise, []);
});

test('the keyboard leads to each document and to what needs a look', async () => {
  const { page, noise } = await shown(
    redactionOf('keys', { 'long.txt': FILLER + DOCUMENTS['second.txt'], 'filler.txt': FILLER, ...DOCUMENTS }, '--keep', 'entity:NAME'),
  );
  const links = await page.locator('a').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  assert.ok(links.length > 5, links.join());
  for (const href of links) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), href);
  }
  for (const href of links.slice(0, 5)) {
    await page.locator(`a[href="${href}"]`).focus();
    await page.keyboard.press('Enter');
    const target = page.locator(':target');
    assert.equal(`#${await target.getAttribute('id')}`, href);
    const { top, height } = await target.evaluate((node) => ({ top: node.getBoundingClientRect().top, height: innerHeight }));
    assert.ok(top > -1 && top < height, `${top}`);
  }
  const stays = await page.locator('mark.stays').allTextContents();
  assert.ok(stays.includes('Zorblax'), stays.join());
  assert.ok((await page.locator('li').filter({ hasText: 'Zorblax' }).count()) > 0);
  assert.deepEqual(noise, []);
});

test('it is readable at 400 pixels', async () => {
  const { page, noise } = await shown(
    redactionOf('narrow', { [`${'long'.repeat(40)}.txt`]: `${'x'.repeat(300)} ${DOCUMENTS['first.txt']}` }),
    { viewport: { width: 400, height: 800 } },
  );
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= width, `${scroll} of ${width}`);
  assert.deepEqual(noise, []);
});

test('axe-core finds no fault, of contrast or otherwise', async () => {
  const url = redactionOf('axe', DOCUMENTS, '--keep', 'entity:NAME');
  const papers = new Set();
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 400]) {
      const { page, noise } = await shown(url, { colorScheme, viewport: { width, height: 4000 } });
      papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      assert.deepEqual(await faults(page), [], `${colorScheme} ${width}`);
      assert.deepEqual(noise, []);
      await page.context().close();
    }
  }
  assert.equal(papers.size, 2);
});

test('words of a document and its name stay words', async () => {
  const name = '<img src=x onerror=alert(1)> & "{{style}}" <!--.txt';
  for (const keep of ['quantity', 'quantity,entity']) {
    const { page, noise } = await shown(redactionOf('hostile', { [name]: HOSTILE }, '--keep', keep, '--input', 'text'));
    assert.ok((await page.locator('section h2').textContent()).endsWith(name));
    const text = await page.locator('.text').textContent();
    for (const words of ['window.hacked = 1', '<img src=x onerror=', '<!-- <script> {{script}}', '<style>* { display: none }</style>']) {
      assert.ok(text.includes(words), words);
    }
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.locator('script, img, main style, iframe, [onerror], a:not([href^="#"])').count(), 0);
    assert.equal(await page.locator('body').isVisible(), true);
    assert.deepEqual(noise, []);
    await page.context().close();
  }
});
