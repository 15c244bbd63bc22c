// A page as users write it: the engine, its tables, the element, and a Worker.
import { load, quotes } from 'postil';
import 'postil/element.js';

const text = '🚢 “We agree,” said Karen Holmgaard in Geneva on Friday.';
const postil = await load();
const here = quotes(postil.annotate(text, { date: '2024-05-03' }).document);

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const there = await new Promise((resolve, reject) => {
  worker.addEventListener('message', ({ data }) => resolve(data));
  worker.addEventListener('error', reject);
  worker.postMessage({ module: postil.module, text });
});

const told = /** @type {HTMLElement} */ (document.querySelector('#told'));
told.textContent = JSON.stringify({ here, there });
document.documentElement.dataset.ready = 'yes';
