// Mistakes in what data names elsewhere: claims, sources, pages, helplines, answers, blocks of a paper.
import { replaced, type Mistake } from './mistake.ts';

const menu = 'menu/menu.yaml';
const glossary = 'glossary/glossary.yaml';
const situations = 'places/situations.yaml';
const principles = 'principles/principles.yaml';
const organisations = 'places/organisations.yaml';
const guide = 'guide/guide.yaml';
const declaration = 'printables/declaration.yaml';
const handout = 'printables/handout.yaml';
const handoutWords = 'printables/handout.da.yaml';

export const lostNames: readonly Mistake[] = [
  replaced(menu, ['take-part/topics', 'take-part/topic'], 'references/dangling'),
  replaced(menu, ['help/find-a-group', 'help/find-group'], 'references/dangling'),
  replaced(menu, ['  - take-part/topics\n', ''], 'menu/orphan', { file: 'docs/da/take-part/topics.mdx' }),
  replaced('facts/comparison.yaml', ['group-size', 'group-sizes'], 'references/dangling'),
  replaced('facts/comparison.yaml', ['[price]', '[prise]'], 'references/dangling'),
  replaced(glossary, ['take-part/what-is-a-group', 'take-part/what-is-group'], 'references/dangling'),
  replaced(glossary, ['the-starter#who', 'the-starter#whom'], 'references/dangling'),
  replaced(glossary, ['group: groups', 'group: group'], 'schema/invalid-value'),
  replaced(principles, ['[L031]', '[L0311]'], 'schema/invalid-value'),
  replaced(principles, ['[L031]', '[L931]'], 'references/dangling'),
  replaced(principles, ['[L031]', '[]'], 'schema/invalid-value'),
  replaced('facts/facts.yaml', ['[L093]', '[L993]'], 'references/dangling', { on: /^meeting-length:/m }),
  replaced('sources.yaml', ['frise-quality:', 'frise-qality:'], 'parity/missing-words'),
  replaced('sources.yaml', ['basis: source', 'basis: rumour'], 'schema/invalid-value'),
  replaced('sources.yaml', ['https://', 'htps://'], 'schema/invalid-value'),
  replaced('places/helplines.yaml', ['life: true', 'life: yes'], 'schema/invalid-value'),
  replaced('places/helplines.yaml', ['dk-life:', 'dk-lif:'], 'parity/missing-words'),
  replaced(situations, ['say: english', 'say: inglish'], 'parity/unknown-id'),
  replaced(situations, ['say: english', 'say: anything'], 'parity/unknown-id'),
  replaced(situations, [', { say: duty }', ''], 'parity/unknown-id'),
  replaced(organisations, ['frise:', 'fris:'], 'parity/missing-words'),
  replaced(organisations, ['country: dk', 'country: da'], 'schema/invalid-value'),
  replaced(organisations, ['language: da', 'language: dk'], 'schema/invalid-value'),
];

/** A claim is told on the line of its number. */
const claim = (
  from: string,
  to: string,
  rule: 'claims/kind' | 'references/dangling' | 'schema/missing-key',
): Mistake => replaced('claims.yaml', [from, to], rule, { on: /^L001:/m });

export const wrongClaims: readonly Mistake[] = [
  claim('[frise-quality]', '[frise-qality]', 'references/dangling'),
  claim('country: dk', "country: 'no'", 'claims/kind'),
  claim('basis: source', 'basis: law', 'claims/kind'),
  claim('status: used', 'status: left-out', 'schema/missing-key'),
  replaced('claims.yaml', ['status: used', 'status: maybe'], 'schema/invalid-value'),
  replaced('claims.yaml', ['L007:', 'L907:'], 'claims/number'),
];

const question = (id: string) => ({ on: new RegExp(`^  ${id}:`, 'm') });

export const wrongGuide: readonly Mistake[] = [
  replaced(guide, ['start: danger', 'start: dangr'], 'references/dangling'),
  replaced(guide, ['to: for-whom', 'to: for-who'], 'references/dangling'),
  replaced(guide, ['to: treatment', 'to: danger'], 'parity/unknown-id'),
  replaced(guide, ['id: unsure', 'id: perhaps'], 'parity/unknown-id'),
  replaced(guide, ['id: unsure', 'id: unsur'], 'parity/unknown-id'),
  replaced(guide, ['[dk-life, livslinien', '[dk-lif, livslinien'], 'references/dangling', question('danger')),
  replaced(guide, ['[L061, L065]', '[L961, L065]'], 'references/dangling', question('for-whom')),
  replaced(guide, ["dk: [ours], 'no': [ours]", 'dk: [ours]'], 'guide/basis', question('danger')),
  replaced(guide, ['only: dk, because: L142', 'only: dk'], 'schema/missing-key'),
  replaced(guide, ['only: dk, because: L142', 'onlyy: dk, because: L142'], 'schema/unknown-key'),
  replaced(
    guide,
    ['{ id: unsure, to: acute }', '{ id: unsure, to: for-whom }'],
    'guide/danger',
    question('danger'),
  ),
  replaced(guide, ['urgent: true', 'urgent: false'], 'schema/invalid-value'),
  replaced('guide/guide.da.yaml', ['unsure:', 'unsur:'], 'schema/unknown-key'),
];

const lead = (words: string, rule: 'papers/overflow' | 'papers/missing-glyph'): Mistake =>
  replaced(handoutWords, [/lead: (?=\S)/, `lead: ${words} `], rule);
const slot = (to: string): Mistake => replaced(handoutWords, ['{group-size.phrase}', to], 'papers/words');

export const wrongPapers: readonly Mistake[] = [
  replaced('printables/papers.yaml', ['- handout', '- handouts'], 'references/dangling'),
  replaced('printables/papers.yaml', ['- handout\n', ''], 'files/unexpected', { file: handoutWords }),
  replaced(declaration, [/^mail: \[/m, 'mail: [promis, '], 'schema/invalid-value'),
  replaced(declaration, [/^ {2}head:/m, '  headd:'], 'schema/invalid-value', { on: '[[head,' }),
  replaced(declaration, [/^ {2}single:/m, '  alone:'], 'parity/unknown-id'),
  replaced(declaration, [/^fields:/m, 'fieldss:'], 'schema/unknown-key'),
  replaced(declaration, [/\n +perSheet: 2,/, ''], 'papers/structure', { on: 'a5x2:' }),
  replaced(declaration, ['kind: lead', 'kind: led'], 'schema/invalid-value'),
  replaced(declaration, ['kind: signers, roles: [participant], ', 'kind: signers, '], 'schema/invalid-value'),
  replaced(handout, ['sheet: leaflet', 'sheet: leflet'], 'schema/invalid-value'),
  replaced(handout, ['[head, lead, doing', '[head, doing'], 'papers/unplaced', { on: /^ {2}lead:/m }),
  slot('{group-sizes.phrase}'),
  slot('{group-size.phrase'),
  slot('**{group-size.phrase}'),
  lead('Måske ja, måske nej. '.repeat(60), 'papers/overflow'),
  lead('Måske ✆', 'papers/missing-glyph'),
  replaced(handoutWords, [/lead: (?=\S)/, 'lead: Ring. '], 'papers/lock', { file: handout, on: 'edition' }),
  replaced('places/organisations.da.yaml', [/name: (?=\w)/, 'name: ✆ '], 'guide/overflow'),
  replaced(
    'places/organisations.da.yaml',
    [/name: .*/, `name: ${'Frivilligcenter '.repeat(6)}`],
    'schema/invalid-value',
  ),
];

const interfaceWords = 'i18n/da.yaml';

export const wrongInterface: readonly Mistake[] = [
  replaced('menu/menu.da.yaml', [/: /, ': Помощь '], 'page/picture'),
  replaced('menu/menu.da.yaml', [/: /, `: ${'Mere end der er plads til '.repeat(3)}`], 'page/picture'),
  replaced('menu/menu.da.yaml', [/: /, ': TODO '], 'words/unfinished'),
  replaced(interfaceWords, [/search\.button: .*/, 'search.button: <b>Søg</b>'], 'words/left-over'),
  replaced(interfaceWords, ['{{count}}', '{{cont}}'], 'schema/invalid-value'),
  replaced(interfaceWords, ['{{count}}', 'Et'], 'schema/invalid-value'),
  replaced(interfaceWords, [/search\.button: .*/, 'search.button:'], 'schema/invalid-value'),
  replaced('sources.da.yaml', [/(?<=note: \S+) /, ' **'], 'words/left-over'),
];
