// The declaration on paper, for each language, country and layout: what it must say, what it must never say, and its words
// as they are read, in sheets/*.txt.
import { describe, expect, test } from 'vitest';
import { composeDeclaration, declarationMail } from '../../../src/compose/declaration.ts';
import type { Block, PaperDocument, Text } from '../../../src/compose/document.ts';
import { paperVariants, type PaperVariant } from '../../../src/compose/papers.ts';
import { regionTags, shortDate, type Country } from '../../../src/model/locale.ts';
import { content } from '../../content/real-content.ts';
import { sheetText } from './sheet-text.ts';

/** Where a person in danger calls. To confuse the two is the worst mistake a sheet can make. */
const emergency: Readonly<Record<Country, string>> = { dk: '112', no: '113' };
const otherCountry: Readonly<Record<Country, Country>> = { dk: 'no', no: 'dk' };

const variants = paperVariants(content);
const nameOf = ({ locale, country, role, layout }: PaperVariant) => `${locale}-${country}-${role}-${layout}`;
const plain = (text: Text): string => text.map((run) => run.text).join('');

describe.each(variants.map((variant) => [nameOf(variant), variant] as const))('%s', (name, variant) => {
  const { locale, country, layout } = variant;
  const document = composeDeclaration(variant, content);
  const { declaration } = content;
  const { says } = declaration.layouts[layout];
  const texts = declaration.words[locale][country];
  const text = sheetText(document);
  const of = <K extends Block['kind']>(kind: K) =>
    document.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
  const limits = of('row').find((row) => row.heading === texts.rows.limits.heading);

  test('reads as a person would want it read', async () => {
    await expect(text).toMatchFileSnapshot(`sheets/${name}.txt`);
  });

  test('begins with the promise and ends with the place to sign', () => {
    const kinds = document.blocks.map((block) => block.kind);
    const rows = declaration.countries[country].rows[says];
    const end = layout === 'group' ? 'signers' : 'fields';
    expect(kinds).toEqual(['head', 'lead', ...rows.map(() => 'row'), end]);
    expect(of('lead').map((lead) => plain(lead.text))).toEqual([texts.promise]);
  });

  test('has the limits first among its rows, with the number in bold', () => {
    expect(of('row')[0]).toBe(limits);
    const bold = limits?.text.filter((run) => run.bold === true).map((run) => run.text) ?? [];
    expect(bold.join(' ')).toMatch(new RegExp(`(^|\\D)${emergency[country]}$`));
  });

  test('never shows the other country’s number', () => {
    const other = emergency[otherCountry[country]];
    expect(text).toMatch(new RegExp(`\\b${emergency[country]}\\b`));
    expect(JSON.stringify(document)).not.toMatch(new RegExp(`\\b${other}\\b`));
    expect(JSON.stringify(declarationMail(variant, content))).not.toMatch(new RegExp(`\\b${other}\\b`));
  });

  test('leaves no slot unfilled and no star unpaired', () => {
    expect(JSON.stringify(document.blocks) + JSON.stringify(document.foot)).not.toMatch(/\{\w+(:word)?\}|\*/);
    expect(document.foot.map(plain).join('')).not.toMatch(/[{}]/);
  });

  test('is in the language’s own tag, whatever the country', () => {
    expect(document.lang).toBe(regionTags[locale]);
    expect(document.title).toContain(content.interface[locale][`country.${country}`]);
    expect(document.publisher).toBe(content.interface[locale]['site.name']);
  });

  test('carries its edition and the day the number was checked', () => {
    const place = content.places.find((one) => one.id === declaration.countries[country].phone);
    const [first = '', last = ''] = document.foot.map(plain);
    expect(first).toContain(shortDate(declaration.edition));
    expect(last).toContain(shortDate(place?.checked ?? 'no such place'));
    expect(last).toContain(emergency[country]);
  });

  test('says in an e-mail what is promised and where it stops, in the words of the sheet', () => {
    const { subject, body } = declarationMail(variant, content);
    const [opening, promise, limits, agreement, ...rest] = body.split('\r\n\r\n');
    expect([subject, opening]).toEqual([texts.mail.subject, texts.mail.opening]);
    expect([promise]).toEqual(of('lead').map((lead) => plain(lead.text)));
    expect(limits).toBe(of('row').map((row) => plain(row.text))[0]);
    expect(agreement).toBe(texts.rows.agreement.text);
    expect(rest).toEqual([]);
  });

  test('gives every field a name of its own, a label and a tooltip', () => {
    const fields = [
      ...of('fields').flatMap((one) => one.fields),
      ...of('signers').flatMap((one) => one.shared),
    ];
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter((field) => field.label === '' || field.tooltip === '')).toEqual([]);
  });
});

const forOne = { single: ['roomy', true], large: ['large', false], a5x2: ['two-up', false] } as const;

describe.each(variants.filter(({ layout }) => layout !== 'group'))(
  'one sheet a person, $locale $country $layout',
  (variant) => {
    const document = composeDeclaration(variant, content);

    test('has its sheet, for a screen or a pen, and says whom it is for', () => {
      const [layout, fillable] = variant.layout === 'group' ? [] : forOne[variant.layout];
      expect(document).toMatchObject({ layout, fillable });
      expect(document.blocks[0]).toMatchObject({
        audience: content.declaration.words[variant.locale][variant.country].audience,
      });
    });

    test('is signed by hand in one place, the last', () => {
      const block = document.blocks.at(-1);
      const kinds = block?.kind === 'fields' ? block.fields.map((field) => field.kind) : [];
      expect(kinds.filter((kind) => kind === 'signature')).toHaveLength(1);
      expect(kinds.at(-1)).toBe('signature');
    });
  },
);

describe.each(variants.filter(({ layout }) => layout === 'group'))(
  'one sheet a group, $locale $country',
  (variant) => {
    const document = composeDeclaration(variant, content);

    test('is dense, for a pen, with ten rows', () => {
      expect(document).toMatchObject({ layout: 'dense', fillable: false });
      expect(document.blocks.at(-1)).toMatchObject({ kind: 'signers', rows: 10 });
    });
  },
);

test('the ring has as many seats as the layout says, one of them free, none just open', () => {
  for (const variant of variants) {
    const [head] = composeDeclaration(variant, content).blocks;
    const seats = head?.kind === 'head' ? head.ring.seats : [];
    expect(seats).toHaveLength(content.declaration.layouts[variant.layout].ring.seats);
    expect(seats.filter((seat) => seat === 'free')).toHaveLength(1);
    expect(seats).not.toContain('open');
  }
});

test('a sheet in another size says nothing that a sheet with words of its own does not say', () => {
  for (const variant of variants.filter(({ layout }) => layout === 'large' || layout === 'a5x2')) {
    const of = (layout: PaperVariant['layout']) => composeDeclaration({ ...variant, layout }, content);
    const rows = ({ blocks }: PaperDocument) =>
      blocks.filter(({ kind }) => kind === 'lead' || kind === 'row');
    const own = of(variant.layout);
    expect(rows(own)).toEqual(rows(of('group')));
    expect(own.blocks.at(-1)).toEqual(of('single').blocks.at(-1));
    expect(own.foot[1]).toEqual(of('group').foot[1]);
    expect(plain(of('group').foot[0] ?? [])).toContain(plain(own.foot[0] ?? []));
  }
});

test('only the Danish sheets promise to tell the authorities about a child', () => {
  const duty = /underrette kommunen|si fra til kommunen/;
  const told = variants.filter((variant) => duty.test(sheetText(composeDeclaration(variant, content))));
  expect(told).toEqual(variants.filter(({ country }) => country === 'dk'));
});

test('every sheet says that it is an agreement and no legal advice', () => {
  for (const variant of variants) {
    expect(sheetText(composeDeclaration(variant, content))).toMatch(/ikke juridisk rådgivning/);
  }
});

test('every sheet says who keeps it, that it is shredded, and to choose a neutral group name', () => {
  for (const variant of variants) {
    const text = sheetText(composeDeclaration(variant, content));
    expect(text).toMatch(/Opbevares af|Oppbevares av/);
    expect(text).toMatch(/makuler/);
    expect(text).toMatch(/neutralt|nøytralt/);
  }
});

test('a number that no place has stops the composing and says so', () => {
  const [variant] = variants;
  if (variant === undefined) throw new Error('There are no papers.');
  expect(() => composeDeclaration(variant, { ...content, places: [] })).toThrow(
    `The declaration names the place “${content.declaration.countries[variant.country].phone}”`,
  );
});
