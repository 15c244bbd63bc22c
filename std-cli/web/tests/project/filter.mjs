// The package as a filter, as `postil annotate --input jsonl -f jsonl` is one: a document a line.
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { load } from 'postil';

const postil = await load();

async function* articles() {
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line);
}

for await (const { document } of postil.annotateMany(articles())) {
  const { text, ...rest } = document;
  if (!process.stdout.write(`${JSON.stringify(rest)}\n`)) await once(process.stdout, 'drain');
}
