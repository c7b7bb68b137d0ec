// A repository's files → the same files with a language and a country that nobody speaks of: Norwegian words under another
// code, and Norway's practice under another country's. It touches content/ and the one table of src/model/languages.ts.
import { execFile } from 'node:child_process';
import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const countryRow = `  se: {
    english: 'Sweden',
    timeZone: 'Europe/Stockholm',
    phones: {
      life: ['113', '112', '110', '1412'],
      short: ['02800', '116006', '116111', '116117', '116123'],
      digits: [3, 4, 5, 6, 8],
    },
  },`;
const languageRow = `  sv: {
    name: 'Svenska',
    english: 'Swedish',
    tag: 'sv-SE',
    country: 'se',
    months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
    quotes: ['«', '»'],
    weather: 'https://www.smhi.se/',
  },`;

/** The table with a row for the language and one for its country. */
export async function addRows(root: string): Promise<void> {
  const file = join(root, 'src/model/languages.ts');
  const rows = [countryRow, languageRow];
  const table = (await readFile(file, 'utf8')).replaceAll(
    /^\} as const satisfies/gm,
    (end) => `${rows.shift() ?? ''}\n${end}`,
  );
  await writeFile(file, table);
}

/** Pages and words in the language, and for its country whatever content has for Norway. */
export async function addContent(root: string): Promise<void> {
  const content = join(root, 'content');
  const yamlFiles = async (): Promise<string[]> =>
    (await readdir(content, { recursive: true })).filter((file) => file.endsWith('.yaml'));
  await cp(join(content, 'docs/nb'), join(content, 'docs/sv'), { recursive: true });
  for (const file of await yamlFiles())
    if (/\bnb\.yaml$/.test(file))
      await cp(join(content, file), join(content, file.replace(/nb\.yaml$/, 'sv.yaml')));
  const data = new Map<string, unknown>();
  for (const file of await yamlFiles()) data.set(file, parse(await readFile(join(content, file), 'utf8')));
  const contacts = ['places/helplines.yaml', 'places/organisations.yaml'].flatMap((file) =>
    ownIds(data.get(file)),
  );
  for (const [file, value] of data) {
    if (withoutCountries.test(file)) continue;
    const structure = data.get(file.replace(/\.(da|nb|sv)\.yaml$/, '.yaml'));
    await writeFile(join(content, file), stringify(withCountry(value, { own: ownIds(structure), contacts })));
  }
  for (const locale of ['da', 'nb', 'sv']) {
    await appendFile(join(content, `i18n/${locale}.yaml`), 'country.se: Sverige\ncountry.in.se: I Sverige\n');
    const page = join(content, `docs/${locale}/start/should-i-start.mdx`);
    const norwegian = '<Guide country="no" />';
    const both = `${norwegian}\n\n## I Sverige {#sweden}\n\n<Guide country="se" />`;
    await writeFile(page, (await readFile(page, 'utf8')).replace(norwegian, both));
  }
  const acute = join(content, 'docs/sv/help/acute.mdx');
  const section = '## I Sverige {#sweden}\n\n<Acute country="se" />\n';
  await writeFile(acute, (await readFile(acute, 'utf8')).replace(/^## /m, `${section}\n## `));
  for (const locale of ['da', 'nb'])
    await appendFile(join(content, `docs/${locale}/help/acute.mdx`), `\n${section}`);
  const home = join(content, 'docs/sv/index.mdx');
  const short = '<AcuteShort country="no" />';
  await writeFile(home, (await readFile(home, 'utf8')).replace(short, '<AcuteShort country="se" />'));
  await addClaim(content);
  // The last step: what cites each claim is noted. What is amiss before that is the caller's to find.
  await new Promise((done) => execFile('node', ['scripts/check.ts', '--write'], { cwd: root }, done));
}

/** Of Norway’s claims the country has none: one of its own, from a source of its own, stands wherever it needs one. */
const claim = 'L900';

async function addClaim(content: string): Promise<void> {
  const claims = join(content, 'claims.yaml');
  const text = await readFile(claims, 'utf8');
  const number = text.match(/^L\d{3}(?=:)/gm)?.length ?? 0;
  const next = `L${String(number + 1).padStart(3, '0')}`;
  const row = `${next}: { statement: A made-up group meets., country: se, sources: [made-up], basis: practice, status: used }\n`;
  await writeFile(claims, text + row);
  const papers = (await readdir(join(content, 'printables'))).map((file) => `printables/${file}`);
  for (const file of ['facts/facts.yaml', 'principles/principles.yaml', ...papers])
    await rewrite(join(content, file), claim, next);
  await appendFile(
    join(content, 'sources.yaml'),
    'made-up: { country: se, basis: practice, checked: 2026-11-21, how: live }\n',
  );
  for (const locale of ['da', 'nb', 'sv']) {
    await appendFile(join(content, `sources.${locale}.yaml`), 'made-up: { title: Huset, note: Huset }\n');
    const page = join(content, `docs/${locale}/principles/denmark-and-norway.mdx`);
    await rewrite(page, /^sources: \[(.*)\]$/m, 'sources: [$1, made-up]');
  }
}

async function rewrite(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to));
}

/** What no country is named in, or only that of a source, which stays. */
const withoutCountries = /^(claims|sources|site|menu|glossary|i18n)\b|numbers/;

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOwn = (value: unknown): boolean =>
  isRecord(value) && (value['only'] === 'no' || value['country'] === 'no');

/** Ids of what is Norway’s alone, at any depth. */
const ownIds = (value: unknown): string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([id, part]) => [...(isOwn(part) ? [id] : []), ...ownIds(part)])
    : [];

/** What is Norway’s alone in a file, and the contacts that are. The country has a copy of each. */
interface Ids {
  readonly own: readonly string[];
  readonly contacts: readonly string[];
}

/** Words for answers go by the answers’ ids, one of which is “no”. */
const isOfAnswers = (key: string, value: unknown): boolean =>
  (key === 'answers' || key === 'reasons') && isRecord(value);

/** The value, and beside whatever is Norway’s alone the same for the country. */
function withCountry(value: unknown, ids: Ids, key = ''): unknown {
  if (Array.isArray(value)) {
    const isCodes = value.every((item) => item === 'dk' || item === 'no');
    return value.flatMap((item: unknown) => {
      if (isCodes) return item === 'no' ? ['no', 'se'] : [item];
      const hasCopy = isOwn(item) || ids.own.includes(String(item));
      return hasCopy ? [item, copyOf(item, ids)] : [withCountry(item, ids)];
    });
  }
  if (!isRecord(value) || isOfAnswers(key, value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      if (name === 'no')
        return [
          [name, part],
          ['se', restsOn[key] ?? copyOf(part, ids)],
        ];
      const hasCopy = isOwn(part) || ids.own.includes(name);
      return hasCopy
        ? [
            [name, part],
            [renamed(name, ids), copyOf(part, ids)],
          ]
        : [[name, withCountry(part, ids, name)]];
    }),
  );
}

/** What stands under a country’s code where Norway names its claims. */
const restsOn: Readonly<Record<string, readonly string[]>> = { basis: ['ours'], claims: [claim] };

function copyOf(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return renamed(value, ids);
  if (Array.isArray(value)) return value.map((item) => copyOf(item, ids));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'only' || key === 'country') return [key, 'se'];
      if (key === 'claims' && Array.isArray(part)) return [key, [claim]];
      if (key === 'because') return [key, 'Nobody has asked yet.'];
      if (key === 'basis') return [key, { se: ['ours'] }];
      if (key === 'id' || isOfAnswers(key, part)) return [key, part];
      return [key === 'no' ? 'se' : renamed(key, ids), copyOf(part, ids)];
    }),
  );
}

/** An id, or the slots of a text: `{no-life.phone}`. */
function renamed(text: string, { own, contacts }: Ids): string {
  if (own.includes(text) || contacts.includes(text)) return `${text}-se`;
  return text.replaceAll(/\{([a-z-]+)\./g, (slot, id: string) =>
    contacts.includes(id) ? `{${id}-se.` : slot,
  );
}
