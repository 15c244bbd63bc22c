// A program that uses the types as they are published.
import {
  LONGEST,
  entities,
  load,
  quotes,
  relations,
  version,
  type Annotation,
  type Entity,
  type Postil,
  type Quotation,
  type Relation,
  type View,
} from 'postil';

const postil: Postil = await load();
const { document }: View = postil.annotate('Ministers met.', { date: '2024-05-03', id: 7 });
const isPerson = ({ label }: Annotation) => label === 'PER';
export const people: string[] = document.annotations.filter(isPerson).map(({ text }) => text);
export const named: Entity[] = entities(document);
export const told: Relation[] = relations(document);
export const said: [string | null, string][] = quotes(document).map(({ speaker, text }: Quotation) => [speaker, text]);
export const most: number = LONGEST;
export const ours: string = version;

for await (const { document } of postil.annotateMany(['One.', { text: 'Two.', id: 2 }])) console.log(document.id);
async function* arriving(): AsyncGenerator<string> {
  yield 'One.';
}
for await (const view of postil.annotateMany(arriving())) console.log(view.timeline);

await load(new Uint8Array(8));
await load(fetch('https://example.org/postil.wasm'));
await load(postil.module);

// @ts-expect-error a date is text
postil.annotate('x', { date: 5 });
// @ts-expect-error a text is text
postil.annotate(5);
// @ts-expect-error what load gives must be awaited
load().annotate('x');
// @ts-expect-error tables are of a document
quotes('x');
// @ts-expect-error of a document alone, without what annotate() gives beside it
quotes(postil.annotate('x'));
