// What the tests share: the command, a folder, a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** The command, and the folder that std-cli/web/build has made. */
export const { POSTIL, WEB, CHROMIUM = '/usr/bin/chromium' } = process.env;
if (!POSTIL || !WEB) throw new Error('POSTIL and WEB say where the command and the web build are');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const here = new URL('.', import.meta.url);
export const ARTICLES = ['harbour_quotas', 'island_paper', 'night_trains', 'water_treaty'].map((name) =>
  readFileSync(new URL(`../articles/${name}.txt`, here), 'utf8'),
);

/** Everything that a page, a script or a style could take for its own. */
export const HOSTILE = [
  'Minister </script><script>window.hacked = 1</script> Ann Lee met Bo Ek in Geneva on Friday.',
  '',
  '“<img src=x onerror="window.hacked = 2"> We agree,” said Ann <b>Lee</b> & Co. <!-- <script> {{script}} \u2028 \u202e back',
  '',
  '<style>* { display: none }</style> `${window.hacked = 3}` \\u003c/script> 🚢 javascript:window.hacked=4',
  '',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'postil-browser-'));

/** Writes a file into a folder of the tests, and says where it is. */
export function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the command prints. */
export function postil(args, input = '') {
  return execFileSync(POSTIL, args, { input, encoding: 'utf8', cwd: folder, env: { ...process.env, POSTIL_CONFIG: '' } });
}

/** The page that the command makes of an article. */
export function pageOf(name, text, ...args) {
  const article = file(`${name}.txt`, text);
  const page = join(folder, `${name}.html`);
  postil(['annotate', '-f', 'html', '-o', page, ...args, article]);
  return pathToFileURL(page).href;
}

/** The page that tells what the command redacted in these documents: their names and texts. */
export function redactionOf(name, documents, ...args) {
  const page = join(folder, `${name}.report.html`);
  const files = Object.entries(documents).map(([name, text]) => file(name, text));
  postil(['redact', '--report', page, '--output-dir', join(folder, name), ...args, ...files]);
  return pathToFileURL(page).href;
}

/** What the command makes of a draft in a format. That it found faults is no failure. */
export function checkedAs(format, args, input = '') {
  const options = { input, encoding: 'utf8', cwd: folder, env: { ...process.env, POSTIL_CONFIG: '' } };
  const { status, stdout, stderr } = spawnSync(POSTIL, ['verify', '-f', format, ...args], options);
  if (status !== 0 && status !== 1) throw new Error(`${status}: ${stderr}`);
  return stdout;
}

/** The page that the command makes of a draft and its sources. */
export function checkOf(name, draft, ...sources) {
  const page = join(folder, `${name.replaceAll(/[^a-z]/g, '')}.check.html`);
  const files = sources.flatMap((source, number) => ['--source', file(`<b>{{draft}}.txt source${number}.txt`, source)]);
  checkedAs('html', ['-o', page, file(`${name}.txt`, draft), ...files]);
  return pathToFileURL(page).href;
}

export const launch = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** A page that must stay quiet: no errors, no dialogs, nothing asked for but the page itself. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, offline: true, ...options });
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => (noise.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('request', (request) => {
    if (request.url() !== url) noise.push(`request: ${request.url().slice(0, 80)}`);
  });
  await page.goto(url);
  return { page, noise };
}

/** The rules of axe-core that the page breaks, and where; contrast of 4.5 is one of them. */
export async function faults(page) {
  // The page lets no script in; the driver's own are no part of it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    // What axe cannot measure counts, too, but for the number of a finding and a link that is broken over two lines.
    const known = ['shortTextContent', 'elmPartiallyObscuring'];
    const told = ({ id, nodes }, isKnown) =>
      nodes
        .filter((node) => !isKnown(node.any[0]?.data?.messageKey))
        .map((node) => `${id}: ${node.html.slice(0, 100)} ${node.any.map((check) => check.message).join(' ')}`);
    return [
      ...violations.flatMap((rule) => told(rule, () => false)),
      ...incomplete.flatMap((rule) => told(rule, (key) => known.includes(key))),
    ];
  });
}
