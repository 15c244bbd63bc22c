// <postil-view>: an article with its notes, as an element of any page.
//
//   <script type="module">import 'postil/element.js';</script>
//   <postil-view date="2024-05-03">Ministers met in Geneva on Friday.</postil-view>
//
//   text, date ─▶ annotate ─┐
//   document ───────────────┴─▶ show, in a shadow tree
//
// The view is that of the command's HTML (view.js). Nothing is asked for but the module, and that only where there is a
// text to annotate.

import { load } from './postil.js';
import { show } from './view.js';
import style from './style.js';

/** @typedef {import('./postil.js').View} View */
/** @typedef {import('./postil.js').Document} Document */

/** Programs that render on a server load this file, too, and have no elements. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

/** One engine for all elements of a page. @type {Promise<import('./postil.js').Postil> | undefined} */
let engine;

/** What is set before the browser knows the element, and must go through its setters afterwards. */
const PROPERTIES = /** @type {const} */ (['text', 'date', 'document']);

export class PostilView extends Base {
  static observedAttributes = ['text', 'date', 'name'];

  /** Where the module is, if it is not beside postil.js. @type {import('./postil.js').Source | undefined} */
  static source;

  /** What was given instead of a text. @type {View | Document | null | undefined} */
  #given;
  /** What is shown. @type {Document | undefined} */
  #shown;
  /** The latest update: an earlier one that ends after it shows nothing. */
  #update = 0;
  /** @type {HTMLElement | undefined} */
  #main;
  /** @type {MutationObserver | undefined} */
  #observer;

  connectedCallback() {
    this.#main ??= this.#build();
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      Object.assign(this, { [name]: value });
    }
    // The text inside may come later than the element, and may change.
    this.#observer ??= new MutationObserver(() => this.#refresh());
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    this.#refresh();
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  attributeChangedCallback() {
    this.#refresh();
  }

  /** The article: the attribute, else what stands inside the element. */
  get text() {
    return this.getAttribute('text') ?? this.textContent ?? '';
  }

  set text(text) {
    this.#given = undefined;
    this.#reflect('text', text);
  }

  get date() {
    return this.getAttribute('date');
  }

  set date(date) {
    this.#reflect('date', date);
  }

  /** The document that is shown. */
  get document() {
    return this.#shown;
  }

  /** @param {View | Document | null | undefined} document */
  set document(document) {
    this.#given = document;
    this.#refresh();
  }

  /**
   * @param {string} name
   * @param {string | null | undefined} value
   */
  #reflect(name, value) {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
    this.#refresh();
  }

  /** The shadow tree. Its sheet is made by script, which a page's policy for styles allows. */
  #build() {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const main = this.ownerDocument.createElement('div');
    root.append(main);
    return main;
  }

  /** Shows what there is now; several changes of one moment are shown once. */
  async #refresh() {
    this.#update += 1;
    const update = this.#update;
    const isLatest = () => update === this.#update && this.isConnected;
    await Promise.resolve();
    if (!isLatest()) return;
    try {
      const view = this.#given != null ? viewOf(this.#given) : await this.#annotated();
      if (isLatest()) this.#show(view);
    } catch (error) {
      if (isLatest()) this.#fail(error);
    }
  }

  /** The article with its notes; nothing where there is no article. */
  async #annotated() {
    const { text, date } = this;
    if (text.trim() === '') return undefined;
    engine ??= load(PostilView.source);
    try {
      const id = this.getAttribute('name') ?? 'Article';
      return (await engine).annotate(text, { date, id });
    } catch (error) {
      // What could not be loaded now may be there the next time; what is loaded stays.
      engine = engine && (await engine.then(() => true, () => false)) ? engine : undefined;
      throw error;
    }
  }

  /** @param {View | undefined} view */
  #show(view) {
    const main = /** @type {HTMLElement} */ (this.#main);
    this.#shown = view?.document;
    if (!view) return main.replaceChildren();
    show(main, view);
    this.dispatchEvent(new Event('load'));
  }

  /** @param {unknown} error */
  #fail(error) {
    const message = error instanceof Error ? error.message : String(error);
    const alarm = this.ownerDocument.createElement('p');
    alarm.className = 'alarm';
    alarm.setAttribute('role', 'alert');
    alarm.textContent = message;
    const page = this.ownerDocument.createElement('div');
    page.className = 'postil hide-signs';
    page.append(alarm);
    this.#main?.replaceChildren(page);
    this.#shown = undefined;
    this.dispatchEvent(new ErrorEvent('error', { message, error }));
  }
}

/**
 * What the view shows of a document that comes alone, as the command writes it: all but timeline and network.
 * @param {View | Document} given
 * @returns {View}
 */
function viewOf(given) {
  const isView = typeof given === 'object' && 'document' in given;
  const view = isView ? given : { document: given, timeline: [], graph: { nodes: [], edges: [] } };
  const { text, offsets, annotations, chains } = view.document ?? {};
  if (typeof text === 'string' && offsets === 'utf16' && Array.isArray(annotations) && Array.isArray(chains)) return view;
  throw new TypeError('this is no document with its text: pass what annotate() returns, or -f json --text --offsets utf16');
}

if (globalThis.customElements && !customElements.get('postil-view')) customElements.define('postil-view', PostilView);
