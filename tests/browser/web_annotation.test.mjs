// W3C Web Annotations, anchored by a library of the field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { ARTICLES, HOSTILE, postil } from './desk.mjs';

const { document, Range, Node, NodeFilter } = new JSDOM('').window;
Object.assign(globalThis, { document, Range, Node, NodeFilter });

async function first(matches) {
  for await (const match of matches) return match;
  return undefined;
}

test('selectors find the words of their notes', async () => {
  for (const text of [ARTICLES[0], HOSTILE.replaceAll('\u2028', '')]) {
    const page = JSON.parse(postil(['annotate', '-f', 'web-annotation'], text));
    assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(page.type, 'AnnotationPage');
    const scope = document.createElement('p');
    scope.textContent = text;
    const ids = new Set(page.items.map(({ id }) => id));
    assert.equal(ids.size, page.items.length);
    let found = 0;
    for (const { type, target, body } of page.items) {
      assert.equal(type, 'Annotation');
      if (typeof target === 'string') {
        assert.ok(ids.has(target), 'a relation is about a note');
        for (const { id } of body.filter(({ purpose }) => purpose === 'linking')) assert.ok(ids.has(id));
        continue;
      }
      const [position, quote] = target.selector;
      const place = await first(createTextPositionSelectorMatcher(position)(scope));
      assert.equal(place.toString(), quote.exact);
      const other = await first(createTextQuoteSelectorMatcher(quote)(scope));
      assert.ok(other.toString() === quote.exact);
      found += 1;
    }
    assert.ok(found > 5);
  }
});
