// The element and the view, with the types of a page.
import { PostilView } from 'postil/element.js';
import module from 'postil/postil.wasm';
import { show } from 'postil/view.js';
import { load } from 'postil';

const postil = await load(module);
const view = postil.annotate('Ministers met.');
const element = document.createElement('postil-view');
element.date = '2024-05-03';
element.text = 'Ministers met on Friday.';
element.document = view;
element.document = view.document;
element.document = null;
export const name: string | number | undefined = element.document?.id;
export const isOurs: boolean = element instanceof PostilView;
PostilView.source = new URL('https://example.org/postil.wasm');
show(document.body, view);
element.addEventListener('error', ({ message }: ErrorEvent) => console.log(message));

// @ts-expect-error a view is no text
element.text = view;
