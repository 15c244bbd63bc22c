// The examples of the package's README.
import { readFileSync } from 'node:fs';
import { PACKAGE } from './sources.mjs';

const readme = readFileSync(`${PACKAGE}/README.md`, 'utf8');

/** The blocks of code in this language, first to last. */
export const blocks = (/** @type {string} */ language) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block);
