// compromise: persons, organisations and places by rules and lists.
import nlp from 'compromise';
import { answer } from './filter.mjs';

const KINDS = [['PER', 'people'], ['ORG', 'organizations'], ['GPE', 'places']];

await answer((text) => {
  const doc = nlp(text);
  return KINDS.flatMap(([label, kind]) =>
    doc[kind]().json({ offset: true, terms: { offset: true } }).map(({ terms }) => {
      // Of its words: the offsets of the phrase include the marks around it.
      const [first, last] = [terms[0].offset, terms[terms.length - 1].offset];
      // A name is scored without its possessive mark, and without article and title.
      const words = text.slice(first.start, last.start + last.length);
      const lead = /^(the|a|an|mr|mrs|ms|dr|president|minister|prime minister)\.?\s+/i.exec(words)?.[0].length ?? 0;
      const mark = /['’]s?$/.exec(words)?.[0].length ?? 0;
      return { layer: 'entity', label, start: first.start + lead, end: first.start + words.length - mark };
    }),
  );
});
