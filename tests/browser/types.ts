// A program that uses the types as they are published.
import { load, type Annotation, type View } from '../../std-cli/web/postil.js';

export async function people(article: string): Promise<string[]> {
  const postil = await load();
  const { document }: View = postil.annotate(article, { date: '2024-05-03' });
  const isPerson = ({ label }: Annotation) => label === 'PER';
  return document.annotations.filter(isPerson).map(({ text }) => text);
}

// @ts-expect-error a date is text
(await load()).annotate('x', { date: 5 });
