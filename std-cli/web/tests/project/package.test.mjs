// What is in the package: files, sizes, versions, and entries for every kind of user.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import * as postil from 'postil';
import { PACKAGE, REPOSITORY, WASM } from './sources.mjs';

const KIB = 1024;
const manifest = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8'));

test('the module is small', () => {
  const size = statSync(WASM).size;
  const compressed = gzipSync(readFileSync(WASM), { level: 9 }).length;
  console.log(`postil.wasm: ${size} bytes, ${compressed} compressed`);
  assert.ok(size <= 480 * KIB, `${size} bytes`);
  assert.ok(compressed <= 300 * KIB, `${compressed} bytes compressed`);
});

test('every file is named in the manifest, and there are no others', () => {
  const named = [...manifest.files, 'package.json', 'README.md'].sort();
  assert.deepEqual(readdirSync(PACKAGE).sort(), named);
});

test('all parts have one version', () => {
  const cargo = readFileSync(`${REPOSITORY}/std-cli/web/Cargo.toml`, 'utf8');
  assert.equal(/^version = "(.*)"$/m.exec(cargo)?.[1], manifest.version);
  assert.equal(postil.version, manifest.version);
});

test('it depends on nothing, and says nothing of where it lives', () => {
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts', 'repository', 'homepage']) {
    assert.equal(manifest[field], undefined, field);
  }
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: PACKAGE, level: 'suggestion' });
  assert.deepEqual(messages, []);
});

test('every entry can be imported, and the element where there are no elements, too', async () => {
  const { show } = await import('postil/view.js');
  const { PostilView } = await import('postil/element.js');
  assert.equal(typeof show, 'function');
  assert.equal(typeof PostilView, 'function');
  assert.ok(import.meta.resolve('postil/postil.wasm').endsWith('.wasm'));
  assert.ok(import.meta.resolve('postil/view.css').endsWith('.css'));
});
