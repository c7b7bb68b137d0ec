// What someone asks for → which files, and what stands in each: one a paper; of a list of groups, one a row for every chosen
// paper, or one for all rows.
import type { Content } from '../../src/model/content.ts';
import { countries, locales } from '../../src/model/locale.ts';
import { valueNames, type PersonalDetails } from '../../src/papers/personal-details.ts';
import { personalFieldsOn } from '../../src/papers/personal-fields.ts';
import { tidy } from '../../src/papers/user-text.ts';
import { paperPath, type PaperVariant } from '../../src/papers/variants.ts';
import { choosePapers, faultsOfKnown, faultsOfNames, unusedColumns } from './choose.ts';
import type { PrintContext } from './context.ts';
import type { Fault } from './faults.ts';
import { readGroups, readNames, type Groups } from './lists.ts';
import type { Options } from './options.ts';

/** One file. */
export interface Order {
  readonly variant: PaperVariant;
  /** Under the folder that was asked for. Never holds what someone typed. */
  readonly path: string;
  /** More than one where rows of a list are merged. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** Of the list, where there is one. */
  readonly line?: number;
  readonly details: PersonalDetails;
}

export interface Plan {
  readonly orders: readonly Order[];
  readonly faults: readonly Fault[];
  /** What is worth a word and no reason to stop. */
  readonly notes: readonly string[];
}

/** Throws where a file that the options name cannot be read. */
export async function plan(options: Options, { content, site }: PrintContext): Promise<Plan> {
  const { from, names } = options;
  if (from !== undefined) return planRows(content, options, site, await readGroups(from));
  return planPapers(
    content,
    options,
    names === undefined ? site : { ...site, names: await readNames(names) },
  );
}

/** One file a paper, for whom and how often as the options say. `more`: names, and where the site stands. */
function planPapers(content: Content, options: Options, more: PersonalDetails): Plan {
  const { papers, faults } = choosePapers(content, options);
  const { known, copies } = options;
  const parts = [{ details: { values: known, copies, ...more } }];
  const orders = papers.map((variant) => ({ variant, path: paperPath(variant), parts }));
  const nameless = more.names === undefined ? [] : faultsOfNames(papers, content);
  const texts = [...faults, ...faultsOfKnown(papers, content, known), ...nameless];
  return { orders, faults: texts.map((text) => ({ text })), notes: [] };
}

/** What a row leaves open, the options say. `more`: where the site stands. */
function planRows(content: Content, options: Options, more: PersonalDetails, groups: Groups): Plan {
  const { papers, faults: amiss } = choosePapers(content, { ids: options.ids, variant: options.variant });
  const texts = [...amiss, ...faultsOfKnown(papers, content, options.known)];
  const faults: Fault[] = [...texts.map((text) => ({ text })), ...groups.faults];
  // Of a paper that does not exist every row would say the same.
  if (texts.length > 0) return { orders: [], faults, notes: [] };
  const digits = String(groups.rows.at(-1)?.line).length;
  const orders = groups.rows.flatMap(({ line, cells }): Order[] => {
    const { locale = options.locale, country = options.country } = cells;
    const chosen = choosePapers(content, { ...options, locale, country });
    const wrong = [
      ...chosen.faults,
      ...faultsOfRow({ ...cells, locale, country }, chosen.papers, options.copies),
    ];
    faults.push(...wrong.map((text) => ({ line, text })));
    const { names, ...details } = { ...detailsOf(cells, options), ...more };
    return chosen.papers.map((variant) => {
      // A paper that nobody signs is not printed once for each who would.
      const own = personalFieldsOn(variant, content).has('name') ? { ...details, names } : details;
      const path = `${String(line).padStart(digits, '0')}-${paperPath(variant).replace('/', '-')}`;
      return { variant, path, parts: [{ line, details: own }] };
    });
  });
  const notes = unusedColumns(groups, papers, content);
  return { orders: options.merge ? merged(orders) : orders, faults, notes };
}

type Cells = Groups['rows'][number]['cells'];

/** What a row and the options together leave open, or say twice; `cells` has the options' language and country. */
function faultsOfRow(
  { locale, country, names }: { readonly [K in keyof Cells]: Cells[K] | undefined },
  papers: readonly PaperVariant[],
  copies: number | undefined,
): string[] {
  const faults: string[] = [];
  // Nobody’s language is guessed; a country matters only where the papers differ by it.
  if (locale === undefined)
    faults.push(`Which language? Write ${locales.join(' or ')} in the column “locale”, or add --locale.`);
  if (country === undefined && papers.some(({ region }) => region !== 'all'))
    faults.push(`Which country? Write ${countries.join(' or ')} in the column “country”, or add --country.`);
  if (copies !== undefined && names !== undefined)
    faults.push('The row has names, so --copies does not go with it: there is one for each name.');
  return faults;
}

function detailsOf(
  cells: Cells,
  { known, copies }: Options,
): PersonalDetails & { readonly names: readonly string[] } {
  const said = valueNames.map((name) => [name, tidy(cells[name] ?? known[name] ?? '')]);
  const names = (cells.names ?? '').split(';').map(tidy);
  return {
    values: Object.fromEntries(said.filter(([, value]) => value !== '')),
    names: names.filter((name) => name !== ''),
    copies,
  };
}

function merged(orders: readonly Order[]): Order[] {
  const byPaper = Map.groupBy(orders, ({ variant }) => paperPath(variant));
  return [...byPaper].flatMap(([path, [first, ...rest]]) =>
    first === undefined ? [] : [{ ...first, path, parts: [first, ...rest].flatMap(({ parts }) => parts) }],
  );
}
