// postil in JavaScript: articles in, their notes out.
//
//   import { load } from './postil.js';
//   const postil = await load();
//   const { document } = postil.annotate('Ministers met in Geneva on Friday.', { date: '2024-05-03' });
//
// The types are in postil.d.ts. Offsets count UTF-16 units, as strings of JavaScript do.

/** What `receive` gives after the last byte. */
const END = -1;

/**
 * Loads the module.
 * @param {import('./postil.js').Source} [source] postil.wasm beside this file, if nothing else is said
 * @returns {Promise<import('./postil.js').Postil>}
 */
export async function load(source = new URL('./postil.wasm', import.meta.url)) {
  /** Bytes that the module asks for, and those that it sends. */
  let request = new Uint8Array(0);
  let read = 0;
  let answer = new Uint8Array(1 << 16);
  let written = 0;
  const host = {
    receive: () => (read < request.length ? request[read++] : END),
    send: (/** @type {number} */ byte) => {
      if (written === answer.length) {
        const larger = new Uint8Array(2 * answer.length);
        larger.set(answer);
        answer = larger;
      }
      answer[written++] = byte;
    },
  };
  const instance = await instantiate(source, { host });
  const run = /** @type {(year: number, month: number, day: number) => number} */ (instance.exports.annotate);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  return {
    annotate(text, { date, id } = {}) {
      const [year, month, day] = parts(date);
      request = encoder.encode(text);
      read = 0;
      written = 0;
      const isDone = run(year, month, day) === 1;
      const said = decoder.decode(answer.subarray(0, written));
      if (!isDone) throw new RangeError(said);
      const view = JSON.parse(said);
      if (id !== undefined) view.document.id = id;
      return view;
    },
  };
}

/**
 * @param {import('./postil.js').Source} source
 * @param {WebAssembly.Imports} imports
 * @returns {Promise<WebAssembly.Instance>}
 */
async function instantiate(source, imports) {
  if (source instanceof WebAssembly.Module) return WebAssembly.instantiate(source, imports);
  const bytes = source instanceof URL || typeof source === 'string' ? await fetched(source) : await source;
  const data = bytes instanceof Response ? await bytes.arrayBuffer() : bytes;
  return (await WebAssembly.instantiate(data, imports)).instance;
}

/**
 * The bytes behind an address. Node.js does not fetch files.
 * @param {URL | string} address
 */
async function fetched(address) {
  const url = new URL(address, import.meta.url);
  if (url.protocol === 'file:' && typeof process !== 'undefined') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url);
  }
  return fetch(url);
}

/**
 * Year, month and day; zeros without a date.
 * @param {string | undefined | null} date
 */
function parts(date) {
  if (date === undefined || date === null || date === '') return [0, 0, 0];
  // A day of the calendar is read and written alike.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(NaN);
  const isDay = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
  if (!isDay) throw new RangeError(`'${date}' is not a date (write YYYY-MM-DD)`);
  return date.split('-').map(Number);
}
