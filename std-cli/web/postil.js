// postil in JavaScript: articles in, their notes out.
//
//   import { load } from 'postil';
//   const postil = await load();
//   const { document } = postil.annotate('Ministers met in Geneva on Friday.', { date: '2024-05-03' });
//
//   source ─▶ compile ─▶ Engine: text ─▶ request ─▶ [postil.wasm] ─▶ answer ─▶ document
//
// The types are in postil.d.ts. Offsets count UTF-16 units, as strings of JavaScript do. Nothing here is Node's own:
// what Node needs beside it is in node.js.

export { entities, quotes, relations } from './notes.js';

/** The version of this package. Its module says the same. */
export const version = '0.1.0';

/** The longest article, in bytes of UTF-8. Its answer is many times as long and must fit a string. */
export const LONGEST = 16 * 1024 * 1024;

/** An instance that holds more memory than this gives way to a new one: memory of WebAssembly never shrinks. */
const MOST_MEMORY = 64 * 1024 * 1024;

/** So long a list of articles is annotated without a pause, in milliseconds. */
const BREATH = 15;

/**
 * Loads the module.
 * @param {import('./postil.js').Source} [source] postil.wasm beside this file, if nothing else is said
 * @returns {Promise<import('./postil.js').Postil>}
 */
export async function load(source) {
  const engine = new Engine(await compile(source ?? beside()));
  /** @type {import('./postil.js').Postil['annotate']} */
  const annotate = (text, options) => engine.annotate(text, options);
  return {
    module: engine.module,
    annotate,
    annotateMany: (articles) => each(annotate, checkedList(articles)),
  };
}

// ---- The module -------------------------------------------------------------------------------------------------

/** Where bundlers and browsers find the module. */
function beside() {
  try {
    return new URL('./postil.wasm', import.meta.url);
  } catch (cause) {
    const remedy = "import module from 'postil/postil.wasm' and call load(module)";
    throw new Error(`postil does not know where its module is; ${remedy}`, { cause });
  }
}

/**
 * @param {import('./postil.js').Source} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  const given = await source;
  if (kindOf(given) === 'WebAssembly.Module') return /** @type {WebAssembly.Module} */ (given);
  const bytes = await bytesOf(given);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    // Usually a page: the file was not copied to the server, which answers so for what it does not have.
    const what = typeof given === 'string' || given instanceof URL ? `what is at ${given}` : 'what load() was given';
    throw new Error(`${what} cannot be compiled; is it postil.wasm? (${messageOf(cause)})`, { cause });
  }
}

/**
 * @param {unknown} given
 * @returns {Promise<BufferSource>}
 */
async function bytesOf(given) {
  if (typeof given === 'string' || given instanceof URL) return bytesOf(await fetched(given));
  if (ArrayBuffer.isView(given) || kindOf(given) === 'ArrayBuffer') return /** @type {BufferSource} */ (given);
  if (kindOf(given) === 'Response') {
    const response = /** @type {Response} */ (given);
    if (!response.ok) throw new Error(`postil.wasm is not at ${response.url}: HTTP ${response.status}`);
    return response.arrayBuffer();
  }
  throw new TypeError(`load() takes an address, a response, bytes or a WebAssembly.Module, not ${kindOf(given)}`);
}

/** @param {URL | string} address */
async function fetched(address) {
  try {
    return await fetch(address);
  } catch (cause) {
    throw new Error(`postil.wasm cannot be fetched from ${address}: ${messageOf(cause)}`, { cause });
  }
}

/**
 * @typedef {object} Exports what the module offers; its source says what they do
 * @property {WebAssembly.Memory} memory
 * @property {() => number} version
 * @property {(length: number, year: number, month: number, day: number) => number} annotate
 */

/** The module at work. Words of four bytes go back and forth, the lowest byte first; no memory is shared. */
class Engine {
  /** @type {Exports | undefined} */
  #running;
  #request = new DataView(new ArrayBuffer(0));
  #read = 0;
  #answer = new DataView(new ArrayBuffer(1 << 16));
  #written = 0;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.module = module;
    this.#running = this.#start();
  }

  /**
   * @param {string} text
   * @param {import('./postil.js').Options} [options]
   * @returns {import('./postil.js').View}
   */
  annotate(text, options) {
    const bytes = this.#encoder.encode(checkedText(text));
    if (bytes.length > LONGEST) {
      const size = `${bytes.length} bytes of UTF-8, and ${LONGEST} is the most`;
      throw new RangeError(`the text is too long (${size}): split it into several articles, at the end of a paragraph`);
    }
    const { date, id } = checkedOptions(options);
    const [year, month, day] = date;
    const [isDone, said] = this.#ask(bytes, (running) => running.annotate(bytes.length, year, month, day));
    if (!isDone) throw new RangeError(said);
    const view = JSON.parse(said);
    if (id !== undefined) view.document.id = id;
    return view;
  }

  /**
   * Gives bytes to the module, and takes its answer; false where it is a refusal.
   * @param {Uint8Array} bytes
   * @param {(running: Exports) => number} call
   * @returns {[boolean, string]}
   */
  #ask(bytes, call) {
    const whole = new Uint8Array(4 * Math.ceil(bytes.length / 4));
    whole.set(bytes);
    const running = this.#running ?? this.#start();
    // An instance that fails in the middle is not asked again.
    this.#running = undefined;
    this.#request = new DataView(whole.buffer);
    this.#read = 0;
    this.#written = 0;
    let length;
    try {
      length = call(running);
    } catch (cause) {
      if (!(cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError)) throw cause;
      throw new RangeError('there is not enough memory for this text: split it into several articles', { cause });
    }
    const said = this.#decoder.decode(new Uint8Array(this.#answer.buffer, 0, Math.abs(length)));
    if (running.memory.buffer.byteLength <= MOST_MEMORY) this.#running = running;
    else this.#answer = new DataView(new ArrayBuffer(1 << 16));
    return [length >= 0, said];
  }

  /** A new instance of the module, if the module is the one that belongs to this file. */
  #start() {
    const host = {
      receive: () => {
        const word = this.#request.getUint32(this.#read, true);
        this.#read += 4;
        return word;
      },
      send: (/** @type {number} */ word) => {
        if (this.#written === this.#answer.byteLength) this.#grow();
        this.#answer.setUint32(this.#written, word, true);
        this.#written += 4;
      },
    };
    const remedy = 'take postil.js and postil.wasm from the same package';
    let exports;
    try {
      exports = /** @type {Exports} */ (/** @type {unknown} */ (new WebAssembly.Instance(this.module, { host }).exports));
    } catch (cause) {
      throw new Error(`this is not the module of postil ${version}; ${remedy}`, { cause });
    }
    this.#written = 0;
    const length = typeof exports.version === 'function' ? exports.version() : 0;
    const found = this.#decoder.decode(new Uint8Array(this.#answer.buffer, 0, length)) || 'another version';
    if (found !== version) throw new Error(`postil.wasm is of ${found} and postil.js of ${version}; ${remedy}`);
    return exports;
  }

  #grow() {
    const larger = new Uint8Array(2 * this.#answer.byteLength);
    larger.set(new Uint8Array(this.#answer.buffer));
    this.#answer = new DataView(larger.buffer);
  }
}

// ---- Many articles ----------------------------------------------------------------------------------------------

/** @typedef {import('./postil.js').Article} Article */

/**
 * @param {import('./postil.js').Postil['annotate']} annotate
 * @param {Iterable<string | Article> | AsyncIterable<string | Article>} articles
 * @returns {AsyncGenerator<import('./postil.js').View, void, undefined>}
 */
async function* each(annotate, articles) {
  let index = 0;
  let began = Date.now();
  for await (const article of articles) {
    const { text, ...options } = typeof article === 'object' && article !== null ? article : { text: article };
    let view;
    try {
      view = annotate(text, options);
    } catch (cause) {
      const Kind = cause instanceof TypeError ? TypeError : RangeError;
      const name = options.id === undefined ? '' : ` (id ${options.id})`;
      throw new Kind(`article ${index}${name}: ${messageOf(cause)}`, { cause });
    }
    index += 1;
    yield view;
    if (Date.now() - began > BREATH) {
      // A page stays alive, and a server answers others.
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = Date.now();
    }
  }
}

// ---- What users give --------------------------------------------------------------------------------------------

/**
 * @template T
 * @param {T} articles
 */
function checkedList(articles) {
  const isList =
    typeof articles === 'object' && articles !== null && (Symbol.iterator in articles || Symbol.asyncIterator in articles);
  if (isList) return articles;
  throw new TypeError(`annotateMany() takes an array or an (async) iterable of articles, not ${kindOf(articles)}`);
}

/** @param {unknown} text */
function checkedText(text) {
  if (typeof text !== 'string') throw new TypeError(`the text must be a string, not ${kindOf(text)}`);
  // Before 2023 there was no isWellFormed. Half a pair has no form in UTF-8.
  if (/** @type {{ isWellFormed?: () => boolean }} */ (text).isWellFormed?.()) return text;
  const at = text.search(/\p{Surrogate}/u);
  if (at < 0) return text;
  const half = `U+${text.charCodeAt(at).toString(16).toUpperCase()}`;
  const remedy = 'text.toWellFormed() replaces such characters, and offsets stay as they are';
  throw new RangeError(`the text has half a surrogate pair (${half}) at offset ${at}; ${remedy}`);
}

/**
 * @param {unknown} options
 * @returns {{ date: [number, number, number], id: string | number | undefined }}
 */
function checkedOptions(options = {}) {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options are an object such as { date: '2024-05-03' }, not ${kindOf(options)}`);
  }
  const { date, id } = /** @type {Record<string, unknown>} */ (options);
  if (id !== undefined && typeof id !== 'string' && !Number.isFinite(id)) {
    throw new TypeError(`the id must be a string or a number, not ${kindOf(id)}`);
  }
  return { date: parts(date), id: /** @type {string | number | undefined} */ (id) };
}

/**
 * Year, month and day; zeros without a date.
 * @param {unknown} date
 * @returns {[number, number, number]}
 */
function parts(date) {
  if (date === undefined || date === null || date === '') return [0, 0, 0];
  const form = 'write the day as YYYY-MM-DD';
  if (typeof date !== 'string') throw new TypeError(`the date must be a string, not ${kindOf(date)}: ${form}`);
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  // A day of the calendar is read and written alike.
  const read = new Date(`${date}T00:00:00Z`);
  const isDay = year > 0 && !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(date);
  if (!isDay) throw new RangeError(`'${date}' is not a date: ${form}`);
  return [year, month, day];
}

/**
 * The type of a value, for messages and across realms.
 * @param {unknown} value
 */
function kindOf(value) {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
