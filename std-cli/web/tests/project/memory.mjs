// How much memory Node.js takes at most for an article of so many bytes: node memory.mjs BYTES, the article on standard input.
import { readFileSync } from 'node:fs';
import { load } from 'postil';

const postil = await load();
const article = readFileSync(0, 'utf8');
const length = Number(process.argv[2]);
postil.annotate(article.repeat(Math.ceil(length / article.length)).slice(0, length));
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
