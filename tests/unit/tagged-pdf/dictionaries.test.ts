// Dictionaries: how a file spells them, and what keeps a key from being misspelt.
import { describe, expect, test } from 'vitest';
import type {
  Catalog,
  LinkAnnotation,
  Outline,
  OutlineItem,
  PageTree,
  ParentTree,
  StructureElement,
} from '../../../src/tagged-pdf/write/dictionaries.ts';
import { createFileWriter, header } from '../../../src/tagged-pdf/write/file-writer.ts';
import { serialize } from '../../../src/tagged-pdf/write/serialize.ts';

describe('a file spells', () => {
  test('names, numbers, references and truth, an array and a dictionary within', () => {
    expect(
      serialize<Catalog>({
        Type: '/Catalog',
        Pages: '1 0 R',
        StructTreeRoot: '2 0 R',
        Lang: { text: 'nb-NO' },
        MarkInfo: { Marked: true },
        ViewerPreferences: { DisplayDocTitle: true, PrintScaling: '/None' },
        Metadata: '3 0 R',
        OutputIntents: ['4 0 R', '5 0 R'],
      }),
    ).toBe(
      '<</Type/Catalog/Pages 1 0 R/StructTreeRoot 2 0 R/Lang (nb-NO)/MarkInfo<</Marked true>>' +
        '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/Metadata 3 0 R/OutputIntents[4 0 R 5 0 R]>>',
    );
  });

  test('a place on a page, whose name needs no space before it', () => {
    const Dest = ['1 0 R', '/XYZ', 0, 12.5, null] as const;
    expect(serialize<OutlineItem>({ Title: { text: 'Rommet' }, Parent: '2 0 R', Dest })).toBe(
      '<</Title (Rommet)/Parent 2 0 R/Dest[1 0 R/XYZ 0 12.5 null]>>',
    );
  });

  test('arrays in an array, and dictionaries in one', () => {
    expect(serialize<ParentTree>({ Nums: [0, ['1 0 R', null], 1, '2 0 R'] })).toBe(
      '<</Nums[0 [1 0 R null] 1 2 0 R]>>',
    );
    expect(
      serialize<StructureElement>({
        ...{ S: '/P', P: '1 0 R' },
        K: [0, '2 0 R', { Type: '/MCR', Pg: '3 0 R', MCID: 4 }],
      }),
    ).toBe('<</S/P/P 1 0 R/K[0 2 0 R <</Type/MCR/Pg 3 0 R/MCID 4>>]>>');
  });

  test.each([
    ['a)/b', String.raw`(a\)/b)`],
    ['Løfte', '<FEFF004C00F8006600740065>'],
  ])('words for people escaped, and as UTF-16 beyond ASCII: %s', (text, spelt) => {
    expect(serialize<StructureElement>({ S: '/Span', P: '1 0 R', Lang: { text } })).toBe(
      `<</S/Span/P 1 0 R/Lang ${spelt}>>`,
    );
  });

  test('nothing of an entry that is undefined', () => {
    const element: StructureElement = { S: '/P', P: '1 0 R', Lang: undefined, K: [0] };
    expect(serialize<StructureElement>(element)).toBe('<</S/P/P 1 0 R/K[0]>>');
  });
});

describe('what does not compile', () => {
  const pages = { Type: '/Pages', Kids: [], Count: 0 } as const;
  const writer = createFileWriter();
  writer.open(header);

  test('is a key that is misspelt, one too many, or missing', () => {
    // @ts-expect-error: it is Count.
    serialize<PageTree>({ Type: '/Pages', Kids: [], Cuont: 0 });
    // @ts-expect-error: a page tree of ours has no parent.
    serialize<PageTree>({ Type: '/Pages', Kids: [], Count: 0, Parent: '1 0 R' });
    // @ts-expect-error: ISO 32000-1 table 29 requires Count.
    serialize<PageTree>({ Type: '/Pages', Kids: [] });
    // @ts-expect-error: it is MarkInfo, within the dictionary too.
    const inside: Catalog['MarkInfo'] = { Maked: true };
    expect(inside).toBeDefined();
  });

  test('is a value of another kind', () => {
    // @ts-expect-error: a name begins with a slash.
    serialize<PageTree>({ ...pages, Type: 'Pages' });
    // @ts-expect-error: a number is no reference.
    serialize<Outline>({ Type: '/Outlines', First: 1, Last: '2 0 R', Count: 1 });
    // @ts-expect-error: words for people are marked as such, so that they are escaped.
    const contents: LinkAnnotation['Contents'] = 'Til guiden';
    expect(contents).toBeDefined();
  });

  test('is a dictionary of no kind, here or in a file', () => {
    // @ts-expect-error: which kind?
    expect(serialize(pages)).toBe('<</Type/Pages/Kids[]/Count 0>>');
    // @ts-expect-error: which kind?
    expect(writer.write(pages)).toBe('1 0 R');
    // @ts-expect-error: a kind of stream, and no stream's.
    writer.writeStream<PageTree>(pages, new Uint8Array());
  });
});
