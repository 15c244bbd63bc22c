// What is wrong is said, with what to do about it; and the next article is annotated as if nothing had been.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { LONGEST, load, version } from 'postil';
import { ARTICLES, PACKAGE, WASM, longArticle } from './sources.mjs';

const postil = await load();
const [{ text }] = ARTICLES;
const before = postil.annotate(text);

/** Throws as it should, and leaves the engine fit for work. */
function refuses(call, name, message) {
  assert.throws(call, { name, message });
  assert.deepEqual(postil.annotate(text), before);
}

test('wrong types', () => {
  for (const wrong of [undefined, null, 5, {}, [text], Buffer.from(text), new String(text), Symbol('text')]) {
    refuses(() => postil.annotate(wrong), 'TypeError', /^the text must be a string, not /);
  }
  for (const wrong of ['2024-05-03', null, 5]) refuses(() => postil.annotate(text, wrong), 'TypeError', /^options are an object/);
  for (const wrong of [5, true, new Date(), {}]) {
    refuses(() => postil.annotate(text, { date: wrong }), 'TypeError', /^the date must be a string, .*YYYY-MM-DD/);
  }
  for (const wrong of [null, {}, 5n, NaN, Infinity]) {
    refuses(() => postil.annotate(text, { id: wrong }), 'TypeError', /^the id must be a string or a number/);
  }
});

test('dates that are none', () => {
  for (const date of ['soon', '2024-13-45', '2023-02-29', '2024-5-3', '2024-05-03T10:00', ' 2024-05-03', '0000-01-01', '12024-05-03', '٢٠٢٤-٠٥-٠٣']) {
    refuses(() => postil.annotate(text, { date }), 'RangeError', /is not a date: write the day as YYYY-MM-DD$/);
  }
  for (const date of [undefined, null, '']) assert.deepEqual(postil.annotate(text, { date }), before);
});

test('half a surrogate pair', () => {
  const ship = '🚢';
  for (const [wrong, at] of [
    [`Ann Lee met Bo Ek ${ship[0]} in Oslo.`, 18],
    [ship[1], 0],
    [`${ship}${ship[0]}`, 2],
    [`Oslo${ship[1]}${ship[0]}`, 4],
  ]) {
    const message = new RegExp(`surrogate pair \\(U\\+D[0-9A-F]{3}\\) at offset ${at}; text\\.toWellFormed\\(\\)`);
    refuses(() => postil.annotate(wrong), 'RangeError', message);
    // The same where the language has no isWellFormed yet.
    const { isWellFormed } = String.prototype;
    try {
      delete String.prototype.isWellFormed;
      refuses(() => postil.annotate(wrong), 'RangeError', message);
      assert.equal(postil.annotate(`${ship} Oslo`).document.text, `${ship} Oslo`);
    } finally {
      if (isWellFormed) Object.defineProperty(String.prototype, 'isWellFormed', { value: isWellFormed, writable: true, configurable: true });
    }
  }
});

test('the remedy for half a pair keeps the offsets', { skip: !('toWellFormed' in String.prototype) }, () => {
  const wrong = `Ministers 🚢${'🚢'[0]} met in Geneva.`;
  const [geneva] = postil.annotate(wrong.toWellFormed()).document.annotations.filter(({ layer }) => layer === 'entity');
  assert.equal(wrong.slice(geneva.start, geneva.end), 'Geneva');
});

test('texts that are too long', () => {
  for (const long of ['a'.repeat(LONGEST + 1), '🚢'.repeat(LONGEST / 4 + 1), 'Ministers met in Geneva. '.repeat(4e6)]) {
    refuses(() => postil.annotate(long), 'RangeError', /^the text is too long \(\d+ bytes of UTF-8, and 16777216 is the most\): split it/);
  }
});

test('a text that the memory has no room for leaves the next one unharmed', async () => {
  // The memory of a module can be bounded from outside: its declaration is at hand, one page above what it starts with.
  const tight = await load(withMemory(readFileSync(WASM), 64));
  const small = tight.annotate(text).document;
  assert.throws(() => tight.annotate(longArticle(1_000_000)), { name: 'RangeError', message: /not enough memory.*split it/ });
  assert.deepEqual(tight.annotate(text).document, small);
  assert.deepEqual(small, before.document);
});

test('memory is given back after a long text', () => {
  const long = longArticle(1_500_000);
  const { document } = postil.annotate(long);
  assert.ok(document.annotations.length > 50_000);
  for (const note of document.annotations) assert.equal(long.slice(note.start, note.end), note.text);
  assert.deepEqual(postil.annotate(text), before);
});

test('lists say which article is wrong', async () => {
  for (const wrong of ['text', undefined, 5, {}]) {
    assert.throws(() => postil.annotateMany(wrong), { name: 'TypeError', message: /^annotateMany\(\) takes an array/ });
  }
  const views = postil.annotateMany([text, { text, id: 'b', date: 'soon' }, text]);
  assert.deepEqual((await views.next()).value, before);
  await assert.rejects(views.next(), { name: 'RangeError', message: /^article 1 \(id b\): 'soon' is not a date/ });
  assert.deepEqual(await views.next(), { value: undefined, done: true });
  await assert.rejects(postil.annotateMany([null]).next(), { name: 'TypeError', message: /^article 0: the text must be a string, not null$/ });
  async function* broken() {
    yield text;
    throw new Error('the feed has ended');
  }
  const fed = postil.annotateMany(broken());
  await fed.next();
  await assert.rejects(fed.next(), { message: 'the feed has ended' });
});

test('modules that are none, are not there, or are of another version', async () => {
  await assert.rejects(load(new URL('file:///nowhere/postil.wasm')), { message: /^postil\.wasm cannot be read from file:\/\/\/nowhere\/postil\.wasm; copy/ });
  await assert.rejects(load(Buffer.from('<!doctype html>')), { message: /cannot be compiled; is it postil\.wasm\?/ });
  for (const wrong of [5, {}, true]) await assert.rejects(load(wrong), { name: 'TypeError', message: /^load\(\) takes an address/ });
  const empty = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  await assert.rejects(load(empty), { message: /from the same package$/ });
  // A module that says that it is of another version.
  const bytes = readFileSync(WASM);
  const at = bytes.lastIndexOf(version);
  assert.ok(at > 0, 'the module holds its version');
  let replaced = 0;
  for (let place = bytes.indexOf(version); place >= 0; place = bytes.indexOf(version, place + 1)) {
    bytes.write('9.9.9', place);
    replaced += 1;
  }
  assert.ok(replaced > 0);
  await assert.rejects(load(bytes), { message: `postil.wasm is of 9.9.9 and postil.js of ${version}; take postil.js and postil.wasm from the same package` });
});

test('servers that have no module', async (context) => {
  const server = createServer((request, response) => {
    const isPage = request.url === '/page';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end('<!doctype html><title>Hello</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  context.after(() => server.close());
  const root = `http://127.0.0.1:${server.address().port}`;
  await assert.rejects(load(`${root}/postil.wasm`), { message: `postil.wasm is not at ${root}/postil.wasm: HTTP 404` });
  await assert.rejects(load(`${root}/page`), { message: /^what is at http:.*\/page cannot be compiled; is it postil\.wasm\?/ });
  await assert.rejects(load('http://127.0.0.1:9/postil.wasm'), { message: /^postil\.wasm cannot be fetched from http:/ });
  // The entry for browsers, which Node.js cannot fetch a file with.
  const { load: inBrowsers } = await import(`${PACKAGE}/postil.js`);
  await assert.rejects(inBrowsers(), { message: /^postil\.wasm cannot be fetched from file:/ });
});

/**
 * The module with so many pages of memory at most.
 * @param {Buffer} bytes
 * @param {number} most
 */
function withMemory(bytes, most) {
  const number = (/** @type {number} */ at) => {
    let [value, shift, place] = [0, 0, at];
    for (;;) {
      const byte = bytes[place];
      value |= (byte & 127) << shift;
      shift += 7;
      place += 1;
      if (byte < 128) return { value, place };
    }
  };
  const leb = (/** @type {number} */ value) => {
    const out = [];
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 128) return [...out, rest];
      out.push((rest & 127) | 128);
    }
  };
  for (let at = 8; at < bytes.length; ) {
    const { value: size, place } = number(at + 1);
    if (bytes[at] === 5) {
      const { value: least } = number(place + 2);
      const content = [1, 1, ...leb(least), ...leb(Math.max(most, least + 1))];
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([5, ...leb(content.length), ...content]), bytes.subarray(place + size)]);
    }
    at = place + size;
  }
  throw new Error('no section of memory');
}
