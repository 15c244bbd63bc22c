/** The version of this package. */
export const version: string;

/** The longest article, in bytes of UTF-8. */
export const LONGEST: number;

/** `WebAssembly.Module`, where the types of the host have it: the library `dom`, and those of Cloudflare Workers. */
export type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;

/** Where the module is: an address, a response, its bytes, or the module itself. */
export type Source = URL | string | Response | ArrayBuffer | ArrayBufferView | WebAssemblyModule;

export interface Options {
  /** The article's day, `YYYY-MM-DD`, for a text that does not say it. */
  date?: string | null;
  /** What the document is called. */
  id?: string | number;
}

/** An article of a list. */
export interface Article extends Options {
  text: string;
}

/** The engine with its model. It keeps nothing of one article for the next. */
export interface Postil {
  /**
   * Annotates an article.
   * @throws {TypeError} if an argument has the wrong type
   * @throws {RangeError} if the text is longer than `LONGEST`, has half a surrogate pair or does not fit the memory, or
   *   if the date is no day of the calendar
   */
  annotate(text: string, options?: Options): View;

  /**
   * Annotates articles one after the other, in their order. The next one is taken when its document is asked for, so a
   * list may be longer than the memory. Other tasks get their turn in between.
   *
   * The first article that cannot be annotated ends it, with an error that says which one; `annotate` in a loop of your
   * own is for those who want to go on.
   */
  annotateMany(
    articles: Iterable<string | Article> | AsyncIterable<string | Article>,
  ): AsyncGenerator<View, void, undefined>;

  /** The compiled module: post it to Workers, where `load(module)` compiles nothing. */
  readonly module: WebAssemblyModule;
}

/**
 * Loads the module: `postil.wasm` beside `postil.js`, if nothing else is said. One that is loaded can be used as often as
 * one likes; every Worker loads its own.
 * @throws {Error} if there is no module, or one of another version
 */
export function load(source?: Source | Promise<Source>): Promise<Postil>;

/** A mention of a name. */
export interface Entity {
  id: number;
  /** `PER`, `ORG`, `GPE`, …; `postil glossary` explains them. */
  label: string;
  start: number;
  end: number;
  text: string;
  /** Of all that name the same. */
  chain: number | undefined;
  /** The longest name of the chain. */
  name: string;
  /** How sure the label is, from 0 to 1; only from models that say it. */
  confidence: number | undefined;
}

/** A quotation, or a report of what somebody said. */
export interface Quotation {
  id: number;
  label: string;
  start: number;
  end: number;
  /** What was said; ` … ` stands between the pieces of a quotation that is split. */
  text: string;
  /** The name of who speaks, else the words for them; `null` if nobody does. */
  speaker: string | null;
  speakerLabel: string | null;
  /** The annotation of the speaker. */
  speakerId: number | null;
  /** The words that attribute it: `said`, `denied`. What is denied was not said. */
  cue: string | null;
  /** The whole phrase of who speaks; only from models with syntax. */
  source: string | null;
  /** Of reports; only from models with syntax. */
  kind: Annotation['kind'] | null;
  confidence: number | undefined;
}

/** A relation between two names, or between an event and who or what belongs to it. */
export interface Relation {
  id: number;
  label: string;
  start: number;
  end: number;
  status: Status;
  subject: string | null;
  subjectLabel: string | null;
  subjectId: number | null;
  role: string | null;
  object: string | null;
  objectLabel: string | null;
  objectId: number | null;
}

/** Every mention of a name, with the full name of whom it names. */
export function entities(document: Document): Entity[];

/** Every quotation and report, with who speaks. */
export function quotes(document: Document): Quotation[];

/** Every relation, those of events too, with the words at its ends. */
export function relations(document: Document): Relation[];

export type Layer =
  | 'section'
  | 'sentence'
  | 'token'
  | 'entity'
  | 'mention'
  | 'role'
  | 'time'
  | 'quantity'
  | 'quote'
  | 'event'
  | 'relation'
  | 'term';

export type Status = 'asserted' | 'negated' | 'former' | 'planned';

/** A note on a stretch of the article. `postil glossary` says what the labels mean. */
export interface Annotation {
  id: number;
  layer: Layer;
  label: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Where it ends, behind its last unit. */
  end: number;
  text: string;
  /** Of tokens: the part of speech, a tag of the Penn Treebank. */
  tag?: string;
  /** Of tokens: the token that it depends on; `null` for the head of a sentence. */
  head?: number | null;
  /** Of tokens: how it depends on its head. */
  deprel?: string;
  /** Of names and mentions: whom they name. */
  chain?: number;
  /** Of times: the TIMEX3 value; of quantities: the number, as a string if JavaScript has none for it. */
  value?: string | number;
  /** Of times: the TIMEX3 modifier. */
  mod?: string;
  /** Of quantities. */
  unit?: string;
  /** Of quotations: the note on who speaks. */
  speaker?: number | null;
  /** Of quotations: where the whole phrase of who speaks is, if it is more than the speaker. */
  source?: [number, number];
  /** Of quotations: where the words are that attribute it. */
  cue?: [number, number];
  /** Of reports: what somebody does with what is reported. */
  kind?: 'statement' | 'question' | 'belief' | 'intention' | 'denial';
  /** Of quotations, mentions and names: how sure their speaker, person or kind is, from 0 to 1; left out where it is not known. */
  confidence?: number;
  /** Of quotations that are split: where the pieces are. */
  segments?: [number, number][];
  /** Of relations: the notes at their ends; the subject may be an event. */
  subject?: number | null;
  object?: number | null;
  role?: number;
  status?: Status;
  /** Of terms: the id in the lexicon, or its number. */
  entry?: string | number;
  /** Why it is there. */
  reason?: string;
}

/** All mentions of one person, body or place. */
export interface Chain {
  id: number;
  label: string;
  name: string;
  mentions: number[];
}

/** What did not fit the engine's memory. */
export interface Loss {
  layer: Layer;
  lost: number;
  first_at: number;
}

/** What `postil annotate -f json` writes. */
export interface Document {
  id: string | number;
  postil: number;
  date: string | null;
  offsets: 'bytes' | 'chars' | 'utf16';
  complete: boolean;
  losses: Loss[];
  text?: string;
  annotations: Annotation[];
  chains: Chain[];
}

/** A document, and what its view shows beside it. */
export interface View {
  document: Document;
  /** The ids of the times on the calendar, earliest first. */
  timeline: number[];
  /** Who is told to belong with whom; edges name the places of nodes. */
  graph: {
    nodes: { chain: number; roles?: string[] }[];
    edges: { source: number; target: number; label: string; status: Status }[];
  };
}
