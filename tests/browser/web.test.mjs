// postil as a WebAssembly module: in Node.js, and in the page that one pastes an article into.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { ARTICLES, HOSTILE, WEB, launch, open, postil } from './desk.mjs';

const wasm = join(WEB, 'postil.wasm');
const { load } = await import(pathToFileURL(join(WEB, 'node.js')).href);
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What the module sends for an article, four bytes at a time: nothing of the wrapper in between. */
async function raw(text, [year, month, day] = [0, 0, 0]) {
  const bytes = new TextEncoder().encode(text);
  const whole = Buffer.alloc(bytes.length + 4);
  whole.set(bytes);
  let read = 0;
  const sent = [];
  const host = {
    receive: () => whole.readUInt32LE((read += 4) - 4),
    send: (word) => sent.push(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24),
  };
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { host });
  const length = instance.exports.annotate(bytes.length, year, month, day);
  assert.ok(length > 0 && length <= sent.length && sent.length < length + 4);
  return new TextDecoder().decode(Uint8Array.from(sent).subarray(0, length));
}

const desktop = (text) => {
  const args = ['annotate', '-f', 'jsonl', '--text', '--reasons', '--offsets', 'utf16', '--model', 'english-small'];
  return postil(args, text).trimEnd().replace('"id":"-"', '"id":"page"');
};

test('the module is small', () => {
  const { size } = statSync(wasm);
  const compressed = gzipSync(readFileSync(wasm)).length;
  console.log(`postil.wasm: ${size} bytes, ${compressed} compressed`);
  assert.ok(size <= 480 * 1024, `${size} bytes`);
  assert.ok(compressed <= 300 * 1024, `${compressed} bytes compressed`);
});

test('the bytes are those of the desktop', async () => {
  for (const text of [...ARTICLES, HOSTILE, '', '\n', '🚢 é “x” \r\n']) {
    const line = desktop(text);
    assert.ok((await raw(text)).startsWith(`{"document":${line},"timeline":`), text.slice(0, 40));
  }
});

test('the wrapper gives the document, with offsets of JavaScript', async () => {
  const annotator = await load();
  const text = `🚢 “Rain,” said Karen Holmgaard on Friday. ${'It rained. '.repeat(9000)}`;
  const { document } = annotator.annotate(text, { date: '2024-05-03', id: 7 });
  assert.equal(document.id, 7);
  for (const note of document.annotations) assert.equal(text.slice(note.start, note.end), note.text);
  const [friday] = document.annotations.filter(({ layer }) => layer === 'time');
  assert.equal(friday.value, '2024-05-03');
  assert.deepEqual(annotator.annotate(text, { date: '2024-05-03', id: 7 }).document, document, 'again');
  for (const date of ['soon', '2024-13-45', '2023-02-29', '2024-5-3']) {
    assert.throws(() => annotator.annotate(text, { date }), RangeError, date);
  }
});

test('it loads from bytes, a module and a response', async () => {
  const bytes = readFileSync(wasm);
  const sources = [bytes, await WebAssembly.compile(bytes), new Response(bytes), pathToFileURL(wasm).href];
  for (const source of sources) {
    const { document } = (await load(source)).annotate('Ministers met in Geneva.');
    assert.ok(document.annotations.some(({ label }) => label === 'GPE'));
  }
});

test('the page annotates what one types, offline', async () => {
  const url = pathToFileURL(join(WEB, 'postil.html')).href;
  const { page, noise } = await open(browser, url);
  await page.waitForSelector('html[data-ready]');
  assert.ok((await page.locator('#view .mark.PER').count()) > 3, 'the sample is annotated');
  await page.locator('#article').fill('“We agree,” said Karen Holmgaard in Oslo.');
  await page.waitForFunction(() => document.querySelector('#view article')?.textContent.includes('Holmgaard'));
  await page.locator('#article').pressSequentially(' They met Bo Ek.');
  await page.waitForSelector('#view .mark:text-is("Bo Ek")');
  assert.deepEqual(await page.locator('#view aside .pick.PER').allTextContents(), ['Karen Holmgaard', 'Bo Ek']);
  // What is hidden stays hidden while one types.
  await page.locator('input[name=layer-entity]').uncheck();
  await page.locator('#article').pressSequentially(' They left.');
  await page.waitForFunction(() => document.querySelector('#view article')?.textContent.includes('left.'));
  assert.equal(await page.locator('input[name=layer-entity]').isChecked(), false);
  assert.equal(await page.locator('#view .hide-entity').count(), 1);
  await page.locator('#article').fill(HOSTILE);
  await page.waitForFunction(() => document.querySelector('#view article')?.textContent.includes('hacked = 3'));
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.match(await page.locator('#said').textContent(), /^\d+ notes in \d+\.\d ms$/);
  assert.deepEqual(noise, []);
});
