// One slip in the site’s own content: whatever else is wrong because of it, a writer reads one thing, and that is the slip.
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { byCause } from '../../src/model/causes.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { root } from '../../scripts/command.ts';

type Slip = (content: string) => Promise<void>;

const inFile =
  (file: string, from: RegExp, to: string): Slip =>
  async (content) => {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
  };
const away =
  (...files: string[]): Slip =>
  async (content) => {
    for (const file of files) await rm(join(content, file), { recursive: true });
  };
const renamed =
  (...pairs: [string, string][]): Slip =>
  async (content) => {
    for (const [from, to] of pairs) await rename(join(content, from), join(content, to));
  };
const inEach =
  (kind: string, from: RegExp, to: string): Slip =>
  async (content) => {
    for (const end of ['', '.da', '.nb']) await inFile(`${kind}${end}.yaml`, from, to)(content);
  };

const frames = 'docs/da/start/frames.mdx';

const slips: readonly (readonly [name: string, slip: Slip, file: string, says: RegExp])[] = [
  [
    'where an answer leads',
    inFile('guide/guide.yaml', /to: starters/, 'to: startres'),
    'guide/guide.yaml',
    /“startres”.*“starters”\?$/s,
  ],
  [
    'the first question',
    inFile('guide/guide.yaml', /^start: danger/m, 'start: dangr'),
    'guide/guide.yaml',
    /“dangr”.*“danger”\?$/s,
  ],
  [
    'an answer’s name in the structure',
    inFile('guide/guide.yaml', /id: unsure/, 'id: perhaps'),
    'guide/guide.yaml',
    /“perhaps”; both languages have them for “unsure”/,
  ],
  [
    'a layout’s name in the structure',
    inFile('printables/declaration.yaml', /^ {2}single:/m, '  alone:'),
    'printables/declaration.yaml',
    /“alone”; both languages have them for “single”/,
  ],
  [
    'a figure’s name in the structure',
    inFile('facts/facts.yaml', /min: 4, max: 8/, 'mim: 4, max: 8'),
    'facts/facts.yaml',
    /“dk\.values\.min”/,
  ],
  [
    'an entry gone from the structure',
    inFile('glossary/glossary.yaml', /^self-help-group:.*\n/m, ''),
    'glossary/glossary.yaml',
    /words in both languages have “self-help-group”/,
  ],
  [
    'a block’s name in the structure',
    inFile('printables/declaration.yaml', /^ {2}head:/m, '  headd:'),
    'printables/declaration.yaml',
    /“head”.*“headd”/s,
  ],
  [
    'a colon',
    inFile('printables/brochure.da.yaml', /^title: /m, 'title '),
    'printables/brochure.da.yaml',
    /“title: …”/,
  ],
  [
    'a question in the words of one language',
    inFile('guide/guide.nb.yaml', /^ {2}exists:/m, '  exist:'),
    'guide/guide.nb.yaml',
    /“exist”.*“exists”\?$/s,
  ],
  [
    'a helpline’s name in the structure',
    inFile('places/helplines.yaml', /^dk-life:/m, 'dk-lief:'),
    'places/helplines.yaml',
    /There it is “dk-life”/,
  ],
  [
    'a helpline’s name wherever it is given',
    inEach('places/helplines', /^dk-life:/m, 'dk-lief:'),
    'guide/guide.yaml',
    /“dk-lief”\?$/,
  ],
  [
    'a fact’s name wherever it is given',
    inEach('facts/facts', /^group-size:/m, 'group-sise:'),
    'docs/da/index.mdx',
    /“group-sise”\?/,
  ],
  ['a component', inFile(frames, /<Fact /g, '<Fakt '), 'docs/da/start/frames.mdx', /“Fact”\?/],
  ['a claim gone', inFile('claims.yaml', /^L083:\n( .*\n)*/m, ''), 'claims.yaml', /L083/],
  [
    'a source’s name wherever it is given',
    inEach('sources', /^frise-quality:/m, 'frise-qualty:'),
    'claims.yaml',
    /“frise-qualty”\?/,
  ],
  [
    'a page gone in one language',
    away(frames),
    'docs/nb/start/frames.mdx',
    /docs\/da\/start\/frames\.mdx does not exist/,
  ],
  [
    'a page gone in one language, to which answers of the guide lead',
    away('docs/nb/start/step-by-step.mdx'),
    'docs/da/start/step-by-step.mdx',
    /docs\/nb\/start\/step-by-step\.mdx does not exist/,
  ],
  [
    'a heading renamed in one language, to which the guide leads',
    inFile('docs/nb/about/privacy.mdx', /\{#several-users\}/, '{#several}'),
    'docs/nb/about/privacy.mdx',
    /There it is “several-users”/,
  ],
  [
    'a block that goes into an e-mail',
    inFile('printables/declaration.yaml', /^mail: \[/m, 'mail: [promis, '),
    'printables/declaration.yaml',
    /“promis”/,
  ],
  [
    'a page gone in both',
    away(frames, frames.replace('/da/', '/nb/')),
    'menu/menu.yaml',
    /“start\/frames”, which does not exist/,
  ],
  [
    'a page renamed in one language',
    renamed([frames, 'docs/da/start/frame.mdx']),
    'docs/da/start/frame.mdx',
    /Give both the same name/,
  ],
  [
    'a page renamed in both, and not in the menu',
    renamed([frames, 'docs/da/start/frame.mdx'], ['docs/nb/start/frames.mdx', 'docs/nb/start/frame.mdx']),
    'menu/menu.yaml',
    /“start\/frame”\?/,
  ],
  ['a language gone', away('docs/da'), 'docs/da', /no pages in this language/],
  ['the list of papers gone', away('printables/papers.yaml'), 'printables/papers.yaml', /missing/],
  [
    'a paper in the list',
    inFile('printables/papers.yaml', /declaration/, 'declaraton'),
    'printables/papers.yaml',
    /“declaration”\?/,
  ],
  [
    'a file’s name',
    renamed(['places/helplines.yaml', 'places/helpline.yaml']),
    'places/helplines.yaml',
    /content\/places\/helpline\.yaml/,
  ],
  [
    'a file’s ending',
    renamed(['facts/facts.da.yaml', 'facts/facts.da.yml']),
    'facts/facts.da.yml',
    /facts\.da\.yaml”\?/,
  ],
  [
    'a file emptied',
    (content) => writeFile(join(content, 'facts/facts.da.yaml'), ''),
    'facts/facts.da.yaml',
    /empty/,
  ],
];

test.each(slips)('%s', async (_name, slip, file, says) => {
  const folder = await mkdtemp(join(tmpdir(), 'slip-'));
  try {
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
    await slip(join(folder, 'content'));
    const { problems } = await checkContent(folder);
    const told = byCause(problems).map(({ problem }) => problem);
    expect(told.map(({ file }) => file)).toEqual([`content/${file}`]);
    expect(told.map(formatProblem).join('')).toMatch(says);
  } finally {
    await rm(folder, { recursive: true });
  }
});
