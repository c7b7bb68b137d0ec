// Sample papers for the print tests. The words are those of the reference pictures: they show what a sheet must hold and
// are no text of the site's.
import type { Block, Field, PaperDocument, RowBlock, Text } from '../../src/papers/document.ts';
import { oneFreeRing } from '../../src/ring/figures.ts';

const text = (name: string, label: string): Field => ({ name, label, tooltip: `${label}:`, kind: 'text' });

const footOf = (publisher: string, lines: readonly Text[]): Block => ({ kind: 'foot', publisher, lines });

const onePage = (blocks: readonly Block[]): PaperDocument['copies'] => [{ pages: [{ blocks }] }];

/** The blocks of a paper's first page. */
export const blocksOf = ({ copies }: PaperDocument): readonly Block[] => copies[0]?.pages[0]?.blocks ?? [];

/** The paper with other blocks, in each of its copies. */
export const withBlocks = (document: PaperDocument, blocks: readonly Block[]): PaperDocument => ({
  ...document,
  copies: document.copies.map(() => ({ pages: [{ blocks }] })),
});

/** One sheet a person, filled in on a screen and signed by hand. */
export const single: PaperDocument = {
  key: 'nb/declaration-no-participant-single',
  title: 'Taushetserklæring, deltaker, Norge',
  subject: 'Løfte om taushet i en selvhjelpsgruppe',
  lang: 'nb-NO',
  publisher: 'Fellesrom',
  edition: '2026-11-21',
  sheet: 'roomy',
  fillable: true,
  copies: onePage([
    {
      kind: 'head',
      ring: oneFreeRing(6),
      title: [{ text: 'Taushetserklæring' }],
      audience: 'For deg som er med i en selvhjelpsgruppe i Norge',
    },
    {
      kind: 'lead',
      text: [
        {
          text: 'Jeg forteller ikke videre hvem som er med i gruppa, eller hva de andre deler. Det gjelder også på nett, og etter at jeg har sluttet. Mine egne opplevelser kan jeg fortelle om.',
        },
      ],
    },
    {
      kind: 'row',
      heading: [{ text: 'Grenser' }],
      text: [
        { text: 'Står liv i fare, skaffer jeg hjelp: ' },
        { text: 'ring\u00a0113', bold: true },
        {
          text: '. Alle har plikt til å prøve å avverge visse alvorlige lov\u00adbrudd. Er jeg bekymret for et barn, kan jeg si fra til barne\u00advernet.',
        },
      ],
    },
    {
      kind: 'row',
      heading: [{ text: 'Hva det er' }],
      text: [
        {
          text: 'En avtale mellom oss, en «moralsk taushets\u00adplikt» (Selvhjelp Norge\u00a02019). Den er ikke juridisk råd\u00adgivning.',
        },
      ],
    },
    {
      kind: 'row',
      heading: [{ text: 'Dette arket' }],
      text: [
        { text: 'Det blir makulert når gruppa slutter. Velg et gruppe\u00adnavn som ikke røper temaet.' },
      ],
    },
    {
      kind: 'fields',
      fields: [
        text('group', 'Gruppe'),
        text('keeper', 'Arket oppbevares av'),
        text('name', 'Navn'),
        { ...text('date', 'Dato'), kind: 'date' },
        {
          name: 'signature',
          label: 'Underskrift',
          tooltip: 'Underskrift, skrives for hånd',
          kind: 'signature',
        },
      ],
    },
    footOf('Fellesrom', [
      [{ text: 'Taushetserklæring, deltaker, Norge · utgave 21.11.2026' }],
      [{ text: 'Kilde: Selvhjelp Norge 2019. Grensene har vi skrevet selv.' }],
    ]),
  ]),
};

/** The same sheet for a pen. */
export const singleByHand: PaperDocument = { ...single, key: `${single.key}-hand`, fillable: false };

/** One sheet that ten people sign. */
export const group: PaperDocument = {
  key: 'da/declaration-dk-participant-group',
  title: 'Tavshedserklæring, ti underskrifter, Danmark',
  subject: 'Løfte om tavshed i en selvhjælpsgruppe',
  lang: 'da-DK',
  publisher: 'Fællesrum',
  edition: '2026-11-21',
  sheet: 'dense',
  fillable: false,
  copies: onePage([
    { kind: 'head', ring: oneFreeRing(10), title: [{ text: 'Tavshedserklæring' }] },
    {
      kind: 'lead',
      text: [
        {
          text: 'Jeg fortæller ikke videre, hvem der er med i gruppen, eller hvad de andre fortæller. Det gælder også på nettet, og når jeg er stoppet. Mine egne oplevelser må jeg gerne fortælle om.',
        },
      ],
    },
    {
      kind: 'row',
      heading: [{ text: 'Grænser' }],
      text: [
        { text: 'Er et liv i fare, henter jeg hjælp: ' },
        { text: 'ring\u00a0112', bold: true },
        {
          text: '. Bliver et barn eller en ung under 18\u00a0år mishandlet eller forsømt, eller er barnets sundhed eller udvikling i fare, skal jeg underrette kommunen. Jeg skal også gøre, hvad jeg kan, for at forhindre visse alvorlige for\u00adbrydelser.',
        },
      ],
    },
    {
      kind: 'row',
      heading: [{ text: 'Aftalen' }],
      text: [
        {
          text: 'En aftale, ikke juridisk rådgivning. Loven beskytter private oplysninger, også uden min underskrift. Arket bliver makuleret, når gruppen slutter.',
        },
      ],
    },
    {
      kind: 'signers',
      shared: [text('group', 'Gruppe'), text('keeper', 'Opbevares af')],
      columns: { number: 'Nr.', name: 'Navn', date: 'Dato', signature: 'Underskrift' },
      rows: 10,
      names: [],
    },
    footOf('Fællesrum', [
      [{ text: 'Tavshedserklæring, ti underskrifter, Danmark · udgave 21.11.2026' }],
      [{ text: 'Ordene er vores egne. Brug et gruppenavn, der ikke røber emnet.' }],
    ]),
  ]),
};

/** Whether a row has that heading. */
export const isAbout = ({ heading }: RowBlock, words: string): boolean => heading[0]?.text === words;

/** Its words in large print, less the row that has no room there. */
export const large: PaperDocument = {
  ...withBlocks(
    singleByHand,
    blocksOf(single).filter((block) => block.kind !== 'row' || !isAbout(block, 'Dette arket')),
  ),
  key: `${single.key}-large`,
  sheet: 'large',
};

/** Its words twice, on a sheet that is cut in two. */
export const twoUp: PaperDocument = {
  ...singleByHand,
  key: `${single.key}-two-up`,
  sheet: 'two-up',
  copies: [...single.copies, ...single.copies],
};

/** Every sample, by the name tests and reports call it. */
export const samples = { single, singleByHand, group, large, twoUp } as const;
