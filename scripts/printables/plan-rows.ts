// A list of groups → which files, and what stands in each: one a row for every chosen paper, or one for all rows.
import { tidy } from '../../src/papers/user-text.ts';
import { paperPath } from '../../src/papers/variants.ts';
import { personalFieldsOn } from '../../src/papers/personal-fields.ts';
import { valueNames, type PersonalDetails } from '../../src/papers/personal-details.ts';
import type { Content } from '../../src/model/content.ts';
import { choosePapers } from './choose.ts';
import type { Fault } from './faults.ts';
import type { Groups } from './lists.ts';
import type { Options } from './options.ts';
import type { Order, Plan } from './plan.ts';
import { faultsOfKnown, unusedColumns } from './room-faults.ts';
import { faultsOfRow } from './row-faults.ts';

/** What a row leaves open, the options say. `more`: where the site stands. */
export function planRows(
  content: Content,
  groups: Groups,
  of: { options: Options; more: PersonalDetails },
): Plan {
  const { options, more } = of;
  const { papers, faults: amiss } = choosePapers(content, { ids: options.ids, variant: options.variant });
  const texts = [...amiss, ...faultsOfKnown(papers, content, options.known)];
  const faults: Fault[] = [...texts.map((text) => ({ text })), ...groups.faults];
  // Of a paper that does not exist every row would say the same.
  if (texts.length > 0) return { orders: [], faults, notes: [] };
  const orders = groups.rows.flatMap((row): Order[] => {
    const { line } = row;
    const { locale = options.locale, country = options.country } = row.cells;
    const chosen = choosePapers(content, { ...options, locale, country });
    const wrong = [
      ...chosen.faults,
      ...faultsOfRow({ ...row.cells, locale, country }, chosen.papers, options),
    ];
    faults.push(...wrong.map((text) => ({ line, text })));
    const number = String(line).padStart(String(groups.rows.at(-1)?.line).length, '0');
    const { names, ...details } = { ...wishesOf(row, options), ...more };
    return chosen.papers.map((variant) => {
      // A paper that nobody signs is not printed once for each who would.
      const own = personalFieldsOn(variant, content).has('name') ? { ...details, names } : details;
      const path = `${number}-${paperPath(variant).replace('/', '-')}`;
      return { variant, path, parts: [{ line, details: own }] };
    });
  });
  const notes = unusedColumns(groups, papers, content);
  return { orders: options.merge ? merged(orders) : orders, faults, notes };
}

function wishesOf(
  { cells }: Groups['rows'][number],
  { known, copies }: Options,
): PersonalDetails & { readonly names: readonly string[] } {
  const said = valueNames.map((name) => [name, tidy(cells[name] ?? known[name] ?? '')]);
  const names = (cells.names ?? '').split(';').map(tidy);
  return {
    values: Object.fromEntries(said.filter(([, value]) => value !== '')),
    names: names.filter((name) => name !== ''),
    ...(copies === undefined ? {} : { copies }),
  };
}

function merged(orders: readonly Order[]): Order[] {
  const byPaper = Map.groupBy(orders, ({ variant }) => paperPath(variant));
  return [...byPaper].flatMap(([path, [first, ...rest]]) =>
    first === undefined ? [] : [{ ...first, path, parts: [first, ...rest].flatMap(({ parts }) => parts) }],
  );
}
