// Lighthouse’s four scores on a phone, as its own defaults have it: several of our pages, and stock Starlight's reading page.
import { freePort } from '../host.ts';
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import type { Locale } from '../../src/model/locale.ts';
import { categories, lookAt } from './lighthouse-look.ts';
import type { Report } from './report.ts';
import { tableLines } from './table.ts';
import { withVisitors, type Visitor } from './visit.ts';

/** Site, language, key. */
const wanted: readonly (readonly [Visitor['site']['name'], Locale, string])[] = [
  ['ours', 'da', 'index'],
  ['ours', 'nb', 'start/frames'],
  ['ours', 'da', 'principles/index'],
  ['ours', 'nb', 'printables/index'],
  ['stock', 'nb', 'start/frames'],
];

/** Looks at one page after the other, in one browser. */
export async function reportLighthouse(pages: readonly BuiltPage[]): Promise<Report> {
  const port = await freePort();
  const seen = await withVisitors(
    async (visitors) => {
      const all = [];
      for (const [name, locale, key] of wanted) {
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
  const rows = seen.map(({ name, address, scores, looks }) => [
    name,
    address,
    ...[...scores, looks].map(String),
  ]);
  const title = 'Lighthouse, phone, the best of so many looks';
  const faulty = seen.filter(({ name, faults }) => name === 'ours' && faults.length > 0);
  return {
    lines: [title, ...tableLines([['', '', ...categories, 'looks'], ...rows])],
    broken: faulty.map(
      ({ address, scores, faults }) => `${address}: ${scores.join('/')} (${faults.join(', ')}).`,
    ),
  };
}
