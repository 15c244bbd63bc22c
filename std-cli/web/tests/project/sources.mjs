// What the tests share: texts, the files of the package, and the command.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command, built from the same sources; the folder of the repository. */
export const { POSTIL, REPOSITORY } = process.env;
if (!POSTIL || !REPOSITORY) throw new Error('POSTIL and REPOSITORY say where the command and the repository are');

const folder = `${REPOSITORY}/tests/articles`;

/** The articles of the repository's tests, by name. */
export const ARTICLES = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** The installed package. */
export const PACKAGE = dirname(fileURLToPath(import.meta.resolve('postil')));
export const WASM = `${PACKAGE}/postil.wasm`;

/** An article of about so many characters: news, again and again. */
export const longArticle = (/** @type {number} */ length) => {
  const all = ARTICLES.map(({ text }) => text).join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

/** What the command prints. */
export const command = (/** @type {string[]} */ args, /** @type {string} */ input) =>
  execFileSync(POSTIL, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, POSTIL_CONFIG: '' },
  });

/** The document that the command writes with the model and the offsets of the package. */
export const fromCommand = (/** @type {string} */ text, ...args) =>
  JSON.parse(
    command(['annotate', '-f', 'json', '--model', 'english-small', '--offsets', 'utf16', '--input', 'text', ...args], text),
  );
