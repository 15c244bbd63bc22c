// A page that Vite builds and serves, in a browser.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { build, createServer, preview } from 'vite';
import { load, quotes } from 'postil';
import { blocks } from './readme.mjs';
import { WASM } from './sources.mjs';

const { CHROMIUM } = process.env;
const root = new URL('./page/', import.meta.url).pathname;
const shared = /** @type {const} */ ({
  root,
  logLevel: 'error',
  configFile: false,
  build: { target: 'es2022', emptyOutDir: true, rolldownOptions: { input: [`${root}index.html`, `${root}readme.html`] } },
  worker: { format: 'es' },
});

const expected = await (async () => {
  const postil = await load();
  const text = '🚢 “We agree,” said Karen Holmgaard in Geneva on Friday.';
  return JSON.parse(JSON.stringify(quotes(postil.annotate(text, { date: '2024-05-03' }).document)));
})();

let browser;
before(async () => {
  const [element] = blocks('html');
  writeFileSync(`${root}readme.html`, `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${element}`);
  await build(shared);
  if (!CHROMIUM) return;
  const { chromium } = await import('playwright-core');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser?.close());

test('the bundle holds the module once, and nothing of Node.js', () => {
  const files = readdirSync(`${root}dist/assets`);
  const modules = files.filter((name) => name.endsWith('.wasm'));
  assert.equal(modules.length, 1, files.join(' '));
  assert.ok(readFileSync(`${root}dist/assets/${modules[0]}`).equals(readFileSync(WASM)));
  for (const name of files.filter((name) => name.endsWith('.js'))) {
    assert.doesNotMatch(readFileSync(`${root}dist/assets/${name}`, 'utf8'), /['"`]node:/, name);
  }
});

/** What the pages tell, without a word of trouble or a request that leads elsewhere. */
async function visited(url) {
  const page = await browser.newPage();
  const noise = [];
  page.on('console', (message) => message.type() !== 'debug' && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => !/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(url) && noise.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  await page.locator('#inside .mark.PER').first().waitFor();
  const told = JSON.parse(await page.locator('#told').textContent());
  const marks = () => page.locator('postil-view article .mark.entity').allTextContents();
  assert.deepEqual(told, { here: expected, there: expected });
  assert.deepEqual(await marks(), ['Karen Holmgaard', 'Geneva']);
  // The element as the README has it.
  await page.goto(`${url}readme.html`);
  await page.locator('postil-view .mark.PER').waitFor();
  assert.deepEqual(await marks(), ['Karen Holmgaard', 'Geneva']);
  await page.close();
  assert.deepEqual(noise, []);
}

test('the bundle runs in a browser', { skip: !CHROMIUM && 'no Chromium' }, async () => {
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  try {
    await visited(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
});

test('the development server serves it, too', { skip: !CHROMIUM && 'no Chromium' }, async () => {
  const server = await createServer({ ...shared, server: { port: 0, host: '127.0.0.1' } });
  try {
    await server.listen();
    await visited(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
});
