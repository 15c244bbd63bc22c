// Tools over the documents of a file again and again, as tests/bench/run times them: pace.mjs NAME FILE ROUNDS
import { readFileSync } from 'node:fs';

const TOOLS = {
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return doc.people().length + doc.organizations().length + doc.places().length;
    };
  },
  async 'wink-nlp'() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      return doc.sentences().length() + doc.entities().length();
    };
  },
  async 'chrono-node'() {
    const chrono = await import('chrono-node');
    return (text) => chrono.parse(text).length;
  },
};

const [name, file, rounds] = process.argv.slice(2);
const tool = await TOOLS[name]();
const documents = readFileSync(file, 'utf8').split('\0').filter((text) => text);
const start = process.hrtime.bigint();
let count = 0;
for (let round = 0; round < Number(rounds); round++) {
  for (const text of documents) count += tool(text);
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const size = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${size * Number(rounds)}\t${count}\t${seconds.toFixed(6)}`);
