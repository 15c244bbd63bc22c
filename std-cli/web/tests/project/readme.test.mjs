// The README's examples in Node.js do what it says; those of other hosts are tested with these.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { blocks } from './readme.mjs';

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
