// postil in Node.js, Deno and Bun: as in postil.js, with the module read from the disk.

import { readFile } from 'node:fs/promises';
import { load as loadFrom } from './postil.js';

export * from './postil.js';

/**
 * Loads the module.
 * @param {import('./postil.js').Source} [source] postil.wasm beside this file, if nothing else is said
 * @returns {Promise<import('./postil.js').Postil>}
 */
export async function load(source) {
  const address = source ?? new URL('./postil.wasm', import.meta.url);
  if (typeof address !== 'string' && !(address instanceof URL)) return loadFrom(address);
  const url = new URL(address, import.meta.url);
  return loadFrom(url.protocol === 'file:' ? await contentOf(url) : url);
}

/** @param {URL} file */
async function contentOf(file) {
  try {
    return await readFile(file);
  } catch (cause) {
    // A bundler that packs this file leaves the module behind.
    const remedy = "copy postil.wasm of the package there, or call load() with its address";
    throw new Error(`there is no postil.wasm at ${file.pathname}; ${remedy}`, { cause });
  }
}
