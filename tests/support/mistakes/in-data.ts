// Mistakes in the YAML files: keys that go, are misspelt or stand twice, values of the wrong type, indentation, quotes.
import type { RuleId } from '../../../src/model/rules.ts';
import { readYaml } from '../../../src/read/yaml-file.ts';
import { lineOf, paths, replaced, shown, textOf, type Mistake, type Place } from './mistake.ts';
import { keys, without, type Key } from './keys.ts';

/** Without these, nothing is amiss: what they say may be left out. */
const optional: readonly string[] = [
  'facts/comparison.yaml *.ring',
  'glossary/glossary.da.yaml *.term',
  'glossary/glossary.da.yaml *.also',
  'glossary/glossary.yaml *.page',
  'guide/guide.da.yaml questions.*.hint',
  'guide/guide.da.yaml questions.*.reasons',
  'guide/guide.da.yaml questions.*.reasons.*',
  'guide/guide.da.yaml outcomes.*.dk',
  'guide/guide.da.yaml outcomes.*.no',
  'guide/guide.yaml questions.*.helplines',
  'guide/guide.yaml questions.*.helplines.dk',
  'guide/guide.yaml questions.*.helplines.no',
  'guide/guide.yaml outcomes.*.pages',
  'guide/guide.yaml outcomes.*.pages.dk',
  'guide/guide.yaml outcomes.*.pages.no',
  'guide/guide.yaml outcomes.*.papers',
  'guide/guide.yaml outcomes.*.organisations',
  'guide/guide.yaml outcomes.*.organisations.dk',
  'guide/guide.yaml outcomes.*.organisations.no',
  'guide/guide.yaml outcomes.*.after.for-whom',
  'guide/guide.yaml outcomes.*.after.treatment',
  'places/helplines.yaml *.language',
  'places/helplines.yaml *.roundTheClock',
  'places/helplines.yaml *.validUntil',
  'places/helplines.yaml *.free',
  'places/helplines.yaml *.url',
  'places/helplines.yaml *.sms',
  'places/organisations.yaml *.topics',
  'places/organisations.yaml *.url',
  // Nobody but a reader knows what language words are in.
  'places/situations.yaml *.dk.steps.*.lang',
  'places/situations.yaml *.no.steps.*.lang',
  'places/situations.yaml *.dk.more',
  'places/situations.yaml *.no.more',
  'printables/declaration.yaml layouts.*.fillable',
  'printables/declaration.yaml layouts.*.seats',
  'printables/declaration.yaml layouts.*.shown',
  'printables/declaration.yaml blocks.*.short',
  'search/danger.da.yaml *.calm',
  'sources.yaml *.url',
  'sources.yaml *.dated',
];

/** The line of a file, as it stands today, that holds the words. */
const on = (file: string, words: string | RegExp): Place => ({ file, line: lineOf(textOf(file), words) });
const guideLine = (words: string | RegExp): Place => on('guide/guide.yaml', words);
const rolesOfVolunteers = on('printables/declaration.yaml', /roles: \[volunteer, starter\]/);
const guideEdition = guideLine('edition:');
const edition = (paper: string): Place => on(`printables/${paper}.yaml`, 'edition');

/** The same once a line above it is gone. */
const moved = ({ file, line = 1 }: Place): Place => ({ file, line: line - 1 });

/** What is gone and told elsewhere: where it is wanted, named or asked for. */
const goneElsewhere: Readonly<Record<string, Place>> = {
  'facts/facts.da.yaml *.dk.phrase': on('docs/da/start/frames.mdx', 'Fact id="group-size" country="dk"'),
  'facts/facts.da.yaml *.no.phrase': on('docs/da/start/frames.mdx', 'Fact id="group-size" country="no"'),
  'guide/guide.yaml questions.*': guideLine(/^start:/m),
  'guide/guide.yaml questions.*.basis.dk': guideLine(/^ {2}danger:/m),
  'guide/guide.yaml questions.*.basis.no': guideLine(/^ {2}danger:/m),
  'guide/guide.yaml questions.*.only': moved(guideLine(/^ {4}because: L099/m)),
  'guide/guide.yaml outcomes.*.only': moved(guideLine(/(?<=talks:\n {4}only: dk\n) {4}because/)),
  'guide/guide.yaml outcomes.*': guideLine('to: acute'),
  'guide/guide.yaml outcomes.*.basis.dk': guideLine(/^ {2}acute:/m),
  'guide/guide.yaml outcomes.*.basis.no': guideLine(/^ {2}acute:/m),
  'guide/guide.yaml outcomes.*.urgent': guideLine(/^ {2}danger:/m),
  'guide/guide.yaml outcomes.*.helplines': guideEdition,
  'guide/guide.yaml outcomes.*.helplines.dk': guideEdition,
  'guide/guide.yaml outcomes.*.helplines.no': guideEdition,
  'guide/guide.yaml outcomes.*.goal': guideLine(/^ {2}danger:/m),
  // In its own words the question takes a line more, and the sheet is full.
  'guide/guide.da.yaml questions.*.short': moved(on('guide/guide.da.yaml', /^ {4}short:/m)),
  'guide/guide.da.yaml outcomes.*.closing': guideEdition,
  'guide/guide.da.yaml outcomes.*.paper.dk': edition('decision-guide'),
  'guide/guide.da.yaml outcomes.*.paper.no': edition('decision-guide'),
  'guide/guide.da.yaml outcomes.*.paper.text': edition('decision-guide'),
  'places/required.yaml *.index': on('docs/da/index.mdx', '<AcuteShort'),
  'places/required.yaml *.help/acute': on('docs/da/help/acute.mdx', '<Acute'),
  'places/required.yaml *.start/when-it-gets-hard': on('docs/da/start/when-it-gets-hard.mdx', 'urgent:'),
  'printables/declaration.yaml roles.dk': rolesOfVolunteers,
  'printables/declaration.yaml roles.no': rolesOfVolunteers,
  'printables/declaration.yaml fields.*': on('printables/declaration.yaml', /^ {2}sign:/m),
  'printables/declaration.yaml blocks.*': on('printables/declaration.yaml', '[[head,'),
  'printables/declaration.da.yaml dk.roles.volunteer.blocks.*': edition('declaration'),
  'printables/declaration.da.yaml no.roles.starter.blocks.*': edition('declaration'),
};

/** What is misspelt and told elsewhere: where its right name is wanted. */
const misspeltElsewhere: Readonly<Record<string, Place>> = {
  'claims.yaml *.status': on('claims.yaml', /^L001:/m),
  'guide/guide.yaml questions.*': guideLine(/^start:/m),
  'guide/guide.yaml outcomes.*': guideLine('to: acute'),
  'printables/declaration.yaml fields.*': on('printables/declaration.yaml', /^ {2}sign:/m),
  'printables/declaration.yaml blocks.*': on('printables/declaration.yaml', '[[head,'),
};

const isOptional = (key: Key): boolean =>
  optional.includes(`${key.path} ${key.name}`) || isStepWithWords(key);

/** A step that calls a helpline has that one’s words where it has none of its own. */
const isStepWithWords = ({ path, at }: Key): boolean =>
  path === 'places/situations.da.yaml' &&
  at.at(-2) === 'steps' &&
  new RegExp(`^${String(at.at(-1))}:`, 'm').test(textOf('places/helplines.yaml'));

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Told where what is gone belongs: at the key around it. */
export const deletedKeys: readonly Mistake[] = keys
  .filter((key) => !isOptional(key))
  .map((key) => {
    const text = without(key);
    const told = goneElsewhere[`${key.path} ${key.name}`] ?? placeOfGone(key, text);
    return { does: `${key.path} without ${key.name}`, change: { [key.path]: text }, told };
  });

/** Words of an entry are missed where the entry stands; a key, at what is around it. */
function placeOfGone({ path, name, key, at }: Key, text: string): Place {
  const structure = path.replace('.da.yaml', '.yaml');
  if (name === '*' && structure !== path && paths.includes(structure))
    return on(structure, new RegExp(`^${key}:`, 'm'));
  return { file: path, line: readYaml({ file: path, text }).data.locate(at).line };
}

/** A letter too many. */
export const misspeltKeys: readonly Mistake[] = keys.map((key) => {
  const text = textOf(key.path);
  const end = key.start + text.slice(key.start).indexOf(key.key) + key.key.length;
  return {
    does: `${key.path} with ${key.key}${key.key.at(-1) ?? ''} for ${key.name}`,
    change: { [key.path]: text.slice(0, end) + text.slice(end - 1, end) + text.slice(end) },
    told: misspeltElsewhere[`${key.path} ${key.name}`] ?? { file: key.path, line: lineAt(text, key.start) },
    // A block is for a role that nobody has then.
    also: `${key.path} ${key.name}`.startsWith('printables/declaration.yaml roles.') ? 1 : 0,
  };
});

const wrong: Readonly<Record<Key['value'], string>> = {
  text: '{ en: 1 }',
  number: 'mange',
  list: '17',
  keys: 'ja',
  other: '[12]',
};

export const wrongTypes: readonly Mistake[] = keys.map((key) => {
  const { path, name, start, valueStart, valueEnd, value } = key;
  const text = textOf(path);
  const isBlock =
    text.slice(0, valueStart).trimEnd().endsWith(':') && /\n\s*$/.test(text.slice(0, valueStart));
  const from = isBlock ? text.slice(0, valueStart).trimEnd().length : valueStart;
  const end = isBlock ? valueStart + text.slice(valueStart, valueEnd).trimEnd().length : valueEnd;
  return {
    does: `${path} with ${wrong[value]} for ${name}`,
    change: { [path]: `${text.slice(0, from)}${isBlock ? ' ' : ''}${wrong[value]}${text.slice(end)}` },
    told: { file: path, line: lineAt(text, start) },
  };
});

const yamlFiles = paths.filter((path) => path.endsWith('.yaml') && !/(lock|site)\.yaml$/.test(path));

/** What an editor without help makes of YAML: each in some file of each folder. */
export const brokenYaml: readonly Mistake[] = yamlFiles
  .filter((path, index) => index % 3 === 0 && /^\s*['\w.-]+: \S/m.test(textOf(path)))
  .flatMap((path): Mistake[] => {
    const lines = textOf(path).split('\n');
    const at = lines.findIndex((line) => /^\s*['\w.-]+: \S/.test(line));
    const line = lines[at] ?? '';
    const withLine = (does: string, to: string, more = 0): Mistake => ({
      does: `${path}: ${does}`,
      change: { [path]: [...lines.slice(0, at), to, ...lines.slice(at + 1)].join('\n') },
      told: { file: path, line: at + 1 + more },
    });
    return [
      withLine('a key twice', `${line}\n${line}`, 1),
      withLine('no colon', line.replace(':', '')),
      withLine('a quote that is not closed', line.replace(': ', ': "')),
      withLine('a tab', `\t${line}`),
      withLine('an alias', line.replace(/: .*/, ': *Ny')),
      withLine('two colons', line.replace(/: .*/, ': en: to')),
    ];
  });

const facts = 'facts/facts.yaml';
const hours = /(?<=value: .*)\{hours\}/;

export const wrongFigures: readonly Mistake[] = [
  ...(
    [
      ['min: 4, max: 8', 'min: 9, max: 8'],
      ['min: 4, max: 8', 'min: -4, max: 8'],
      ['min: 4, max: 8', 'min: 4, max: 8.5'],
      ['min: 4, max: 8', 'min: 4, max: 400'],
      ['min: 4, max: 8', 'min: 0, max: 8'],
      ['hours: 2', 'hours: 200'],
      ['hours: 2', 'hours: 0'],
      ['years: 18', 'years: 180'],
      ['year: 2022', 'year: 22'],
      ['meetings: 5', 'meetings: -5'],
      ['talks: 6', 'talks: 6.5'],
      ['groups: 600', 'groups: -600'],
    ] as const
  ).map((change) => replaced(facts, change, 'schema/invalid-value')),
  replaced(facts, ['min: 4, max: 8', 'mim: 4, max: 8'], 'facts/words', { on: 'mim' }),
  replaced(facts, ['hours: 2 }', 'hours: 2, year: 2019 }'], 'facts/words'),
  replaced(facts, ['claims: [L093]', 'claims: [L083]'], 'claims/country', { on: /^meeting-length:/m }),
  replaced('principles/principles.yaml', ['claims: [L031]', 'claims: [L001]'], 'claims/country'),
  replaced('facts/facts.da.yaml', [hours, '2'], 'facts/digits'),
  replaced('facts/facts.da.yaml', [hours, '{hour}'], 'facts/words'),
  replaced('facts/facts.nb.yaml', [hours, '{timer}'], 'facts/words'),
];

const date = /2026-\d\d-\d\d/;

export const wrongDates: readonly Mistake[] = [
  'places/helplines.yaml',
  'places/organisations.yaml',
  'sources.yaml',
  'printables/declaration.yaml',
  'guide/guide.yaml',
  'docs/da/start/frames.mdx',
].flatMap((path) =>
  ['2026-13-01', '2026-02-30', '21-11-2026', '21.11.2026', 'i går', '2026-11'].map((to) =>
    replaced(path, [date, to], 'schema/invalid-value'),
  ),
);

export const futureDates: readonly Mistake[] = [
  ...['places/helplines.yaml', 'places/organisations.yaml', 'sources.yaml'].map((path) =>
    replaced(path, [date, '2036-11-21'], 'age/future', { on: /^[a-z-]+:/m }),
  ),
  replaced('docs/nb/help/acute.mdx', [date, '2036-11-21'], 'age/future'),
];

/** Something more at the end of a file. */
function appended(path: string, words: string, rule: RuleId): Mistake {
  const text = textOf(path);
  return {
    does: `${path}: + ${shown(words)}`,
    change: { [path]: `${text}\n${words}\n` },
    told: { file: path, line: text.split('\n').length + 1, rule },
  };
}

export const extraEntries: readonly Mistake[] = [
  appended('places/helplines.da.yaml', 'ny: { name: Ny, text: Ring. }', 'parity/unknown-id'),
  appended('glossary/glossary.nb.yaml', 'nytt: { term: nytt, text: Noe nytt. }', 'parity/unknown-id'),
  appended('menu/menu.da.yaml', 'ny: Ny', 'parity/unknown-id'),
  appended('sources.nb.yaml', 'ny: { title: Ny, note: Ny. }', 'parity/unknown-id'),
  appended('principles/principles.yaml', "ny: { country: 'no', claims: [L031] }", 'parity/missing-words'),
  appended('facts/facts.yaml', 'ny: { dk: { claims: [L083] } }', 'parity/missing-words'),
  appended('i18n/da.yaml', 'site.ny: Ny', 'schema/unknown-key'),
  appended('printables/papers.yaml', '- ny', 'references/dangling'),
];
