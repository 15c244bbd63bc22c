// Prints what collect.py needs of the npm package @faker-js/faker as JSON:
// names, states and countries of every locale, English words and airlines.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.argv[2] + "/"));
const { allLocales } = await import(pathToFileURL(require.resolve("@faker-js/faker")));

const lists = (entry) => Object.values(entry ?? {}).flatMap((list) => (Array.isArray(list) ? list : []));
const locales = {};
for (const [name, { person, location }] of Object.entries(allLocales)) {
  locales[name] = { given: lists(person?.first_name), family: lists(person?.last_name), state: location?.state ?? [] };
}
const { word, airline } = allLocales.en;
console.log(JSON.stringify({ locales, words: lists(word), airlines: airline.airline.map((line) => line.name) }));
