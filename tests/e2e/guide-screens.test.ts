// What stands where on the guide's screens: what it is, the question and its answers at once; at the end first what to do.
import { describe, expect, test } from 'vitest';
import { locales, ownCountry } from '../../src/model/locale.ts';
import { content } from '../support/content.ts';
import { answerOn, guideAddress, until } from './guide-walk.ts';
import { open, phone } from './visit.ts';

describe.each(locales)('the guide in %s, on a phone', (locale) => {
  const country = ownCountry[locale];

  test('says by its title and a sentence what it is, and shows where the answers begin without scrolling', async () => {
    const { page, go, close } = await open({ viewport: phone });
    await go(guideAddress(locale));
    const intro = page.locator('.intro:visible');
    expect(await intro.textContent()).toContain(content.ui[locale]['guide.intro']);
    const heights = await page.evaluate(() =>
      ['h1', '.screen:not([hidden]) h3 [data-part=question]', '.intro'].map((one) =>
        parseFloat(getComputedStyle(document.querySelector(one) ?? document.body).fontSize),
      ),
    );
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    const tops = ['h1', '.intro', '.screen:not([hidden]) h3', '.brief', '.opts'].map((one) =>
      page.locator(`${one}:visible`).first().boundingBox(),
    );
    const ys = (await Promise.all(tops)).map((box) => box?.y ?? NaN);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    const answers = page.locator('.opts button:visible');
    const first = await answers.first().boundingBox();
    expect((first?.y ?? NaN) + (first?.height ?? NaN)).toBeLessThanOrEqual(phone.height);
    await answers.last().click();
    expect(await page.locator('.intro:visible').count()).toBe(0);
    await close();
  });

  test('ends with what to do, and what was answered comes last and folded away', async () => {
    const visit = await open({ viewport: phone });
    const { page, go, close } = visit;
    await go(guideAddress(locale));
    for (const answer of ['no', 'close']) await page.locator(answerOn(answer)).click();
    await until(visit, `${country}-close`);
    const screen = page.locator('.screen:not([hidden])');
    const parts = await screen.evaluate((one) => [...one.children].map(({ className }) => className));
    expect(parts).toEqual(['q', 'next', 'prev']);
    expect(await screen.locator('.done').isVisible()).toBe(false);
    await screen.locator('summary').click();
    expect(await screen.locator('.done li').count()).toBe(2);
    expect(await screen.locator('.done').isVisible()).toBe(true);
    // Beside a question they stand open, whatever was folded before.
    await page.goBack();
    await until(visit, `${country}-for-whom`);
    expect(await page.locator('.done').isVisible()).toBe(true);
    await close();
  });

  test('offers to print what fits the paper at home: of the brochure the sheet that is folded in three', async () => {
    const { page, go, close } = await open({ viewport: phone });
    await go(guideAddress(locale));
    const files = await page
      .locator('.next a[type="application/pdf"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const brochures = files.filter((file) => file.includes('/brochure-'));
    expect(brochures.length).toBeGreaterThan(1);
    for (const file of brochures) expect(file).toMatch(/-trifold\.pdf$/);
    await close();
  });
});
