// What the papers must say, and what they must never say, for each language, country and layout.
import { describe, expect, test } from 'vitest';
import type { Block, BlockOf, PaperDocument, Text } from '../../../src/papers/document.ts';
import { composePaper, mailOf } from '../../../src/papers/compose-paper.ts';
import {
  countryOf,
  paperOf,
  paperPath,
  paperVariants,
  type PaperVariant,
} from '../../../src/papers/variants.ts';
import { countries, regionTags, shortDate, type Country } from '../../../src/model/locale.ts';
import { content } from '../../content/real-content.ts';
import { wordsOf } from '../../support/document-words.ts';

/** Where a person in danger calls. To confuse the two is the worst mistake a sheet can make. */
const emergency: Readonly<Record<Country, string>> = { dk: '112', no: '113' };

const variants = paperVariants(content);
const declarations = variants.filter(({ id }) => id === 'declaration');
const named = (list: readonly PaperVariant[]) =>
  list.map((variant) => [paperPath(variant), variant] as const);
const plain = (text: Text): string => text.map((run) => run.text).join('');
const textOf = (variant: PaperVariant): string => wordsOf(composePaper(variant, content)).join('\n');
const blocksOf = ({ copies }: PaperDocument): Block[] =>
  (copies[0]?.pages ?? []).flatMap(({ blocks }) => blocks);
const kindOf = <K extends Block['kind']>(document: PaperDocument, kind: K) =>
  blocksOf(document).filter((block): block is BlockOf<K> => block.kind === kind);

describe.each(named(variants))('%s', (_path, variant) => {
  const document = composePaper(variant, content);
  const text = textOf(variant);
  const country = countryOf(variant);

  test('never shows the other country’s number', () => {
    const other = countries.filter((one) => one !== country).map((one) => emergency[one]);
    // 112 is the police in Norway, and stands there beside that word alone.
    const rest = country === 'no' ? text.replaceAll(/politi 112\b/g, '') : text;
    for (const number of other) expect(rest).not.toMatch(new RegExp(`(^|\\D)${number}(\\D|$)`, 'm'));
    expect(JSON.stringify(mailOf(variant, content) ?? '')).not.toMatch(
      new RegExp(`\\b(${other.join('|')})\\b`),
    );
  });

  test('is in the language’s own tag, and names its country, whatever the language', () => {
    expect(document.lang).toBe(regionTags[variant.locale]);
    if (country !== undefined)
      expect(document.title).toContain(content.ui[variant.locale][`country.${country}`]);
    expect(document.publisher).toBe(content.ui[variant.locale]['site.name']);
  });

  test('carries its edition, and the day its numbers were checked', () => {
    const { edition } = paperOf(content, variant.id);
    const dated = text.includes(shortDate(edition)) || variant.id === 'brochure';
    expect(dated).toBe(true);
    const numbers = content.helplines.filter(({ phone }) => text.replaceAll('\u00A0', ' ').includes(phone));
    for (const { checked } of numbers) expect(text).toContain(shortDate(checked));
  });

  test('gives every field a name of its own, a label and a tooltip', () => {
    const written = kindOf(document, 'write').flatMap(({ parts }) =>
      parts.filter((part) => typeof part !== 'string'),
    );
    const fields = [
      ...kindOf(document, 'fields').flatMap((one) => one.fields),
      ...kindOf(document, 'signers').flatMap((one) => one.shared),
      ...written,
    ];
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    expect(fields.filter((field) => field.label === '' || field.tooltip === '')).toEqual([]);
  });
});

describe.each(named(declarations))('%s', (_path, variant) => {
  const document = composePaper(variant, content);
  const country = countryOf(variant) ?? 'dk';

  test('begins with the promise and ends with the place to sign and the foot', () => {
    const kinds = blocksOf(document).map(({ kind }) => kind);
    const end = variant.layout === 'group' ? 'signers' : 'fields';
    expect([...kinds.slice(0, 3), ...kinds.slice(-2)]).toEqual(['head', 'lead', 'row', end, 'foot']);
  });

  test('has the limits first among its rows, with the number in bold', () => {
    const [limits] = kindOf(document, 'row');
    const bold = limits?.text.filter((run) => run.bold === true).map((run) => run.text) ?? [];
    expect(bold.join(' ')).toMatch(new RegExp(`(^|\\D)${emergency[country]}$`));
  });

  test('says in an e-mail what is promised and where it stops, in the words of the sheet', () => {
    const sheet = composePaper({ ...variant, layout: 'single' }, content);
    const { body = '' } = mailOf(variant, content) ?? {};
    const [, ...parts] = body.split('\r\n\r\n');
    const [limits, agreement] = kindOf(sheet, 'row').map(({ text }) => plain(text));
    expect(parts).toEqual([...kindOf(sheet, 'lead').map(({ text }) => plain(text)), limits, agreement]);
  });

  test('says that it is an agreement and no legal advice, who keeps it, and to choose a neutral name', () => {
    const text = textOf(variant);
    expect(text).toMatch(/ikke juridisk rådgivning/);
    expect(text).toMatch(/Opbevares af|Oppbevares av/);
    expect(text).toMatch(/makuler/);
    expect(text).toMatch(/neutralt|nøytralt/);
  });
});

test('only the Danish sheets promise to tell the authorities about a child', () => {
  const duty = /underrette kommunen|si fra til kommunen/;
  const told = declarations.filter((variant) => duty.test(textOf(variant)));
  expect(told).toEqual(declarations.filter(({ region }) => region === 'dk'));
});

test('a sheet is signed by hand in one place, the last', () => {
  for (const variant of declarations.filter(({ layout }) => layout !== 'group')) {
    const [block] = kindOf(composePaper(variant, content), 'fields');
    const kinds = block?.fields.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === 'signature')).toHaveLength(1);
    expect(kinds.at(-1)).toBe('signature');
  }
});

test('the ring at the head has as many seats as the layout says, one of them free, none just open', () => {
  for (const variant of variants) {
    for (const head of kindOf(composePaper(variant, content), 'head')) {
      const { seats } = head.ring;
      expect(seats).toHaveLength(paperOf(content, variant.id).layouts[variant.layout]?.seats ?? NaN);
      expect(seats.filter((seat) => seat === 'free')).toHaveLength(1);
      expect(seats).not.toContain('open');
    }
  }
});

test('a strip to tear off never says what the group is about', () => {
  for (const variant of variants.filter(({ id }) => id === 'invitation')) {
    const values = { topic: 'mister nogen', group: 'Tirsdagsgruppen', contact: '20 30 40 50' };
    const [strips] = kindOf(composePaper(variant, content, { values }), 'strips');
    expect(strips?.word).toBe('Tirsdagsgruppen');
    expect(JSON.stringify(strips)).not.toContain('mister');
  }
});

test('a number that no helpline has stops the composing and says so', () => {
  const variant = variants.find(({ id }) => id === 'handout');
  if (variant === undefined) throw new Error('There is no handout.');
  expect(() => composePaper(variant, { ...content, helplines: [] })).toThrow(
    'There is no helpline “dk-life”.',
  );
});
