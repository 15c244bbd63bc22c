// Makes the picture of the README: node picture.mjs OUT.png, with POSTIL and WEB set as for the tests.
import { ARTICLES, launch, open, pageOf } from './desk.mjs';

const browser = await launch();
const url = pageOf('water_treaty', ARTICLES[3], '--date', '2024-05-03');
const { page } = await open(browser, url, { viewport: { width: 1280, height: 760 } });
await page.locator('.name').evaluate((node) => (node.textContent = 'water_treaty.txt · 2024-05-03'));
await page.locator('article .mark.PER', { hasText: 'Marguerite Vallon' }).click();
await page.screenshot({ path: process.argv[2] });
await browser.close();
