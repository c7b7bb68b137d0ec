// The pages of papers: whoever comes for a paper has it in sight at once, and it is beside the sheet where there is room.
import { expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { all } from '../support/dom.ts';
import { open, phone } from './visit.ts';

const paperPages = contentPages.filter(({ dom }) => all(dom(), '.paper-content').length > 0);
const laptop = { width: 1366, height: 768 };

test.each([
  ['a phone', phone],
  ['a laptop', laptop],
])('the first screen of %s has a download, and only one of them is filled', async (_, viewport) => {
  const { page, go, close } = await open({ viewport });
  expect(paperPages.length).toBeGreaterThan(10);
  for (const { address } of paperPages) {
    await go(address);
    const solid = page.locator('main .btn:not(.alt):visible');
    expect.soft(await solid.count(), address).toBe(1);
    const { y = Infinity, height = 0 } = (await solid.first().boundingBox()) ?? {};
    expect.soft(y + height, address).toBeLessThanOrEqual(viewport.height);
  }
  await close();
});

test('on a laptop the downloads stand to the right of the sheet, as high as it', async () => {
  const { page, go, close } = await open({ viewport: laptop });
  for (const { address } of paperPages) {
    await go(address);
    const downloads = await page.locator('.downloads').first().boundingBox();
    const sheets = await page.locator('.paper-content > :last-child').first().boundingBox();
    if (downloads === null || sheets === null) throw new Error(`${address} shows no sheet.`);
    expect.soft(downloads.x, address).toBeGreaterThan(sheets.x + sheets.width);
    expect.soft(downloads.y, address).toBe(sheets.y);
  }
  await close();
});
