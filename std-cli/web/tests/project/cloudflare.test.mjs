// A Cloudflare Worker, in its runtime: the module comes compiled, and a request may bring a megabyte.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { load, quotes } from 'postil';
import { blocks } from './readme.mjs';
import { ARTICLES, WASM, longArticle } from './sources.mjs';

/** What a Worker on the free plan may take, compressed. */
const MOST = 1024 * 1024;

/** As wrangler packs a Worker: modules of WebAssembly stay beside the script. */
const external = {
  name: 'wasm',
  setup: ({ onResolve }) => onResolve({ filter: /\.wasm$/ }, () => ({ path: './postil.wasm', external: true })),
};

/** @type {Miniflare[]} */
const running = [];
after(() => Promise.all(running.map((worker) => worker.dispose())));

/** A Worker of this source, and what is deployed of it. */
async function deployed(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'postil-worker-'));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    plugins: [external],
    write: false,
  });
  const script = outputFiles[0].text;
  copyFileSync(WASM, join(folder, 'postil.wasm'));
  const worker = new Miniflare({
    compatibilityDate: '2025-09-06',
    modulesRoot: folder,
    modules: [
      { type: 'ESModule', path: join(folder, 'worker.mjs'), contents: script },
      { type: 'CompiledWasm', path: join(folder, 'postil.wasm') },
    ],
  });
  running.push(worker);
  /** @param {string} text */
  const answer = async (text) => {
    const response = await worker.dispatchFetch('http://worker.example/', { method: 'POST', body: text });
    return { status: response.status, body: await response.json() };
  };
  return { script, answer };
}

const [program] = blocks('js worker');
const { script, answer } = await deployed(program);

test('script and module fit the smallest plan', () => {
  const size = gzipSync(script).length + gzipSync(readFileSync(WASM)).length;
  console.log(`Worker: ${script.length + statSync(WASM).size} bytes, ${size} compressed`);
  assert.ok(size <= MOST, `${size} bytes`);
});

test('articles, and a megabyte of them, are answered as in Node.js', async () => {
  const postil = await load();
  for (const text of [...ARTICLES.map(({ text }) => text), longArticle(1_000_000)]) {
    const { status, body } = await answer(text);
    assert.equal(status, 200);
    assert.deepEqual(body, JSON.parse(JSON.stringify(quotes(postil.annotate(text).document))));
  }
});

test('a Worker that does not import the module is told to', async () => {
  const { answer } = await deployed(`
    import { load } from 'postil';
    const fetch = () => load().then(() => Response.json(''), ({ message }) => Response.json(message));
    export default { fetch };
  `);
  const { body } = await answer('Ministers met in Geneva.');
  assert.match(body, /import module from 'postil\/postil\.wasm'/);
});
