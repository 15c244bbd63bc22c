// The page that `postil annotate -f html` writes, in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ARTICLES, HOSTILE, launch, open, pageOf, postil } from './desk.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const WATER = ARTICLES[3];
const shown = (url, options) => open(browser, url, options);
const background = (locator) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
const NOTHING = 'rgba(0, 0, 0, 0)';

test('the article is there word by word, with a mark for each note', async () => {
  for (const [index, text] of ARTICLES.entries()) {
    const { page, noise } = await shown(pageOf(`article${index}`, text));
    const lines = await page.locator('article > *').evaluateAll((nodes) => nodes.map((node) => node.textContent));
    assert.deepEqual(lines, text.split('\n').filter((line) => line.trim() !== ''));
    const document = JSON.parse(postil(['annotate', '-f', 'json', '--layers', 'entity,time'], text));
    for (const { layer, label, text: words } of document.annotations) {
      const mark = page.locator(`.mark.${layer}.${label}`, { hasText: words });
      assert.ok((await mark.count()) > 0, `${layer} ${label} ${words}`);
    }
    assert.deepEqual(noise, []);
    await page.context().close();
  }
});

test('layers are switched off and on', async () => {
  const { page, noise } = await shown(pageOf('layers', WATER, '--date', '2024-05-03'));
  const time = page.locator('.mark.time').first();
  assert.notEqual(await background(time), NOTHING);
  await page.locator('input[name=layer-time]').uncheck();
  assert.equal(await background(time), NOTHING);
  assert.notEqual(await background(page.locator('.mark.entity').first()), NOTHING);
  await page.locator('input[name=layer-time]').check();
  assert.notEqual(await background(time), NOTHING);
  // Labels beside the words are shown on request.
  const sign = () => time.evaluate((node) => getComputedStyle(node, '::after').content);
  assert.equal(await sign(), 'none');
  await page.locator('input[name=labels]').check();
  assert.equal(await sign(), '" 2024-05-03"');
  assert.deepEqual(noise, []);
});

test('words tell their tag and head where they were asked for', async () => {
  const { page, noise } = await shown(pageOf('words', 'Ann Lee left.', '--layers', 'entity,token', '--model', 'none'));
  const detail = page.locator('.detail');
  await page.locator('.mark.token', { hasText: 'left' }).hover();
  assert.ok((await detail.textContent()).includes('VBD · root'));
  await page.keyboard.press('Tab');
  await page.locator('.mark.token', { hasText: 'Lee' }).focus();
  assert.ok((await detail.textContent()).includes('NNP · nsubj of left'));
  await page.keyboard.press('ArrowRight');
  assert.ok((await detail.textContent()).includes('VBD · root'));
  // Where they are hidden, the names around them speak.
  await page.locator('input[name=layer-token]').uncheck();
  await page.locator('.mark.token', { hasText: 'Ann' }).hover();
  assert.ok((await detail.textContent()).includes('entity PER'));
  assert.deepEqual(noise, []);
  const other = await shown(pageOf('no words', 'Ann Lee left.'));
  assert.equal(await other.page.locator('.mark.token, input[name=layer-token]').count(), 0);
});

test('a note tells what it is, and lights all mentions', async () => {
  const { page, noise } = await shown(pageOf('details', WATER));
  const detail = page.locator('.detail');
  assert.equal(await detail.textContent(), '');
  await page.locator('article .mark.PER', { hasText: 'Marguerite Vallon' }).click();
  const told = await detail.textContent();
  for (const words of ['entity PER', 'Marguerite Vallon', 'diplomat', 'because of']) assert.ok(told.includes(words), words);
  const lit = await page.locator('.mark.lit').allTextContents();
  assert.deepEqual(lit, ['Marguerite Vallon', 'She']);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.mark.lit').count(), 0);
  // From a person to the words.
  await page.locator('aside .pick.quote', { hasText: 'good day' }).click();
  assert.ok((await page.locator('.mark.quote.lit').first().textContent()).includes('good day'));
  assert.deepEqual(noise, []);
});

test('the keyboard goes from note to note', async () => {
  const { page, noise } = await shown(pageOf('keys', WATER));
  await page.locator('article .mark').first().focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  assert.equal(await focused(), 'GENEVA');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'May 3');
  await page.locator('input[name=layer-quantity]').uncheck();
  await page.locator('article .mark', { hasText: 'May 3' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.ok((await focused()).startsWith('Four states'), 'a report');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'treaty', 'what is hidden is passed over');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  assert.ok((await page.locator('.detail').textContent()).includes('time DATE'));
  assert.deepEqual(noise, []);
});

test('people, timeline and network are told', async () => {
  const { page, noise } = await shown(pageOf('panels', WATER, '--date', '2024-05-03'));
  const headings = await page.locator('aside h3').allTextContents();
  for (const heading of ['People', 'Places', 'Timeline', 'Relations']) assert.ok(headings.includes(heading), heading);
  const people = await page.locator('.panel', { hasText: 'People' }).first().textContent();
  assert.ok(people.includes('Dimitra Kallas') && people.includes('We came to count neighbours.'));
  assert.ok(people.includes('denied that her country had lost'), 'what was denied was not said');
  const days = await page.locator('.panel', { hasText: 'Timeline' }).last().locator('.pick.time').allTextContents();
  assert.deepEqual(days, [...days].sort(), 'earliest first');
  assert.ok((await page.locator('svg .node').count()) >= 3);
  await page.locator('svg .node', { hasText: 'Marguerite Vallon' }).click();
  assert.ok((await page.locator('.mark.lit').count()) >= 2);
  assert.deepEqual(noise, []);
});

test('the page follows the wish for dark, and the reader', async () => {
  const url = pageOf('dark', WATER);
  const paper = ({ page }) => background(page.locator('body'));
  const [light, dark] = [await shown(url, { colorScheme: 'light' }), await shown(url, { colorScheme: 'dark' })];
  assert.notEqual(await paper(light), await paper(dark));
  for (const one of [light, dark]) {
    const before = await paper(one);
    await one.page.locator('.theme').click();
    assert.notEqual(await paper(one), before);
    await one.page.locator('.theme').click();
    assert.equal(await paper(one), before);
  }
  assert.deepEqual([...light.noise, ...dark.noise], []);
});

test('on paper there are no switches', async () => {
  const { page, noise } = await shown(pageOf('print', WATER));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.legend').isVisible(), false);
  assert.equal(await page.locator('article').isVisible(), true);
  assert.deepEqual(noise, []);
});

test('a whole book is shown in a moment', async () => {
  const day = (number) => `Minister Anna Lee${number} of Norway met Bo Ek${number} of Chile in Geneva on Friday, “Yes,” he said. `;
  const text = Array.from({ length: 4000 }, (_, number) => day(number) + (number % 3 === 0 ? '\n\n' : '')).join('');
  const url = pageOf('book', text, '--date', '2024-05-03');
  const began = Date.now();
  const { page, noise } = await shown(url);
  assert.ok((await page.locator('article .mark').count()) > 10_000);
  const took = Date.now() - began;
  assert.ok(took < 20_000, `${took} ms`);
  assert.ok((await page.locator('svg .node').count()) <= 60);
  assert.deepEqual(noise, []);
});

test('hostile text stays text', async () => {
  const { page, noise } = await shown(pageOf('<title><script>window.hacked=5<script>', HOSTILE));
  const lines = await page.locator('article > *').evaluateAll((nodes) => nodes.map((node) => node.textContent));
  assert.deepEqual(lines, HOSTILE.split('\n').filter((line) => line.trim() !== ''));
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('article script, article img, article style, aside img, aside script').count(), 0);
  assert.equal(await page.locator('body').isVisible(), true);
  assert.deepEqual(noise, []);
});
