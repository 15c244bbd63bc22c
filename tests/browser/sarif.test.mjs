// What `postil verify -f sarif` writes, against the schema of SARIF 2.1.0, which Microsoft publishes with jest-sarif.
import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { HOSTILE, checkedAs, file } from './desk.mjs';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, format: 'full' });
ajv.addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'));
const isSarif = ajv.compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const SOURCE = '“It cost the town 40 jobs,” said Ann Lee. “I do not believe it,” said Bo Ek. The ferry had never been in the plan.\n';
const DRAFT = [
  '“It cost the town 400 jobs,” said Eva Berg. “I do not believe it,” said a captain.\r\n',
  'Über 😀: “The ferry had never been in the plan,” said Ann Lee. “Elephants like the snow,” she said on 3 May 2021.\n',
].join('\n');

function checked(name, draft, source) {
  const path = file(name, draft);
  return JSON.parse(checkedAs('sarif', [path, '--source', file('source.txt', source)]));
}

test('a log of every rule is valid', () => {
  const log = checked('every rule.md', DRAFT, SOURCE);
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 1));
  const [run] = log.runs;
  const found = new Set(run.results.map((result) => result.ruleId));
  assert.deepEqual([...found].sort(), run.tool.driver.rules.map((rule) => rule.id).sort());
  // The check can fail.
  assert.ok(!isSarif({ ...log, version: '2' }) && !isSarif({ ...log, runs: [{ ...run, results: [{}] }] }));
});

test('places are those of the words', () => {
  const [{ results }] = checked('places.txt', DRAFT, SOURCE).runs;
  const bytes = Buffer.from(DRAFT);
  const lines = DRAFT.split('\n').map((line) => [...line]);
  for (const { locations } of results) {
    const { startLine, startColumn, endLine, endColumn, charOffset, charLength, byteOffset, byteLength } =
      locations[0].physicalLocation.region;
    const words = bytes.subarray(byteOffset, byteOffset + byteLength).toString();
    assert.equal([...DRAFT].slice(charOffset, charOffset + charLength).join(''), words);
    assert.equal(startLine, endLine);
    assert.equal(lines[startLine - 1].slice(startColumn - 1, endColumn - 1).join(''), words);
  }
});

test('logs of hostile words, of strange names and of nothing are valid', () => {
  const name = 'draft: a b#c?d%e[f]^{g}|"h"\\i — ü 😀.txt';
  for (const [draft, source] of [[HOSTILE, ''], [HOSTILE, HOSTILE.replaceAll('agree', 'disagree')], ['', '']]) {
    const log = checked(name, draft, source);
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 1));
  }
  const stdin = JSON.parse(checkedAs('sarif', ['-', '--source', file('source.txt', SOURCE)], DRAFT));
  assert.ok(isSarif(stdin), JSON.stringify(isSarif.errors, null, 1));
});
