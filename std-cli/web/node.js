// postil in Node.js and Deno: as in postil.js, with the module read from the disk.

import { readFile } from 'node:fs/promises';
import { load as loadFrom } from './postil.js';

export * from './postil.js';

/** @typedef {import('./postil.js').Source} Source */

/**
 * Loads the module.
 * @param {Source} [source] postil.wasm beside this file, if nothing else is said
 * @returns {Promise<import('./postil.js').Postil>}
 */
export async function load(source) {
  const address = source ?? new URL('./postil.wasm', import.meta.url);
  return loadFrom(isFile(address) ? await contentOf(address) : address);
}

/**
 * What is no address of a server is a path.
 * @param {Source | Promise<Source>} source
 * @returns {source is string | URL}
 */
function isFile(source) {
  return (source instanceof URL || typeof source === 'string') && !/^(?:https?|data|blob):/.test(String(source));
}

/** @param {string | URL} file */
async function contentOf(file) {
  const path = String(file).startsWith('file:') ? new URL(file) : file;
  try {
    return await readFile(path);
  } catch (cause) {
    // A bundler that packs this file leaves the module behind.
    const remedy = 'copy postil.wasm of the package there, or call load() with its address';
    throw new Error(`postil.wasm cannot be read from ${file}; ${remedy}`, { cause });
  }
}
