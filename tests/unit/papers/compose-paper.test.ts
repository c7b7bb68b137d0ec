// Papers composed from the real content: what comes from the variant and not from the words. What the words must say,
// src/checks holds them to.
import { describe, expect, test } from 'vitest';
import type { Block, BlockOf, PaperDocument } from '../../../src/papers/document.ts';
import { composePaper } from '../../../src/papers/compose-paper.ts';
import { countryOf, paperOf, paperPath, paperVariants } from '../../../src/papers/variants.ts';
import { regionTags } from '../../../src/model/locale.ts';
import { content } from '../../support/content.ts';

const variants = paperVariants(content);
const blocksOf = ({ copies }: PaperDocument): Block[] =>
  (copies[0]?.pages ?? []).flatMap(({ blocks }) => blocks);
const kindOf = <K extends Block['kind']>(document: PaperDocument, kind: K) =>
  blocksOf(document).filter((block): block is BlockOf<K> => block.kind === kind);

describe.each(variants.map((variant) => [paperPath(variant), variant] as const))('%s', (_path, variant) => {
  const document = composePaper(variant, content);
  const country = countryOf(variant);

  test('is in the language’s own tag, and names its country, whatever the language', () => {
    expect(document.lang).toBe(regionTags[variant.locale]);
    if (country !== undefined)
      expect(document.title).toContain(content.ui[variant.locale][`country.${country}`]);
    expect(document.publisher).toBe(content.ui[variant.locale]['site.name']);
  });
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
