// Offsets are those of JavaScript's strings, whatever the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load, quotes, entities } from 'postil';
import { ARTICLES } from './sources.mjs';

const postil = await load();

/** What is told to find in a text, and what makes offsets differ between bytes, characters and units. */
const words = fc.constantFrom(
  ...['Karen Holmgaard', 'the World Bank', 'Geneva', 'on Friday', '31 percent', '$1.4 billion', 'said', 'denied that', 'she'],
  ...['“', '”', '"', "'", ', ', '. ', ' ', '\n', '\r\n', '\t', '…', '—'],
  ...['🚢', '👩‍👩‍👧', '🇨🇭', 'é', 'e\u0301', '𝔊𝔢𝔫𝔢𝔳𝔞', '水', '\u{10ffff}', '\ufeff', '\u2028', '\u0000', '\u202e', '\ufffd'],
);
const text = fc.array(fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 80 });

/** Articles of the repository, with something put in every so many characters. */
const news = fc
  .record({ article: fc.constantFrom(...ARTICLES), between: words, step: fc.integer({ min: 5, max: 400 }) })
  .map(({ article, between, step }) => article.text.match(new RegExp(`[^]{1,${step}}`, 'gu'))?.join(between) ?? '');

function holds(text) {
  const { document, timeline, graph } = postil.annotate(text);
  assert.equal(document.text, text);
  assert.equal(document.offsets, 'utf16');
  const ids = new Set(document.annotations.map(({ id }) => id));
  for (const note of document.annotations) {
    assert.equal(text.slice(note.start, note.end), note.text);
    for (const [start, end] of [note.cue, note.source, ...(note.segments ?? [])].filter((stretch) => stretch !== undefined)) {
      assert.ok(0 <= start && start < end && end <= text.length);
      assert.ok(text.slice(start, end).isWellFormed?.() ?? true, 'no pair is cut');
    }
  }
  for (const id of timeline) assert.ok(ids.has(id));
  for (const { source, target } of graph.edges) assert.ok(source < graph.nodes.length && target < graph.nodes.length);
  for (const { speakerId, speaker } of quotes(document)) assert.equal(speakerId === null, speaker === null);
  for (const { name } of entities(document)) assert.ok(name !== '');
}

test('annotations are where they say, in made-up text', () => {
  fc.assert(fc.property(text.map((parts) => parts.join('')).filter((text) => !/\p{Surrogate}/u.test(text)), holds), { numRuns: 400, seed: 27 });
});

test('annotations are where they say, in news', () => {
  fc.assert(fc.property(news, holds), { numRuns: 60, seed: 27 });
});

test('text with half a pair is refused where the half is, and only then', () => {
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  const surrogates = fc.string({ unit: fc.constantFrom('\ud83d', '\udea2', 'a') });
  fc.assert(
    fc.property(fc.oneof(any, surrogates), (text) => {
      const at = [...text].findIndex((character) => /^[\ud800-\udfff]$/.test(character));
      if (at < 0) return holds(text);
      const offset = [...text].slice(0, at).join('').length;
      assert.throws(() => postil.annotate(text), { name: 'RangeError', message: new RegExp(`at offset ${offset};`) });
    }),
    { numRuns: 400, seed: 27 },
  );
});
