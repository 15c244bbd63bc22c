// The page that `postil verify -f html` writes, in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HOSTILE, checkOf, faults, launch, open } from './desk.mjs';

const SOURCE = `Bridge reopens

“We will never close this bridge again, as we did in the terrible winter of last year,” said Ann Lee, the mayor of Norby. “It cost the town 40 jobs.”

Bo Ek told reporters: “I do not believe a word of it, and nobody else does.”

Ann Lee said that the ferry had never been part of the plan for the harbour.
`;
/** A quotation of each verdict, with each kind of difference. */
const DRAFT = `“It cost the town 40 jobs,” said Ann Lee.

“It cost the town 400 jobs,” said Ann Lee. “It really cost the town 40 jobs,” she said.

“We will close this bridge again, as we did in the terrible winter,” said Bo Ek.

“I do not believe a word of it,” said a ferry captain. “Elephants like the snow of Norby,” said Ann Lee.

The so-called “reform” began. Ann Lee said the ferry was never part of the plan. Tom Hansen paid $7 million.
`;
const FILLER = 'Nothing happened at all in the town of Norby on that long day, nor on the next one.\n\n'.repeat(60);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const shown = (url, options) => open(browser, url, options);
/** What has the focus: the address of a link, else the name of the panel. */
const focused = (page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.className ?? '');

test('the draft is there word by word, with a link for each quotation, and a finding for each', async () => {
  const { page, noise } = await shown(checkOf('all', DRAFT, SOURCE));
  assert.equal(await page.locator('.draft .text').textContent(), DRAFT);
  const links = await page.locator('.draft a').allTextContents();
  assert.equal(links.length, 7);
  assert.deepEqual(await page.locator('.draft a').evaluateAll((nodes) => nodes.map((node) => node.className)), [
    'good', 'bad', 'bad', 'bad', 'ask', 'bad', 'ask',
  ]);
  const findings = await page.locator('.findings article[id] > p:first-of-type').allTextContents();
  assert.deepEqual(findings, links);
  const told = await page.locator('.findings').textContent();
  for (const words of ['changed: 40 became 400', 'added: really', 'left out: never', 'Another speaker: Bo Ek here, Ann Lee in the source',
    'Check the speaker', 'Indirect speech', 'In no source', 'Tom Hansen', '$7 million', 'source0.txt, line']) {
    assert.ok(told.includes(words), words);
  }
  assert.equal(await page.locator('.draft ins').first().textContent(), '400');
  assert.equal(await page.locator('.findings mark del').first().textContent(), '40');
  assert.deepEqual(noise, []);
});

test('the keyboard leads from a quotation to its finding and back', async () => {
  const { page, noise } = await shown(checkOf('keys', DRAFT + FILLER, FILLER + SOURCE));
  const count = await page.locator('.draft a').count();
  assert.equal(count, 7);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'draft', 'the panel first');
  for (let number = 1; number <= count; number += 1) {
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), `#q${number}`);
  }
  for (const number of [count, 2]) {
    await page.locator(`.draft a[href="#q${number}"]`).focus();
    await page.keyboard.press('Enter');
    const finding = page.locator('article:target');
    assert.equal(await finding.getAttribute('id'), `q${number}`);
    await finding.waitFor({ state: 'visible' });
    const inView = (locator) =>
      locator.evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    assert.ok(await inView(finding));
    // The next link is the one that leads back.
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), `#d${number}`);
    await page.keyboard.press('Enter');
    const link = page.locator('.draft a:target');
    assert.equal(await link.getAttribute('id'), `d${number}`);
    assert.ok(await inView(link));
    assert.notEqual(await link.evaluate((node) => getComputedStyle(node).outlineStyle), 'none');
  }
  assert.deepEqual(noise, []);
});

test('both panels scroll with keys, each on its own', async () => {
  const { page, noise } = await shown(checkOf('scroll', DRAFT.repeat(8), SOURCE + FILLER));
  const top = (panel) => page.locator(panel).evaluate((node) => node.scrollTop);
  for (const [panel, other] of [['.draft', '.findings'], ['.findings', '.draft']]) {
    const still = await top(other);
    await page.locator(panel).focus();
    assert.notEqual(await page.locator(panel).evaluate((node) => getComputedStyle(node).outlineStyle), 'none');
    await page.keyboard.press('PageDown');
    await page.waitForFunction((panel) => document.querySelector(panel).scrollTop > 100, panel);
    assert.equal(await top(other), still);
    await page.keyboard.press('End');
    await page.waitForFunction((panel) => {
      const node = document.querySelector(panel);
      return node.scrollTop + node.clientHeight > node.scrollHeight - 2;
    }, panel);
  }
  assert.deepEqual(noise, []);
});

test('it is readable at 400 pixels, light and dark', async () => {
  const long = `“It cost ${'x'.repeat(300)} 400 jobs,” said Ann Lee.\n\n${DRAFT}`;
  const url = checkOf('narrow', long, `“It cost ${'x'.repeat(300)} 40 jobs,” said Ann Lee.\n\n${SOURCE}`);
  for (const colorScheme of ['light', 'dark']) {
    const { page, noise } = await shown(url, { colorScheme, viewport: { width: 400, height: 800 } });
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= width, `${scroll} of ${width}`);
    // One panel below the other, nothing cut.
    const [draft, findings] = await Promise.all(['.draft', '.findings'].map((panel) => page.locator(panel).boundingBox()));
    assert.ok(findings.y >= draft.y + draft.height);
    const cut = await page.locator('main *').evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().right > innerWidth).map((node) => node.outerHTML.slice(0, 80)));
    assert.deepEqual(cut, []);
    await page.locator('.draft a').nth(2).press('Enter');
    assert.equal(await page.locator('article:target').count(), 1);
    assert.deepEqual(noise, []);
    await page.context().close();
  }
});

test('the page follows the wish for dark', async () => {
  const url = checkOf('dark', DRAFT, SOURCE);
  const paper = async (colorScheme) => {
    const { page } = await shown(url, { colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  assert.notEqual(await paper('light'), await paper('dark'));
});

test('axe-core finds no fault, of contrast or otherwise', async () => {
  const url = checkOf('axe', DRAFT, SOURCE);
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 400]) {
      // Each finding is the target once: its background is another then.
      for (const target of ['', ...[1, 2, 4, 5, 6, 7].map((number) => `#q${number}`), '#d2']) {
        // So high that nothing is scrolled out of sight, which axe could not measure.
        const { page, noise } = await shown(url, { colorScheme, viewport: { width, height: 4000 } });
        await page.evaluate((target) => (location.hash = target), target);
        assert.deepEqual(await faults(page), [], `${colorScheme} ${width} ${target}`);
        assert.deepEqual(noise, []);
        await page.context().close();
      }
    }
  }
});

test('words of a draft, a source and their names stay words', async () => {
  const name = '<img src=x onerror=alert(1)> & "{{style}}" <!--';
  const other = HOSTILE.replaceAll('We agree', 'We disagree').replaceAll('Ann', 'Eva');
  for (const [draft, source] of [[HOSTILE, HOSTILE], [HOSTILE, other], [other, `${HOSTILE}\n\n${other}`]]) {
    const { page, noise } = await shown(checkOf(name, draft, source));
    assert.equal(await page.locator('.draft .text').textContent(), draft);
    assert.ok((await page.locator('.draft a').count()) > 0);
    assert.ok((await page.locator('h1').textContent()).includes(name));
    assert.ok((await page.title()).includes(name));
    assert.ok((await page.locator('blockquote').first().textContent()).includes('<img src=x onerror='));
    assert.ok((await page.locator('.place').first().textContent()).includes('<b>{{draft}}.txt'));
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.locator('script, img, main style, iframe, [onerror], a:not([href^="#"])').count(), 0);
    assert.equal(await page.locator('body').isVisible(), true);
    assert.deepEqual(noise, []);
    await page.context().close();
  }
});

test('whatever a page would load from elsewhere is forbidden', async () => {
  const { page } = await shown(checkOf('policy', DRAFT, SOURCE));
  const refused = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const image = new Image();
    image.src = 'https://example.com/a.png';
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    const style = document.createElement('style');
    style.textContent = '* { display: none }';
    document.body.append(image, script, style);
    const patience = performance.now() + 10_000;
    while (seen.length < 3 && performance.now() < patience) await new Promise((done) => setTimeout(done, 20));
    return { seen: seen.sort(), hacked: window.hacked };
  });
  assert.deepEqual(refused, { seen: ['img-src', 'script-src-elem', 'style-src-elem'], hacked: undefined });
});
