// Buttons and figures that stay whole, and text as large as a reader’s system asks for.
import { expect, test } from 'vitest';
import { telephoneNumbers } from './in-page.ts';
import { desk, open, phone } from './visit.ts';

test('a page has numbers to call, which are looked at with every page', async () => {
  const { page, go, close } = await open();
  await go('/da/akut-hjaelp/');
  expect((await page.evaluate(telephoneNumbers)).length).toBeGreaterThan(2);
  await close();
});

test.each([phone, desk])(
  'buttons of one word in the header keep it on one line, at $width px',
  async (viewport) => {
    const { page, go, close } = await open({ viewport });
    await go('/da/rammer/');
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.site button:not(.more), .site summary')].map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines).toEqual([1, 1]);
    await close();
  },
);

const question = 'hvor mange er man i en gruppe';

test.each(['/da/rammer/', '/da/soeg/'])(
  'a phone’s search field shows a whole question: %s',
  async (address) => {
    const { page, go, close } = await open({ viewport: phone });
    await go(address);
    const field = page.locator('form[data-search] input');
    await field.fill(question);
    expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);
    await close();
  },
);

test.each([320, 360, 400])('no line begins with the full stop after a number, at %d px', async (width) => {
  const { page, go, close } = await open({ viewport: { ...phone, width } });
  for (const address of [
    '/da/',
    '/nb/',
    '/da/akut-hjaelp/',
    '/nb/akutt-hjelp/',
    '/da/hvis-det-bliver-svaert/',
  ]) {
    await go(address);
    expect(await page.evaluate(numbersLeft), address).toEqual([]);
  }
  await close();
});

/** Runs in the page: numbers to call whose full stop, comma or colon stands on the next line. */
function numbersLeft(): string[] {
  return [...document.querySelectorAll('main a[href^="tel:"]')].flatMap((link) => {
    const after = (link.parentElement?.localName === 'b' ? link.parentElement : link).nextSibling;
    if (!(after instanceof Text) || !/^[.,:;]/.test(after.data)) return [];
    const range = document.createRange();
    range.setStart(after, 0);
    range.setEnd(after, 1);
    const mark = range.getBoundingClientRect();
    return mark.left < link.getBoundingClientRect().right - 1 ? [link.textContent] : [];
  });
}

test('the results page has one field, as wide as what is read', async () => {
  const { page, go, close } = await open({ viewport: phone });
  await go('/da/soeg/');
  expect(await page.locator('form[data-search]').count()).toBe(1);
  const width = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.width ?? 0;
  expect(await width('main form[data-search]')).toBe(await width('main [data-results]'));
  await close();
});

test.each([phone, desk])(
  'a figure keeps the mark of its source beside it, at $width px',
  async (viewport) => {
    const { page, go, close } = await open({ viewport });
    for (const address of ['/da/', '/nb/', '/da/rammer/', '/nb/rammer/']) {
      await go(address);
      const gaps = await page.locator('.facts dd').evaluateAll((all) =>
        all.map((dd) => {
          const mark = dd.querySelector('.src')?.getBoundingClientRect().left ?? 0;
          return mark - dd.getBoundingClientRect().left;
        }),
      );
      expect(gaps.length).toBeGreaterThan(3);
      expect(Math.min(...gaps), address).toBeGreaterThan(10);
    }
    await close();
  },
);

test('text twice as large as usual is that, and moves the breakpoints', async () => {
  const { page, go, enlargeText, close } = await open();
  await go('/da/');
  await enlargeText(2);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px');
  const isWide = (ems: number): boolean => matchMedia(`(min-width: ${ems}em)`).matches;
  const half = desk.width / 16 / 2;
  expect([await page.evaluate(isWide, half), await page.evaluate(isWide, half + 1)]).toEqual([true, false]);
  await close();
});
