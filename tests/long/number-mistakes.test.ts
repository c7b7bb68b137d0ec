// What may happen by accident to the numbers people call, done to the site's own content one at a time: each is an error, in the
// file and on the line where it was done.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import { checkContent } from '../../src/checks/content.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import type { RuleId } from '../../src/model/rules.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'number-mistakes-'));
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** The file below content/, what stands there, what stands there by mistake. */
type Change = readonly [file: string, from: string, to: string];
/** The rule, what is on the line it is reported on, what else the problem says, and the file where that is another one. */
type Found = readonly [rule: RuleId, at: string, says?: string, file?: string];

const acute = (locale: string): string => `docs/${locale}/help/acute.mdx`;
const helplines = 'places/helplines.yaml';
const required = 'places/required.yaml';
const declaration = 'printables/declaration.da.yaml';
const frames = 'docs/da/start/frames.mdx';
const hard = 'docs/da/start/when-it-gets-hard.mdx';
const heading = '## Hvor mange deltagere? {#size}\n';

/** A paragraph of its own in a Danish page. */
const paragraph = (words: string): Change => [frames, heading, `${heading}\n${words}\n`];
const phoneOf = (from: string, to: string): Change => [helplines, `phone: '${from}'`, `phone: '${to}'`];

describe.each<readonly [string, readonly (readonly [Change, Found])[]]>([
  [
    'a page loses its numbers, or has another country’s',
    [
      [
        [acute('da'), '<Acute country="dk" />\n', ''],
        ['places/required', '<Acute country="no"', '112'],
      ],
      [
        [acute('da'), '<Acute country="no" />\n', ''],
        ['places/required', '<Acute country="dk"', '113'],
      ],
      [
        [acute('nb'), '<Acute country="dk" />\n', ''],
        ['places/required', '<Acute country="no"', '112'],
      ],
      [
        [acute('nb'), '<Acute country="no" />\n', '<Acute country="dk" />\n'],
        ['places/required', '<Acute', '113'],
      ],
      [
        ['docs/da/index.mdx', 'Short country="dk"', 'Short country="no"'],
        ['places/required', '<AcuteShort', '112'],
      ],
      [
        ['docs/nb/index.mdx', '<AcuteShort country="no" />\n', ''],
        ['places/required', 'title:', '113'],
      ],
      [
        [hard, 'urgent: true\n', ''],
        ['places/required', 'title:', '112'],
      ],
      [
        [frames, heading, `<AcuteShort country="dk" />\n\n${heading}`],
        ['places/required', '<AcuteShort', 'start/frames'],
      ],
    ],
  ],
  [
    'the list of what must have numbers is changed',
    [
      [
        [required, '  help/acute: Acute\n', ''],
        ['places/required', '<Acute', 'help/acute: Acute', acute('nb')],
      ],
      [
        [required, '  declaration: must\n', ''],
        ['places/required', 'papers:', 'declaration'],
      ],
      [
        [required, 'declaration', 'declarations'],
        ['references/dangling', 'declarations', 'Did you mean'],
      ],
    ],
  ],
  [
    'a number is another one',
    [
      [phoneOf('112', '12'), ['places/life', "phone: '12'", '112']],
      [phoneOf('112', '113'), ['places/life', "phone: '113'", '112']],
      [phoneOf('113', '112'), ['places/life', 'no-life:', '113']],
      [phoneOf('110', '1100'), ['places/life', "phone: '1100'", '110']],
      [phoneOf('1412', '1421'), ['places/life', "phone: '1421'", '1412']],
      [phoneOf('70 201 201', '7'), ['places/number', "phone: '7'", '1 digits']],
      [phoneOf('70 201 201', '70 201 20'), ['places/number', "phone: '70 201 20'", '7 digits']],
      [
        phoneOf('22 40 00 40', '22 40 00 40 00 40'),
        ['places/number', "phone: '22 40 00 40 00 40'", '12 digits'],
      ],
      [phoneOf('116 123', '116 124'), ['places/number', "phone: '116 124'", '116 124']],
      [phoneOf('1813', '1831'), ['places/number', "phone: '1831'", '1831']],
      [phoneOf('02800', '2800'), ['places/number', "phone: '2800'", '2800']],
      [
        [helplines, "sms: '417 16 111'", "sms: '417 16 11'"],
        ['places/number', 'sms:', '7 digits'],
      ],
      [
        [helplines, 'urgency: life', 'urgency: listen'],
        ['places/incomplete', 'dk-life:', 'life'],
      ],
      [
        [helplines, '  short: true\n', ''],
        ['places/incomplete', 'dk-life:', 'short'],
      ],
    ],
  ],
  [
    'a paper or the guide loses a number, or has another country’s',
    [
      [
        [declaration, 'ringer jeg **{dk-life.phone}**', 'henter jeg **hjælp**'],
        ['papers/life-number', 'dk:', '112'],
      ],
      [
        [declaration, '{dk-life.phone}', '{no-life.phone}'],
        ['papers/words', '{no-life.phone}'],
      ],
      [
        [declaration, '{dk-life.phone}', '113'],
        ['numbers/country', '**113**', '112'],
      ],
      [
        [declaration, '{dk-life.phone}', '112'],
        ['numbers/typed', '**112**', '{dk-life.phone}'],
      ],
      [
        ['printables/declaration.nb.yaml', '{no-life.phone}', '112'],
        ['numbers/typed', '**112**'],
      ],
      [
        ['printables/handout.da.yaml', '{dk-life.phone}', '{livslinien.phone}'],
        ['papers/life-number', 'dk:', '112'],
      ],
      [
        ['printables/brochure.yaml', '          dk-life,\n', ''],
        ['papers/life-number', 'dk:', '112', 'printables/brochure.nb.yaml'],
      ],
      [
        [
          'guide/guide.yaml',
          '        - dk-life\n        - livslinien\n        - boerne',
          '        - livslinien\n        - boerne',
        ],
        ['guide/danger', 'danger:', 'dk-life'],
      ],
      [
        ['guide/guide.nb.yaml', '{no-life.phone}.', '113.'],
        ['numbers/typed', 'no:', '113'],
      ],
    ],
  ],
  [
    'a number stands where nobody answers it, or is typed',
    [
      [paragraph('Er nogen i livsfare, så ring 113.'), ['numbers/country', 'ring 113', '112']],
      [paragraph('Ring 116 123, hvis natten er lang.'), ['numbers/country', '116 123', 'Norge']],
      [
        paragraph('<Country is="no">\n\nRing 1888.\n\n</Country>'),
        ['numbers/country', 'Ring 1888', 'Danmark'],
      ],
      [
        [hard, 'så ring 112 nu.', 'så ring 12 nu.'],
        ['numbers/unknown', 'ring 12 nu'],
      ],
      [
        ['docs/nb/start/when-it-gets-hard.mdx', 'ring 113 nå', 'ring 911 nå'],
        ['numbers/unknown', '911'],
      ],
      [paragraph('Ring til Anna på 20 30 40 50.'), ['numbers/unknown', '20 30 40 50']],
      [paragraph('Livslinien har nummer 70 201 201.'), ['numbers/typed', '70 201 201']],
      [paragraph('Du kan [ringe](tel:abc).'), ['numbers/typed', 'tel:abc']],
      [paragraph('Du kan [ringe](tel:+4570201201).'), ['numbers/typed', 'tel:']],
      [
        ['glossary/glossary.da.yaml', 'ringer du 112', 'ringer du 1112'],
        ['numbers/unknown', '1112'],
      ],
      [
        ['i18n/da.yaml', 'Ring {{phone}}', 'Ring {{phone}} eller 113'],
        ['numbers/country', 'eller 113'],
      ],
      [
        ['places/helplines.da.yaml', 'Er der livsfare, så ring 112', 'Er der livsfare, så ring 113'],
        ['numbers/country', 'text:'],
      ],
    ],
  ],
  [
    'a number calls somebody else than the text says',
    [
      [
        ['docs/nb/take-part/confidentiality.mdx', 'livsfare, ring 113', 'livsfare, ring 112'],
        ['numbers/service', 'ring 112', '113 in Norway'],
      ],
      [
        [
          'docs/nb/start/when-it-gets-hard.mdx',
          'ring politiet på 112. Er noen',
          'ring politiet på 113. Er noen',
        ],
        ['numbers/service', 'på 113', 'police'],
      ],
      [
        ['printables/handout.nb.yaml', '{no-life.phone}', '{no-police.phone}'],
        ['numbers/service', '{no-police.phone}', 'ambulance'],
      ],
      [
        ['guide/guide.nb.yaml', 'livet ditt, ring {no-life.phone}', 'livet ditt, ring {no-police.phone}'],
        ['numbers/service', 'no:', 'ambulance'],
      ],
      [
        ['printables/brochure.nb.yaml', 'no-life: Livsfare (ambulanse)', 'no-life: Brann'],
        ['numbers/service', 'no-life: Brann', 'fire'],
      ],
      [
        [helplines, 'services: [ambulance]', 'services: [police]'],
        ['places/life', 'no-life:', 'ambulance'],
      ],
      [
        [
          'printables/invitation.nb.yaml',
          'med få unntak. Først',
          'med få unntak. Livsfare: {dk-life.phone}. Først',
        ],
        ['papers/life-number', 'about:', 'carries no number'],
      ],
    ],
  ],
  [
    'a number names a person',
    [
      [paragraph('Hun har CPR-nummer 010190-1234.'), ['numbers/personal', '010190-1234']],
      [paragraph('Han har fødselsnummer 01019012345.'), ['numbers/personal', '01019012345']],
      [
        [declaration, 'summary: ', 'summary: 0101901234 '],
        ['numbers/personal', 'summary:'],
      ],
      [
        [frames, 'description: ', 'description: 010190 12345 '],
        ['numbers/personal', 'description:'],
      ],
    ],
  ],
  [
    'a number that expires loses its day',
    [
      [
        ['printables/handout.da.yaml', ' kan ændre sig efter {doctor-sjaelland.until}.', '.'],
        ['numbers/undated', 'dk:', '1813'],
      ],
      [
        ['printables/brochure.nb.yaml', ' kan bli endret etter {doctor-sjaelland.until}.', '.'],
        ['numbers/undated', 'dk:', '1813'],
      ],
      [paragraph('Lægevagten i København har 1813.'), ['numbers/undated', '1813', '2026-12-31']],
      [
        [
          'guide/guide.da.yaml',
          'så se »Akut hjælp«. I Randers',
          'så ring {doctor-sjaelland.phone}. I Randers',
        ],
        ['numbers/undated', 'professional:', '1818'],
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%j', async ([file, from, to], [rule, at, says = '', place = file]) => {
    const path = join(folder, 'content', file);
    const text = await readFile(path, 'utf8');
    expect(text, 'what is to be changed stands in the file').toContain(from);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
    const { problems } = await checkContent(folder);
    const found = problems.filter((one) => one.rule === rule && formatProblem(one).includes(says));
    const lines = await Promise.all(found.map(lineOf));
    await writeFile(path, text);
    const report = problems.map(formatProblem).join('\n');
    expect(lines, report).toContainEqual([`content/${place}`, expect.stringContaining(at)]);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});

/** The file that a problem names, and what stands on its line. */
async function lineOf({ file, line }: Problem): Promise<[string, string]> {
  const text = await readFile(join(folder, file), 'utf8');
  return [file, text.split('\n')[line - 1] ?? ''];
}
