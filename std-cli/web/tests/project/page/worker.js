// A Worker of the page, which gets the module that the page has compiled.
import { load, quotes } from 'postil';

addEventListener('message', async ({ data: { module, text } }) => {
  const postil = await load(module);
  postMessage(quotes(postil.annotate(text, { date: '2024-05-03' }).document));
});
