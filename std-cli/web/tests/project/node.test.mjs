// The package in Node.js: documents, their tables, and lists of articles.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { entities, load, quotes, relations } from 'postil';
import { ARTICLES, WASM, command, fromCommand } from './sources.mjs';

const postil = await load();

test('ten lines do what the README says', () => {
  const { document } = postil.annotate('“We agree,” said Karen Holmgaard in Geneva on Friday.', { date: '2024-05-03' });
  assert.deepEqual(quotes(document).map(({ speaker, text }) => [speaker, text]), [['Karen Holmgaard', '“We agree,”']]);
  assert.deepEqual(entities(document).map(({ label, name }) => [label, name]), [['PER', 'Karen Holmgaard'], ['GPE', 'Geneva']]);
  assert.deepEqual(document.annotations.filter(({ layer }) => layer === 'time').map(({ value }) => value), ['2024-05-03']);
});

test('documents are those of the command', () => {
  for (const { name, text } of ARTICLES) {
    const { text: own, ...document } = postil.annotate(text, { id: '-' }).document;
    assert.equal(own, text);
    for (const note of document.annotations) delete note.reason;
    const [ours, theirs] = [JSON.stringify(document), JSON.stringify(fromCommand(text))];
    assert.equal(ours, theirs, name);
    console.log(`${createHash('sha256').update(ours).digest('hex')}  ${name}`);
  }
});

test('tables are those of the command', () => {
  const columns = {
    entities: [entities, ({ id, label, start, end, text, chain, name }) => [id, label, start, end, text, chain, name]],
    quotes: [
      quotes,
      ({ id, label, start, end, text, speaker, speakerLabel, speakerId, cue, source, kind }) =>
        [id, label, start, end, text, speaker, speakerLabel, speakerId, cue, source, kind],
    ],
    relations: [
      relations,
      ({ id, label, status, subject, subjectLabel, subjectId, role, object, objectLabel, objectId, start, end }) =>
        [id, label, status, subject, subjectLabel, subjectId, role, object, objectLabel, objectId, start, end],
    ],
  };
  for (const [table, [read, cells]] of Object.entries(columns)) {
    for (const { name, text } of ARTICLES) {
      const args = ['--table', table, '-f', 'csv', '--offsets', 'utf16', '--model', 'english-small', '--input', 'text'];
      const rows = parse(command(['annotate', ...args], text), { columns: true });
      const ours = read(postil.annotate(text).document).map((row) => cells(row).map((cell) => String(cell ?? '')));
      assert.ok(ours.length > 0, `${table} of ${name}`);
      const own = ['document', 'sentence', 'confidence'];
      const theirs = rows.map((row) => Object.entries(row).filter(([column]) => !own.includes(column)).map(([, cell]) => cell));
      assert.deepEqual(ours, theirs, `${table} of ${name}`);
    }
  }
});

test('tables reject what is no document with offsets of JavaScript', () => {
  const [{ text }] = ARTICLES;
  assert.throws(() => quotes(postil.annotate(text)), { name: 'TypeError', message: /pass the `document`/ });
  assert.throws(() => quotes(undefined), TypeError);
  const inBytes = JSON.parse(command(['annotate', '-f', 'json', '--input', 'text'], text));
  assert.throws(() => entities(inBytes), { name: 'RangeError', message: /--offsets utf16/ });
});

test('it loads from an address, bytes, a response, a module, and promises of them', async () => {
  const bytes = await readFile(WASM);
  const sources = [
    pathToFileURL(WASM),
    pathToFileURL(WASM).href,
    WASM,
    relative('.', WASM),
    bytes,
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    new Response(bytes),
    Promise.resolve(bytes),
    await WebAssembly.compile(bytes),
    postil.module,
  ];
  for (const source of sources) {
    const { document } = (await load(source)).annotate('Ministers met in Geneva.');
    assert.deepEqual(entities(document).map(({ name }) => name), ['Geneva']);
  }
});

test('a list is annotated in order, as each article is', async () => {
  const articles = ARTICLES.map(({ name, text }) => ({ id: name, text, date: '2024-05-03' }));
  async function* arriving() {
    for (const article of articles) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      yield article;
    }
  }
  const alone = articles.map(({ text, ...options }) => postil.annotate(text, options));
  for (const list of [articles, new Set(articles), arriving()]) {
    const views = [];
    for await (const view of postil.annotateMany(list)) views.push(view);
    assert.deepEqual(views, alone);
  }
  const [view] = await postil.annotateMany([articles[0].text]).next().then(({ value }) => [value]);
  assert.equal(view.document.text, articles[0].text);
});

test('a list may be endless, and is closed when one has enough', async () => {
  let taken = 0;
  let isClosed = false;
  function* endless() {
    try {
      for (;;) yield `Ministers met in Geneva. ${(taken += 1)}`;
    } finally {
      isClosed = true;
    }
  }
  let seen = 0;
  for await (const { document } of postil.annotateMany(endless())) {
    seen += 1;
    assert.ok(document.text?.endsWith(` ${seen}`));
    if (seen === 50) break;
  }
  assert.deepEqual([taken, isClosed], [50, true], 'none is taken before it is needed');
});

test('others get their turn while a list is annotated', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const { text } = ARTICLES[0];
  for await (const view of postil.annotateMany(Array.from({ length: 100 }, () => text))) void view;
  clearInterval(timer);
  assert.ok(turns >= 3, `${turns} turns`);
});
