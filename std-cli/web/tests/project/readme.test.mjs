// The README's examples in Node.js do what it says; those of other hosts are tested with these.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { blocks } from './readme.mjs';
import { REPOSITORY } from './sources.mjs';

const run = (/** @type {string} */ program) => {
  writeFileSync('example.mjs', program);
  return execFileSync(process.execPath, ['example.mjs'], { encoding: 'utf8' });
};

test('the first lines print what it says', () => {
  const [program, list] = blocks('js');
  const [printed] = blocks('text');
  assert.equal(run(program), printed);
  assert.equal(run(program + list), `${printed}a [ 'Oslo' ]\npage [ 'Ann Lee', 'Lima' ]\n`);
});

test('CommonJS gets it, too', () => {
  const [program] = blocks('js');
  const [printed] = blocks('text');
  const [, ...rest] = program.split('\n');
  const common = `(async () => {\nconst { entities, load, quotes } = await import('postil');\n${rest.join('\n')}})();`;
  writeFileSync('example.cjs', common);
  assert.equal(execFileSync(process.execPath, ['example.cjs'], { encoding: 'utf8' }), printed);
});

test('the page of languages prints what it says', () => {
  const page = readFileSync(`${REPOSITORY}/core/BINDINGS.md`, 'utf8');
  const block = (/** @type {string} */ language) => page.split(`\`\`\`${language}\n`)[1].split('```')[0];
  assert.equal(run(block('js')), block('text'));
});
