// An outcome of the guide, saved: the file that Node would print, made in the browser, and nothing told to anybody.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { composeGuide } from '../../src/papers/guide-screens.ts';
import { completeGuideSheet, guideSheets } from '../../src/papers/guide-sheet.ts';
import { graphOf, pathsOf } from '../../src/guide/graph.ts';
import { ownCountry, locales } from '../../src/model/locale.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { content } from '../support/content.ts';
import { resources } from '../support/resources.ts';
import { answerOn, guideAddress } from './guide-walk.ts';
import { phone, open, type Visit } from './visit.ts';

async function openAfter(answers: readonly string[], locale: 'da' | 'nb'): Promise<Visit> {
  const visit = await open({ viewport: phone, acceptDownloads: true });
  await visit.go(guideAddress(locale));
  for (const one of answers) await visit.page.locator(answerOn(one)).click();
  return visit;
}

test.each(locales)(
  'the file has the bytes that Node prints, and says what was answered: %s',
  async (locale) => {
    const country = ownCountry[locale];
    const setting = { locale, country };
    const path = pathsOf(graphOf(content.guide, country)).find(
      ({ outcome }) => outcome === `start-${country}`,
    );
    if (path === undefined) throw new Error('Nobody can begin.');
    const visit = await openAfter(
      path.steps.map(({ answer }) => answer),
      locale,
    );
    const { page, requests, troubles } = visit;
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    const downloading = page.waitForEvent('download');
    await page.locator('[data-action=save]').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${content.ui[locale]['guide.file']}.pdf`);
    expect(await page.locator('[data-part=status]').textContent()).toBe(content.ui[locale]['guide.saved']);
    // What is fetched tells of the country and of nothing that was answered.
    const fetched = requests.slice(before).filter((one) => !one.startsWith('/_astro/'));
    expect(fetched.sort()).toEqual([`/print/answers/${locale}-${country}.json`, '/print/kit.json']);
    const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '' });
    const { bytes } = await createPrinter(resources).print(
      completeGuideSheet(sheets, path, new URL(page.url()).origin),
    );
    expect(Buffer.compare(await readFile(await download.path()), bytes)).toBe(0);
    expect(troubles).toEqual([]);
    await visit.close();
  },
);

test('what cannot be fetched is said, and the next try may do', async () => {
  const visit = await openAfter(['no', 'close'], 'da');
  const { page } = visit;
  await page.route('**/print/kit.json', (route) => route.abort());
  await page.locator('[data-action=save]').click();
  const failed = content.ui.da['guide.saveFailed'];
  await page.waitForFunction(
    (words) => document.querySelector('[data-part=status]')?.textContent === words,
    failed,
  );
  await page.unroute('**/print/kit.json');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-action=save]').click();
  await downloading;
  await visit.close();
});

test('where somebody is in danger, nothing is offered to keep', async () => {
  const visit = await openAfter(['yes'], 'nb');
  expect(await visit.page.locator('#no-acute').isVisible()).toBe(true);
  expect(await visit.page.locator('[data-part=save]').count()).toBe(0);
  await visit.close();
});
