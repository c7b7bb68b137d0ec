// How far a reader on a phone scrolls. A page that is read from top to bottom is short; a longer one, where something is looked up,
// leads to each of its sections from its top.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableLines } from '../../scripts/bench/table.ts';
import { isLookedUp } from '../../src/model/page.ts';
import { contentPages } from '../support/built-site.ts';
import { open, phone, type Visit } from './visit.ts';

/** Screens of a phone. */
const most = { reading: 8, reference: 10 } as const;

interface Measured {
  readonly name: string;
  readonly kind: keyof typeof most;
  readonly screens: number;
  /** The first screens have a link to each section in sight, so that any is a tap away. */
  readonly hasContents: boolean;
}

const measured: Measured[] = [];
const isTooLong = ({ kind, screens, hasContents }: Measured): boolean =>
  screens > most[kind] && !(kind === 'reference' && hasContents);

let visit: Visit;
beforeAll(async () => {
  visit = await open({ viewport: phone });
  for (const { address, page } of contentPages) {
    await visit.go(address);
    // An urgent page begins with whom to call.
    const inSight = (page.urgent ? 4 : 2) * phone.height;
    const { height, hasContents } = await visit.page.evaluate(lengthOf, inSight);
    measured.push({
      name: `${page.locale}/${page.key}`,
      kind: isLookedUp(page.key) ? 'reference' : 'reading',
      screens: height / phone.height,
      hasContents,
    });
  }
});
afterAll(() => visit.close());

test.each(['reading', 'reference'] as const)('no %s page is longer than a reader scrolls', (kind) => {
  const pages = measured.filter((one) => one.kind === kind).toSorted((a, b) => b.screens - a.screens);
  const rows = pages.map((one) => [
    one.screens.toFixed(1),
    one.hasContents ? 'contents' : '',
    isTooLong(one) ? 'too long' : '',
    one.name,
  ]);
  console.log(tableLines([['screens', '', '', `${kind} page, at most ${most[kind]}`], ...rows]).join('\n'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(isTooLong).map(({ name, screens }) => `${name}: ${screens.toFixed(1)}`)).toEqual([]);
});

/** Runs in the page: how far down its text ends, before the notes, in pixels, and whether each of its sections, or a link into it, is in sight that far down. */
function lengthOf(top: number): { height: number; hasContents: boolean } {
  const isInSight = (link: Element): boolean =>
    link.checkVisibility() && link.getBoundingClientRect().bottom + scrollY <= top;
  const links = [...document.querySelectorAll('main a[href^="#"]')].filter(isInSight);
  const targets = links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
  const headings = [...document.querySelectorAll('main h2[id]')].filter(({ id }) => id !== 'sources');
  const isReached = (heading: Element): boolean => {
    const section = heading.closest('.sec') ?? heading;
    return isInSight(heading) || targets.some((target) => target !== null && section.contains(target));
  };
  return {
    height: document.getElementById('page-end')?.getBoundingClientRect().top ?? document.body.scrollHeight,
    hasContents: headings.length > 0 && headings.every(isReached),
  };
}
