// Workers of Node.js: each has an engine of its own, from one compiled module.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { load } from 'postil';
import { ARTICLES } from './sources.mjs';

const postil = await load();

/** What a Worker answers to each article. */
const worked = (workerData) =>
  new Promise((resolve, reject) => {
    const views = [];
    const file = new URL('./thread.mjs', import.meta.url);
    const worker = new Worker(file, { workerData });
    worker.on('message', (view) => views.push(view));
    worker.on('error', reject);
    worker.on('exit', () => resolve(views));
  });

test('several at a time give what one gives', async () => {
  const articles = Array.from({ length: 24 }, (_, id) => ({ id, text: ARTICLES[id % ARTICLES.length].text }));
  const alone = articles.map(({ text, id }) => postil.annotate(text, { id }));
  const lists = [0, 1, 2].map((share) => articles.filter(({ id }) => id % 3 === share));
  const all = await Promise.all(lists.map((list) => worked({ module: postil.module, articles: list })));
  lists.forEach((list, share) => assert.deepEqual(all[share], list.map(({ id }) => alone[id])));
});

test('many at once in one thread do not mix', async () => {
  const texts = Array.from({ length: 40 }, (_, number) => `Ministers met in Geneva. ${number}`);
  const lists = [texts, texts.slice().reverse()].map((list) => postil.annotateMany(list));
  for (let number = 0; number < texts.length; number += 1) {
    const [one, other] = await Promise.all(lists.map((list) => list.next()));
    assert.equal(one.value.document.text, texts[number]);
    assert.equal(other.value.document.text, texts[texts.length - 1 - number]);
  }
});
