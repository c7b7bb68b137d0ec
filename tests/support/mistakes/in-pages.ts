// Mistakes on pages: components, links, ids of headings, names of what stands elsewhere, front matter, and what words leave behind.
import type { RuleId } from '../../../src/model/rules.ts';
import { lineOf, replaced, textOf, type Mistake } from './mistake.ts';

const frames = 'docs/da/start/frames.mdx';
const pages: readonly string[] = [frames, 'docs/nb/start/step-by-step.mdx'];

/** What is written into a page, by the rule that must find it: on the first line, or on the one that ▸ stands before. */
type Rows = Readonly<Partial<Record<RuleId, readonly string[]>>>;

/** What a page ends with stays its end: the section on the other country, and what to read next. */
const lastPart = /^## .*\{#(?:other-country|next)\}$/m;

/** Each row on each page, before its last part. */
const written = (rows: Rows): readonly Mistake[] =>
  Object.entries(rows).flatMap(([rule, list]) =>
    list.flatMap((words) => pages.map((path) => writtenOn(path, words, rule as RuleId))),
  );

function writtenOn(path: string, marked: string, rule: RuleId): Mistake {
  const text = textOf(path);
  const end = text.search(lastPart);
  const words = marked.replace('▸', '');
  const line = lineOf(text, lastPart) + (marked.includes('▸') ? lineOf(marked, '▸') - 1 : 0);
  return {
    does: `${path}: ${JSON.stringify(words)}`,
    change: { [path]: `${text.slice(0, end)}${words}\n\n${text.slice(end)}` },
    told: { file: path, line, rule },
  };
}

export const brokenComponents: readonly Mistake[] = written({
  'mdx/syntax': ['<Country is="dk">\n\nRing.', 'Ring </Country> straks.'],
  'components/unknown': [
    '<Contry is="dk">\n\nRing.\n\n</Contry>',
    'Det er <Fakt id="price" country="dk" />.',
  ],
  'components/attributes': [
    '<Country>\n\nRing.\n\n</Country>',
    '<Country is="se">\n\nRing.\n\n</Country>',
    '<Country is="dk" for="x">\n\nRing.\n\n</Country>',
    'Det er <Fact id="group-size" />.',
    'Det er <Fact id="group-size" country="de" />.',
    'Det er <Fact id="group-size" country="dk" form="short" />.',
    'Det er så.<Source />',
    'Ordet <Term lang="se">ord</Term>.',
    '<Acute country="sweden" />',
    '<Glossary group="word" />',
  ],
  'components/place': [
    '<Country is="dk"></Country>',
    '<Steps>\n\nRing.\n\n</Steps>',
    '<Steps>\n\n- Ring.\n\n</Steps>',
    '<Questions>\n\nRing.\n\n</Questions>',
    '<Next>\n\nRing.\n\n</Next>',
    '<Go to="help/acute">Ring.</Go>',
    '<EntryCard to="help/acute" kind="help" name="Ring">Ring.</EntryCard>',
    'Det er <Fact id="group-size" country="dk">ord</Fact>.',
  ],
  'components/paper-country': ['<PaperContent paper="declaration" />'],
  'components/ring': ['<Ring fact="price" country="dk">Pris</Ring>'],
  'references/dangling': [
    'Det er <Fact id="group-sizes" country="dk" />.',
    'Det er <Fact id="no-leader" country="dk" />.',
    '<Facts country="dk" ids="group-size prise" />',
    'Det er så.<Source claim="L999" />',
    'Det er så.<Source claim="L00" />',
    '<Card paper="declarations" />',
  ],
  'page/not-words': ['Det er så.<Source claim={L001} />', 'Det er <fact id="group-size" country="dk" />.'],
});

export const brokenMarkdown: readonly Mistake[] = written({
  'words/left-over': [
    '**Ring straks.',
    'Ring** straks.',
    'Se [ord] (frames.mdx).',
    'Se [ord](frames.mdx',
    ':::note\nRing.\n:::',
    'Se [[frames]].',
  ],
  'links/empty': ['[](frames.mdx)', '[ord]()', '[ord](#)'],
  'page/not-words': [
    '~~Ring straks.~~',
    '| A | B |\n|---|---|\n| 1 | 2 |',
    'Ring.[^1]\n\n[^1]: Straks.',
    '- [ ] Ring.',
    '```\nRing.\n```',
    'Skriv `ring`.',
    '![ring](ring.png)',
    '<b>Ring</b> straks.',
    'Ring<br/>straks.',
    '<div>\n\nRing.\n\n</div>',
    'Ring {nummer} straks.',
    "import Ring from './Ring.astro'",
    'export const ring = 1',
    '[ord][her]\n\n[her]: frames.mdx',
    '{/* Ring. */}',
  ],
  'mdx/syntax': [
    '<!-- Ring. -->',
    'Ring<br>straks.',
    '<https://example.org>',
    'Ring {nummer straks.',
    'Er du <18?',
    '##Ring {#call}',
    'Ring {#call} straks.',
  ],
  'headings/missing-id': ['## Ring', '## Ring {#Ring Nu}'],
  'headings/level': ['# Ring {#call}', '#### Ring {#call}'],
  'headings/component': ['## Ring <Fact id="price" country="dk" /> {#call}'],
  'headings/reserved-id': ['## Ring {#sources}'],
  'parity/missing-anchor': ['## Ring {#call}'],
  'files/conflict': ['Ring straks\n▸======='],
  'links/form': ['Skriv til [os](mailto:post@example.org).', 'Skriv til post@example.org.'],
});

const linkTo = (target: string): string => `Se [ord](${target}).`;

export const wrongLinks: readonly Mistake[] = written({
  'links/missing-page': ['../start/frame.mdx', '../start/Frames.mdx', '../nb/start/frames.mdx'].map(linkTo),
  'links/missing-anchor': ['../start/frames.mdx#sizes', '#nowhere'].map(linkTo),
  'links/form': [
    'frames',
    '/nb/rammer/',
    '../start/frames.md',
    '../../../../frames.mdx',
    'ftp://example.org',
    'javascript:alert(1)',
    'www.dr.dk',
  ].map(linkTo),
});

export const wrongWords: readonly Mistake[] = written({
  'words/unfinished': ['TODO: skriv her.', 'FIXME', 'Lorem ipsum dolor sit amet.', 'Ring???'],
  'language/third': [
    'The group is for people who want to talk about their grief with others.',
    'You can call this number when you are not sure what you need.',
    'Här är några råd till dig när du inte mår så bra.',
    'Die Gruppe ist für Menschen, die mit anderen über ihre Trauer sprechen und das nicht allein können.',
  ],
  'language/effect': ['Det er bevist.', 'Det helbreder sorg.'],
  'numbers/unknown': ['Ring til Anna på 20 30 40 50.'],
  'numbers/typed': ['Du kan [ringe](tel:+4570201201).'],
});

/** Whoever changes what a paper says is told its edition too. */
const onPaper = { also: 1 } as const;

/** Said first thing in a section. */
const inFrames = (words: string, rule: RuleId): Mistake =>
  replaced(frames, ['{#closed}\n\n', `{#closed}\n\n${words} `], rule, { on: words });

export const warned: readonly Mistake[] = [
  inFrames('Stop med din medicin.', 'language/medicine'),
  inFrames('Du kan trappe ned.', 'language/medicine'),
  inFrames('I mødes i seks timer.', 'facts/contradiction'),
  inFrames('I er 3–12 deltagere.', 'facts/contradiction'),
  replaced(
    'docs/nb/start/frames.mdx',
    ['\n## ', '\nDere møtes i seks timer.\n\n## '],
    'facts/contradiction',
    {
      on: 'seks timer',
    },
  ),
  replaced(
    'printables/handout.da.yaml',
    [/lead: (?=\S)/, 'lead: I mødes i seks timer. '],
    'facts/contradiction',
    onPaper,
  ),
  replaced(
    'printables/handout.nb.yaml',
    [/lead: (?=\S)/, 'lead: Slutt med medisinen. '],
    'language/medicine',
    onPaper,
  ),
];

/** What a page lacks is told on the first line of its front matter. */
const onTop = { on: /(?<=^---\n)/ } as const;

/** What another page has under a key of its front matter. */
const ofAcute = (key: string): string =>
  new RegExp(`^${key}: .*`, 'm').exec(textOf('docs/da/help/acute.mdx'))?.[0] ?? '';

const page = (from: RegExp, to: string, rule: RuleId, elsewhere = {}): Mistake =>
  replaced(frames, [from, to], rule, elsewhere);

export const wrongFrontMatter: readonly Mistake[] = [
  page(/^---\n/, '', 'front-matter/missing'),
  page(/title: .*/, 'title:', 'schema/invalid-value'),
  page(/title: .*/, `title: ${'Rammer for gruppen '.repeat(5)}`, 'schema/invalid-value'),
  page(/title: .*/, 'title: Rammer 🙂', 'page/picture'),
  page(/title: .*/, 'title: Группа', 'page/picture'),
  page(/title: .*/, 'title: Selvhjælpsgruppesammenkomstdeltagelsesbetingelserne', 'page/picture'),
  page(/title: .*/, 'title: "Rammer', 'yaml/syntax'),
  page(/title: .*/, 'title: Rammer: for alle', 'yaml/syntax'),
  page(/title: .*/, ofAcute('title'), 'front-matter/repeated'),
  page(/title: .*\n/, '', 'schema/missing-key', onTop),
  page(/description: .*\n/, '', 'schema/missing-key', onTop),
  page(/description: .*/, 'description: Kort.', 'schema/invalid-value'),
  page(/slug: .*/, 'slug: Rammer for gruppen', 'schema/invalid-value'),
  page(/slug: .*/, 'slug: grænser', 'schema/invalid-value'),
  page(/slug: .*/, 'slug: /rammer/', 'schema/invalid-value'),
  page(/slug: .*/, ofAcute('slug'), 'front-matter/slug'),
  page(/slug: .*\n/, '', 'front-matter/slug', onTop),
  page(/countries: .*/, 'countries: [da]', 'schema/invalid-value'),
  page(/countries: .*/, 'countries: dk', 'schema/invalid-value'),
  page(/countries: .*/, 'countries: []', 'schema/invalid-value'),
  page(/sources: \[/, 'sources: [frise-qualty, ', 'references/dangling'),
  page(/sources: .*/, 'sources: []', 'sources/list'),
  page(/sources: .*\n/, '', 'schema/missing-key', onTop),
  page(/reviewed: .*\n/, '', 'schema/missing-key', onTop),
  page(/aliases: .*/, 'aliases: []', 'front-matter/aliases'),
  page(/aliases: \[/, 'aliases: [Rammer for gruppen, ', 'front-matter/aliases'),
  page(/aliases: .*\n/, '', 'front-matter/aliases', onTop),
  page(/aliases:/, 'aliasses:', 'schema/unknown-key'),
  page(/aliases:/, 'draft: true\naliases:', 'schema/unknown-key'),
  page(/aliases:/, 'title: Rammer igen\naliases:', 'yaml/syntax'),
  replaced('docs/da/index.mdx', [/countries: /, 'slug: forside\ncountries: '], 'front-matter/slug'),
  replaced(
    'docs/da/help/acute.mdx',
    [/urgent: true|aliases:/, 'urgent: måske\naliases:'],
    'schema/invalid-value',
  ),
];
