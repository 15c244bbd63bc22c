// What a document tells of names, quotations and relations: the tables of `postil annotate --table …`, as objects.

/** @typedef {import('./postil.js').Document} Document */
/** @typedef {import('./postil.js').Annotation} Annotation */

/**
 * Every mention of a name, with the full name of whom it names.
 * @param {Document} document
 * @returns {import('./postil.js').Entity[]}
 */
export function entities(document) {
  const { layer, chainOf } = read(document);
  return layer('entity').map((note) => {
    const { id, label, start, end, text, chain, confidence } = note;
    return { id, label, start, end, text, chain, name: squeezed(chainOf(note)?.name ?? text), confidence };
  });
}

/**
 * Every quotation and report, with who speaks.
 * @param {Document} document
 * @returns {import('./postil.js').Quotation[]}
 */
export function quotes(document) {
  const { layer, called, slice } = read(document);
  return layer('quote').map(({ id, label, start, end, text, speaker, segments, cue, source, kind, confidence }) => {
    const pieces = segments?.map((segment) => slice(segment) ?? '') ?? [text];
    const { name, label: speakerLabel } = called(speaker);
    return {
      id,
      label,
      start,
      end,
      text: pieces.map(squeezed).join(' … '),
      speaker: name,
      speakerLabel,
      speakerId: speaker ?? null,
      cue: slice(cue),
      source: slice(source),
      kind: kind ?? null,
      confidence,
    };
  });
}

/**
 * Every relation, those of events too, with the words at its ends.
 * @param {Document} document
 * @returns {import('./postil.js').Relation[]}
 */
export function relations(document) {
  const { layer, called } = read(document);
  return layer('relation').map(({ id, label, start, end, status = 'asserted', ...note }) => {
    const [subject, object] = [called(note.subject), called(note.object)];
    return {
      id,
      label,
      start,
      end,
      status,
      subject: subject.name,
      subjectLabel: subject.label,
      subjectId: note.subject ?? null,
      role: called(note.role).name,
      object: object.name,
      objectLabel: object.label,
      objectId: note.object ?? null,
    };
  });
}

/**
 * What is asked about a document.
 * @param {Document} document
 */
function read(document) {
  if (!Array.isArray(document?.annotations) || !Array.isArray(document.chains)) {
    throw new TypeError('this is no document: pass the `document` that annotate() returns');
  }
  if (document.offsets !== 'utf16') {
    throw new RangeError(`offsets of this document count ${document.offsets}: write it with --offsets utf16`);
  }
  const notes = new Map(document.annotations.map((note) => [note.id, note]));
  const chains = new Map(document.chains.map((chain) => [chain.id, chain]));
  /** @param {{ chain?: number } | undefined} note */
  const chainOf = (note) => (note?.chain === undefined ? undefined : chains.get(note.chain));
  return {
    /** @param {import('./postil.js').Layer} layer */
    layer: (layer) => document.annotations.filter((note) => note.layer === layer),
    chainOf,
    /**
     * The name that a note stands for, else its own words; and the label of that.
     * @param {number | null | undefined} id
     * @returns {{ name: string | null, label: string | null }}
     */
    called(id) {
      const note = notes.get(id ?? -1);
      const chain = chainOf(note);
      const name = chain?.name ?? note?.text;
      return { name: name === undefined ? null : squeezed(name), label: chain?.label ?? note?.label ?? null };
    },
    /**
     * The words of a stretch, where the document has its text.
     * @param {[number, number] | undefined} stretch
     * @returns {string | null}
     */
    slice: (stretch) => (stretch && document.text !== undefined ? document.text.slice(...stretch) : null),
  };
}

/** In one line, with single spaces. @param {string} text */
const squeezed = (text) => text.trim().replace(/\s+/g, ' ');
