// A tool as a filter, as postil is one: a document a line in, its notes a line out, with offsets in characters.
import { createInterface } from 'node:readline';

/**
 * Answers every line of standard input.
 * @param {(text: string, date?: string) => { layer: string, label: string, start: number, end: number, value?: string }[]} annotate
 */
export async function answer(annotate) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text, date } = JSON.parse(line);
    let annotations = [];
    try {
      const inChars = (index) => [...text.slice(0, index)].length;
      annotations = annotate(text, date).map((note) => ({ ...note, start: inChars(note.start), end: inChars(note.end) }));
    } catch {
      // A tool that throws has found nothing.
    }
    console.log(JSON.stringify({ id, annotations: annotations.map((note, number) => ({ id: number, ...note })) }));
  }
}
