// Lighthouse’s four scores on a phone, as its own defaults have it: several of our pages, and stock Starlight's reading page.
import { freePort } from '../../src/checks/built-site/host.ts';
import type { BuiltPage } from '../../src/checks/built-site/pages.ts';
import type { Locale } from '../../src/model/locale.ts';
import { categories, lookAt, turns } from './lighthouse-look.ts';
import type { Report } from './report.ts';
import { tableLines } from './table.ts';
import { withVisitors, type Visitor } from './visit.ts';

const looked: readonly (readonly [Visitor['site']['name'], Locale, string])[] = [
  ['ours', 'da', 'index'],
  ['ours', 'nb', 'start/frames'],
  ['ours', 'da', 'principles/index'],
  ['ours', 'nb', 'printables/index'],
  ['stock', 'nb', 'start/frames'],
];

export async function reportLighthouse(pages: readonly BuiltPage[]): Promise<Report> {
  const port = await freePort();
  const looks = await withVisitors(
    async (visitors) => {
      const all = [];
      for (const [name, locale, key] of looked) {
        const visitor = visitors.find(({ site }) => site.name === name);
        const page = pages.find((one) => one.page?.key === key && one.page.locale === locale)?.page;
        if (visitor === undefined || page === undefined) throw new Error(`There is no ${key} in ${locale}.`);
        const address = visitor.site.addressOf(page);
        all.push({ name, address, ...(await lookAt(`${visitor.origin}${address}`, port)) });
      }
      return all;
    },
    [`--remote-debugging-port=${port}`],
  );
  const rows = looks.map(({ name, address, scores }) => [name, address, ...scores.map(String)]);
  const faulty = looks.filter(({ name, scores }) => name === 'ours' && scores.some((score) => score < 100));
  return {
    lines: [`Lighthouse, phone, median of ${turns} looks`, ...tableLines([['', '', ...categories], ...rows])],
    broken: faulty.map(
      ({ address, scores, faults }) => `${address}: ${scores.join('/')} (${faults.join(', ')}).`,
    ),
  };
}
