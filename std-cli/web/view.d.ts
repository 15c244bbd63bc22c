import type { View } from './postil.js';

/** Shows a document in an element, which is emptied. The styles are those of `view.css`. */
export function show(root: HTMLElement, view: View): void;
