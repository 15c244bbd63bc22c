/** Where the module is: an address, a response, its bytes, or the module itself. */
export type Source = URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module;

export interface Options {
  /** The article's day, `YYYY-MM-DD`, for a text that does not say it. */
  date?: string | null;
  /** What the document is called. */
  id?: string | number;
}

export interface Postil {
  /**
   * Annotates an article.
   * @throws {RangeError} if the text is too long for the engine, or the date is none
   */
  annotate(text: string, options?: Options): View;
}

/** Loads the module: `postil.wasm` beside `postil.js`, if nothing else is said. */
export function load(source?: Source): Promise<Postil>;

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
