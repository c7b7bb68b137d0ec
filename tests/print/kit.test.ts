// Everything for a first meeting in one file: what each paper of it says alone, each on a leaf of its own.
import { describe, expect, test } from 'vitest';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { wordsOf } from '../../src/papers/document-words.ts';
import { personalFieldsOn } from '../../src/papers/personal-fields.ts';
import { paperOf, paperPath, paperVariants, type PaperVariant } from '../../src/papers/variants.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Box, Tag } from '../../src/tagged-pdf/boxes.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { content } from '../support/content.ts';
import { resources } from '../support/resources.ts';

const faces = createTypefaces(resources.faces);
const kits = paperVariants(content).filter(({ id }) => id === 'kit');
const partsOf = ({ id, layout }: PaperVariant) => paperOf(content, id).layouts[layout]?.parts ?? [];

const tagsOf = (tag: Tag, role: string): Tag[] => [
  ...(tag.role === role ? [tag] : []),
  ...tag.kids.flatMap((kid) => ('role' in kid ? tagsOf(kid, role) : [])),
];
const boxesOf = ({ kids }: Tag): Box[] => kids.flatMap((kid) => ('role' in kid ? boxesOf(kid) : [kid]));

describe.each(kits.map((kit) => [paperPath(kit), kit] as const))('%s', (_path, kit) => {
  const document = composePaper(kit, content);
  const { pages, tags } = layOut(document, faces);

  test('says what each of its papers says alone', () => {
    const said = wordsOf(document).join('\n');
    expect(partsOf(kit).length).toBeGreaterThan(3);
    for (const { paper: id, layout, role } of partsOf(kit)) {
      const { regions } = paperOf(content, id);
      const alone = paperVariants(content).find(
        (one) =>
          one.id === id &&
          one.layout === layout &&
          one.role === role &&
          one.locale === kit.locale &&
          regions.includes(kit.region) &&
          one.region === kit.region,
      );
      if (alone !== undefined) expect(said).toContain(wordsOf(composePaper(alone, content)).join('\n'));
    }
  });

  test('begins each paper on a new leaf, under a title that is its bookmark', () => {
    const titles = tagsOf(tags, 'H1');
    expect(titles).toHaveLength(partsOf(kit).length + 1);
    for (const title of titles) {
      const page = pages.findIndex(({ boxes }) => boxesOf(title).some((box) => boxes.includes(box)));
      expect(page % 2).toBe(0);
    }
  });

  test('has no side without words', () => {
    for (const { boxes } of pages) expect(boxes.some(({ kind }) => kind === 'text')).toBe(true);
  });

  test('has the principles of its country', () => {
    const own = content.principles.filter(({ country, retired }) => country === kit.region && !retired);
    expect(own.length).toBeGreaterThan(3);
    const posters = document.copies.flatMap(({ pages: all }) =>
      all.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'poster')),
    );
    expect(posters.flatMap(({ items }) => items)).toEqual(own.map(({ words }) => words[kit.locale].title));
  });

  test('takes the group’s name onto every paper that has a line for it, and no person’s', () => {
    expect([...personalFieldsOn(kit, content)]).toContain('group');
    expect([...personalFieldsOn(kit, content)]).not.toContain('name');
    const named = composePaper(kit, content, { values: { group: 'Tirsdagsgruppen' } });
    expect(wordsOf(named).filter((text) => text.includes('Tirsdagsgruppen'))).toHaveLength(3);
  });
});
