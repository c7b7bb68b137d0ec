// Numbers in a text that nobody answers there, that name a person, or that expire.
import { describeNumberMistakes, type Change } from '../support/number-mistakes.ts';

const helplines = 'places/helplines.yaml';
const declaration = 'printables/declaration.da.yaml';
const frames = 'docs/da/start/frames.mdx';
const hard = 'docs/da/start/when-it-gets-hard.mdx';

/** A paragraph of its own in a Danish page. */
const paragraph = (words: string): Change => [frames, /^## .*\{#size\}\n/m, `$&\n${words}\n`];

describeNumberMistakes([
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
        [hard, /\b112\b/, '12'],
        ['numbers/unknown', '12'],
      ],
      [
        ['docs/nb/start/when-it-gets-hard.mdx', /(?<=Ring )113/, '911'],
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
        ['places/helplines.da.yaml', 'Ring, hvis nogen er i livsfare', 'Ring 113, hvis nogen er i livsfare'],
        ['numbers/country', 'text:'],
      ],
    ],
  ],
  [
    'a number calls somebody else than the text says',
    [
      [
        ['docs/nb/take-part/confidentiality.mdx', /\b113\b/, '112'],
        ['numbers/service', '112', '113 in Norway'],
      ],
      [
        ['docs/nb/start/when-it-gets-hard.mdx', /(?<=politiet på )112/i, '113'],
        ['numbers/service', 'på 113', 'police'],
      ],
      [
        ['printables/handout.nb.yaml', '{no-life.phone}', '{no-police.phone}'],
        ['papers/emergency-number', '{no-police.phone}', '112'],
      ],
      [
        ['guide/guide.nb.yaml', '{no-life.phone}', '{no-police.phone}'],
        ['numbers/service', '{no-police.phone}', 'ambulance'],
      ],
      [
        ['printables/brochure.nb.yaml', /no-life: .*/, 'no-life: Brann'],
        ['numbers/service', 'no-life: Brann', 'fire'],
      ],
      [
        [helplines, 'services: [ambulance]', 'services: [police]'],
        ['places/life', 'no-life:', '113'],
      ],
      [
        ['printables/invitation.nb.yaml', /(?<=about: ')/, 'Livsfare: {dk-life.phone}. '],
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
        ['printables/handout.da.yaml', /\{dk-life\.phone\}/, '$& {doctor-hovedstaden.phone}'],
        ['numbers/undated', 'dk:', '1813'],
      ],
      [
        ['printables/brochure.nb.yaml', /\{dk-life\.phone\}/, '$& {doctor-hovedstaden.phone}'],
        ['numbers/undated', 'dk:', '1813'],
      ],
      [paragraph('Lægevagten i København har 1813.'), ['numbers/undated', '1813', '2026-12-31']],
      [
        ['guide/guide.da.yaml', /(?<=^ {2}professional:[^]*?dk: )(?=\S)/m, 'Ring {doctor-sjaelland.phone}. '],
        ['numbers/undated', 'professional:', '1818'],
      ],
    ],
  ],
]);
