// The page: one pastes or types an article, and sees it with its notes.

import { load } from './postil.js';
import { show } from './view.js';

/** So long after the last key the article is annotated. */
const QUIET = 150;

const text = /** @type {HTMLTextAreaElement} */ (document.getElementById('article'));
const date = /** @type {HTMLInputElement} */ (document.getElementById('date'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));
const view = /** @type {HTMLElement} */ (document.getElementById('view'));

/** @param {ArrayBuffer | undefined} bytes the module, where it is in the page */
export async function start(bytes) {
  const postil = await load(bytes);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const annotate = () => {
    const began = performance.now();
    try {
      const notes = postil.annotate(text.value, { date: date.value, id: 'Your article' });
      const took = performance.now() - began;
      show(view, notes);
      said.textContent = `${notes.document.annotations.length} notes in ${took.toFixed(1)} ms`;
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(annotate, QUIET);
  };
  text.addEventListener('input', later);
  date.addEventListener('input', later);
  annotate();
  document.documentElement.dataset.ready = 'yes';
}
