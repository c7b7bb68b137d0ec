// Every way through the guide, by keyboard alone, in one visit; and what axe says of every screen.
import { beforeAll, describe, expect, test } from 'vitest';
import { graphOf, pathsOf, type GuidePath, type Step } from '../../src/guide/graph.ts';
import { countries, type Country, type Locale } from '../../src/model/locale.ts';
import { content } from '../support/content.ts';
import { axeFindings } from './axe.ts';
import { cutOff } from './in-page.ts';
import { contentPages } from '../support/built-site.ts';
import { desk, open, phone, type Visit } from './visit.ts';

export function guideAddress(locale: Locale): string {
  const found = contentPages.find(
    ({ page }) => page.key === 'start/should-i-start' && page.locale === locale,
  );
  if (found === undefined) throw new Error(`There is no guide in ${locale}.`);
  return found.address;
}

export interface Seen {
  /** Of the one screen that is seen. */
  readonly ids: readonly string[];
  readonly heading: string;
  /** Whether the keyboard stands on its heading, and that can be seen. */
  readonly isRead: boolean;
  readonly address: string;
  readonly state: unknown;
}

/** What a reader of the guide sees now. Runs in the page. */
export function seenNow(): Seen {
  const screens = [...document.querySelectorAll<HTMLElement>('.screen')];
  const seen = screens.filter((screen) => screen.querySelector('h3')?.checkVisibility());
  const heading = seen[0]?.querySelector('h3');
  const { top = -1, bottom = Infinity } = heading?.getBoundingClientRect() ?? {};
  return {
    ids: seen.map(({ id }) => id),
    heading: heading?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    isRead: document.activeElement === heading && top >= 0 && bottom <= innerHeight,
    address: location.href,
    state: history.state as unknown,
  };
}

export const answerOn = (answer: string): string => `.screen:not([hidden]) [data-answer="${answer}"]`;

/** Tabs from where the keyboard stands to a control further down, and presses it. */
export async function press({ page }: Visit, selector: string): Promise<void> {
  const stops = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, :focus')];
    const seen = all.filter((one) => one.checkVisibility());
    const from = seen.findIndex((one) => one === document.activeElement);
    const to = seen.findIndex((one) => one.matches(wanted));
    return to - from;
  }, selector);
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  const isThere = (wanted: string) => document.activeElement?.matches(wanted) === true;
  expect(await page.evaluate(isThere, selector), `Tab reaches ${selector}`).toBe(true);
  await page.keyboard.press('Enter');
}

/** Until a screen is seen: going back through the history takes its time. */
export async function until({ page }: Visit, id: string): Promise<Seen> {
  await page.waitForFunction(
    (wanted) => document.querySelector(`#${wanted} h3`)?.checkVisibility() === true,
    id,
    { polling: 20 },
  );
  return page.evaluate(seenNow);
}

export function testEveryWay(locale: Locale): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open({ viewport: phone });
    await visit.go(guideAddress(locale));
  });

  describe.each(countries)(`the guide in ${locale} for %s`, (country) => {
    const paths = pathsOf(graphOf(content.guide, country));

    test('leads by keyboard to every end, step by step, and back to the start', async () => {
      await toCountry(visit, country);
      const ends: string[] = [];
      for (const [index, path] of paths.entries()) {
        ends.push(await walk(visit, { country, path, before: paths[index - 1] }));
        // Once by keyboard: from there it is the same button every time.
        if (ends.length === 1) await press(visit, '[data-action=restart]');
        else await visit.page.locator('[data-action=restart]').click();
        expect((await until(visit, `${country}-${content.guide.start}`)).isRead).toBe(true);
      }
      expect(new Set(ends)).toEqual(new Set(graphOf(content.guide, country).outcomes));
      expect(visit.troubles).toEqual([]);
    });

    test('is sound where it begins, on the longest way, and at its end, by day and by night', async () => {
      await toCountry(visit, country);
      const [longest] = paths.toSorted((a, b) => b.steps.length - a.steps.length);
      const answers = longest?.steps.map(({ answer }) => answer) ?? [];
      await isSound(visit);
      await visit.page.evaluate(answerAtOnce, answers.slice(0, -1));
      await isSound(visit);
      await visit.page.evaluate(answerAtOnce, answers.slice(-1));
      await isSound(visit);
      await restart(visit, country);
      expect(visit.troubles).toEqual([]);
    });
  });

  test(`every screen of the guide in ${locale}, laid open beside the others, is sound, by day and by night`, async () => {
    const [all, seen] = await visit.page.evaluate(layOpen);
    expect(all).toBeGreaterThan(30);
    expect(seen).toBe(all);
    await isSound(visit);
    expect(visit.troubles).toEqual([]);
  });
}

async function toCountry(visit: Visit, country: Country): Promise<void> {
  const { ids } = await visit.page.evaluate(seenNow);
  if (ids[0]?.startsWith(country) !== true) await press(visit, '[data-action=switch]');
  await until(visit, `${country}-${content.guide.start}`);
}

async function restart(visit: Visit, country: Country): Promise<void> {
  await visit.page.locator('[data-action=restart]').click();
  await until(visit, `${country}-${content.guide.start}`);
}

interface Walk {
  readonly country: Country;
  readonly path: GuidePath;
  /** The one walked before: what they share has been looked at. */
  readonly before: GuidePath | undefined;
}

/** Walks one way, by keyboard from where it leaves the one before, and looks at each step; gives the outcome. */
async function walk(visit: Visit, { country, path, before }: Walk): Promise<string> {
  const { page } = visit;
  const { steps, outcome } = path;
  const isNew = ({ question, answer }: Step, index: number): boolean =>
    before?.steps[index]?.question !== question || before.steps[index].answer !== answer;
  const known = steps.findIndex(isNew);
  await page.evaluate(
    answerAtOnce,
    steps.slice(0, known).map(({ answer }) => answer),
  );
  for (const [index, { question, answer }] of [...steps.entries()].slice(known)) {
    const seen = await page.evaluate(seenNow);
    expect(seen.ids).toEqual([`${country}-${question}`]);
    expect(seen.heading).toContain(`${index + 1}`);
    expect(seen.state).toBe(index);
    await press(visit, answerOn(answer));
    const after = await page.evaluate(seenNow);
    expect(after.isRead, `${question}: ${answer}`).toBe(true);
    expect(after.address).not.toContain('#');
  }
  expect((await page.evaluate(seenNow)).ids).toEqual([`${country}-${outcome}`]);
  expect(await page.locator('.done li').count()).toBe(steps.length);
  return outcome;
}

/** Runs in the page. */
function answerAtOnce(answers: readonly string[]): void {
  for (const one of answers)
    document.querySelector<HTMLElement>(`.screen:not([hidden]) [data-answer="${one}"]`)?.click();
}

/** Runs in the page: every screen of both countries is shown; gives how many there are, and how many are seen. */
function layOpen(): [number, number] {
  const screens = [...document.querySelectorAll<HTMLElement>('.screen')];
  for (const screen of screens) {
    screen.hidden = false;
    if (screen.parentElement !== null) screen.parentElement.hidden = false;
    const country = screen.closest<HTMLElement>('.sec');
    if (country !== null) country.hidden = false;
  }
  return [screens.length, screens.filter((screen) => screen.querySelector('h3')?.checkVisibility()).length];
}

/** The guide; what stands around it has been asked about with every page. */
const within = '.guide';

/** Everything on a phone by day, only colours by night; on a desk what is cut off. */
async function isSound({ page }: Visit): Promise<void> {
  const { heading } = await page.evaluate(seenNow);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await page.evaluate(cutOff), heading).toEqual([]);
  expect.soft(await axeFindings(page, 'light', { within }), heading).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeFindings(page, 'dark', { asked: 'colours', within }), `${heading}, dark`).toEqual([]);
  await page.setViewportSize(desk);
  expect.soft(await page.evaluate(cutOff), `${heading}, wide`).toEqual([]);
  await page.setViewportSize(phone);
}
