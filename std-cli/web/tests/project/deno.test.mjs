// The package in Deno, where npm has it for this machine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { blocks } from './readme.mjs';

const deno = 'node_modules/@deno/linux-x64-glibc/deno';

test('the first lines of the README', { skip: !existsSync(deno) && 'no Deno for this machine' }, () => {
  const [program] = blocks('js');
  const [printed] = blocks('text');
  writeFileSync('first.mjs', program);
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
  assert.equal(execFileSync(deno, ['run', '--allow-read', 'first.mjs'], { encoding: 'utf8', env }), printed);
});
