// Programs packed by esbuild, and a page packed by webpack. Vite has a file of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import webpack from 'webpack';
import { WASM } from './sources.mjs';

const rest = `
  const { document } = postil.annotate('“We agree,” said Karen Holmgaard.');
  console.log(quotes(document)[0].speaker);
`;

/** Packs a program in the project, and runs it elsewhere. */
async function packed(contents, options) {
  const folder = mkdtempSync(join(tmpdir(), 'postil-esbuild-'));
  await build({
    stdin: { contents: `${contents}${rest}`, resolveDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile: join(folder, 'program.mjs'),
    logLevel: 'error',
    ...options,
  });
  return { folder, run: () => execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8', stdio: 'pipe' }) };
}

test('esbuild: with the module inside', async () => {
  const program = `import { load, quotes } from 'postil'; import bytes from 'postil/postil.wasm'; const postil = await load(bytes);`;
  for (const platform of ['node', 'browser']) {
    const { run } = await packed(program, { platform, loader: { '.wasm': 'binary' } });
    assert.equal(run(), 'Karen Holmgaard\n', platform);
  }
});

test('esbuild: with the module beside it, or a word on what is missing', async () => {
  const program = `import { load, quotes } from 'postil'; const postil = await load();`;
  const { folder, run } = await packed(program, { platform: 'node' });
  assert.throws(run, { stderr: /postil\.wasm cannot be read from .*; copy/ });
  copyFileSync(WASM, join(folder, 'postil.wasm'));
  assert.equal(run(), 'Karen Holmgaard\n');
});

test('webpack: the module is an asset, and nothing is complained of', async () => {
  const path = mkdtempSync(join(tmpdir(), 'postil-webpack-'));
  const stats = await new Promise((resolve, reject) => {
    const options = /** @type {const} */ ({
      mode: 'production',
      target: 'web',
      entry: './page/main.js',
      output: { path },
      // The module is larger than webpack likes files to be.
      performance: false,
    });
    webpack(options, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([errors, warnings], [[], []]);
  const files = readdirSync(path);
  const modules = files.filter((name) => name.endsWith('.wasm'));
  assert.equal(modules.length, 1, files.join(' '));
  assert.ok(readFileSync(join(path, modules[0])).equals(readFileSync(WASM)));
});
