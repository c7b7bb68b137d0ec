// Numbers that vanish, shrink or change in the data, the papers and the guide.
import { describeNumberMistakes, type Change } from '../support/number-mistakes.ts';

const acute = (locale: string): string => `docs/${locale}/help/acute.mdx`;
const helplines = 'places/helplines.yaml';
const situations = 'places/situations.yaml';
const required = 'places/required.yaml';
const declaration = 'printables/declaration.da.yaml';
const frames = 'docs/da/start/frames.mdx';
const hard = 'docs/da/start/when-it-gets-hard.mdx';
/** As it stands: a number is put before or after it. */
const heading = /^## .*\{#size\}\n/m;

const phoneOf = (from: string, to: string): Change => [helplines, `phone: '${from}'`, `phone: '${to}'`];

describeNumberMistakes([
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
        [frames, heading, '<AcuteShort country="dk" />\n\n$&'],
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
        [helplines, '  life: true\n', ''],
        ['places/life', 'dk-life:', '112'],
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
        [declaration, '{dk-life.phone}', 'hjælp'],
        ['papers/declaration', 'dk:', '112'],
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
        ['printables/brochure.yaml', '[dk-life, ', '['],
        ['papers/life-number', 'dk:', '112', 'printables/brochure.da.yaml'],
      ],
      [
        ['guide/guide.yaml', '    urgent: true\n', ''],
        ['guide/danger', 'danger:', 'urgent'],
      ],
      [
        ['guide/guide.nb.yaml', '{no-police.phone}', '112'],
        ['numbers/typed', 'no:', '112'],
      ],
    ],
  ],
  [
    'a situation of danger loses a number, or has another country’s',
    [
      [
        [
          situations,
          '- { call: no-life }\n      - { say',
          '- { call: no-police }\n      - { call: no-life }\n      - { say',
        ],
        ['places/life', "'no':", 'no-life'],
      ],
      [
        [situations, '{ call: boernetelefonen }', '{ call: alarmtelefonen }'],
        ['references/dangling', 'dk:', 'alarmtelefonen'],
      ],
      [
        [situations, '      - { call: doctor-nordjylland }\n', ''],
        ['places/unshown', 'doctor-nordjylland:', '', helplines],
      ],
      [
        [situations, 'cannot-speak:', 'cannot-talk:'],
        ['parity/missing-words', 'cannot-talk:', 'cannot-talk'],
      ],
      [
        ['places/situations.da.yaml', / på \*\*\{livslinien\.phone\}\*\*/, ''],
        ['places/required', 'dk:', 'livslinien', required],
      ],
      [
        ['places/situations.nb.yaml', '**{no-life.phone}**', '**{dk-life.phone}**'],
        ['places/slot', 'short:', '{dk-life.phone}'],
      ],
      [
        ['places/situations.nb.yaml', '**{no-life.phone}**', '**113**'],
        ['numbers/typed', 'short:', '{no-life.phone}'],
      ],
      [
        ['places/situations.da.yaml', /(?<= short: ')/, 'Ring {doctor-sjaelland.phone}. '],
        ['numbers/undated', 'short:', 'doctor-sjaelland'],
      ],
    ],
  ],
]);
