import type { Document, Source, View } from './postil.js';

/**
 * `<postil-view>`: an article with its notes. Its text is the attribute `text`, else what stands inside the element; or
 * it shows a document that is there already. Fires `load` when it shows one, and `error` (an `ErrorEvent`) when it cannot.
 */
export class PostilView extends HTMLElement {
  /** Where the module is, if it is not beside `postil.js`. Set it before the first element is used. */
  static source: Source | undefined;

  /** The article. Setting it takes the place of a document that was set. */
  get text(): string;
  set text(text: string | null | undefined);

  /** The article's day, `YYYY-MM-DD`. */
  get date(): string | null;
  set date(date: string | null | undefined);

  /** The document that is shown. */
  get document(): Document | undefined;
  /** What `annotate` returns; or a document alone with its text and offsets in UTF-16, without timeline and network. */
  set document(document: View | Document | null | undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'postil-view': PostilView;
  }
}
