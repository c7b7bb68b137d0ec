// What a group types stands whole on the sheet, or is named with the room there was: for every paper, and as long as can be.
import { expect, test } from 'vitest';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { paperPath, paperVariants } from '../../src/papers/variants.ts';
import type { PaperValues } from '../../src/papers/personal-details.ts';
import type { Page } from '../../src/tagged-pdf/boxes.ts';
import { OverflowError } from '../../src/tagged-pdf/errors.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { content } from '../support/content.ts';
import { extentOf } from './sheet-extent.ts';
import { resources } from '../support/resources.ts';

const faces = createTypefaces(resources.faces);
const valueNames = ['group', 'topic', 'place', 'meeting', 'contact'] as const satisfies (keyof PaperValues)[];

/** Words of eight letters, as wide as Scandinavian words are. */
const words = (letters: number): string =>
  'Ærøskøb '
    .repeat(Math.ceil(letters / 8))
    .slice(0, letters)
    .trim();

const outside = ({ widthMm, heightMm, boxes }: Page): number =>
  boxes
    .map(extentOf)
    .filter((extent) => extent !== undefined)
    .filter(
      ([left, top, right, bottom]) => Math.min(left, top, widthMm - right, heightMm - bottom) < 10 - 1e-6,
    ).length;

test.each(paperVariants(content).map((variant) => [paperPath(variant), variant] as const))(
  '%s prints a value whole, or says that it does not fit',
  (_path, variant) => {
    const plain = JSON.stringify(composePaper(variant, content));
    for (const name of [...valueNames, 'names' as const]) {
      let refused = 0;
      for (const letters of [8, 16, 24, 32, 48, 64, 96, 400]) {
        const value = words(letters);
        const details = name === 'names' ? { names: [value] } : { values: { [name]: value } };
        const document = composePaper(variant, content, details);
        const takes = JSON.stringify(document) !== plain && JSON.stringify(document).includes(value);
        if (!takes) continue;
        try {
          const { pages } = layOut(document, faces);
          expect(pages.map(outside).filter((count) => count > 0)).toEqual([]);
          // What fits is printed from the first letter to the last.
          const texts = pages.flatMap(({ boxes }) => boxes.filter((box) => box.kind === 'text'));
          const printed = texts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
          expect(printed.replaceAll(' ', '')).toContain(value.replaceAll(' ', ''));
        } catch (error) {
          if (!(error instanceof OverflowError)) throw error;
          expect(error.overflow.text).toContain(value);
          expect(error.overflow.neededMm).toBeGreaterThan(error.overflow.roomMm);
          refused += 1;
        }
      }
      const document = composePaper(
        variant,
        content,
        name === 'names' ? { names: ['Åse'] } : { values: { [name]: 'Åse' } },
      );
      // 400 letters fit no line: every value that a paper takes has an end.
      if (JSON.stringify(document).includes('"Åse"')) expect(refused).toBeGreaterThan(0);
    }
  },
);
