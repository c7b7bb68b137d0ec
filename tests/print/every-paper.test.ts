// Every paper of the site, as it is printed: what a reader is told and in which order (trees/*.txt), that nothing stands
// where a printer cannot reach or a fold would run through it, and that codes lead where they say.
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { paperOf, paperPath, paperVariants, type PaperVariant } from '../../src/papers/variants.ts';
import { artifact, type MatrixBox, type RuleBox } from '../../src/tagged-pdf/boxes.ts';
import { formats } from '../../src/layout/sheets.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { previewSvg } from '../../src/tagged-pdf/preview-svg.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { content } from '../support/content.ts';
import { wordsOf } from '../../src/papers/document-words.ts';
import { extentOf } from './sheet-extent.ts';
import { normalise, printTags, readingOrder, readTags } from './read-pdf.ts';
import { resources } from '../support/resources.ts';

const printer = createPrinter(resources);
const faces = createTypefaces(resources.faces);
const details = { address: 'https://faellesrum.example' };
const variants = paperVariants(content);
const documentOf = (variant: PaperVariant) => composePaper(variant, content, details);
const named = (list: readonly PaperVariant[]) =>
  list.map((variant) => [paperPath(variant), variant] as const);

/** Room that a home printer cannot reach, that a fold takes, and that a code needs. */
const leastMm = { edge: 10, fold: 8, code: 2 };

const ruleExtent = ({ xMm, yMm, widthMm }: RuleBox) => [xMm, yMm, xMm + widthMm, yMm] as const;

describe.each(named(variants))('%s', (_path, variant) => {
  const document = documentOf(variant);
  const paper = layOut(document, faces);

  test('keeps what is read away from the edge of the sheet', () => {
    for (const { widthMm, heightMm, boxes } of paper.pages) {
      for (const [left, top, right, bottom] of boxes.map(extentOf).filter((extent) => extent !== undefined)) {
        const room = [left, top, widthMm - right, heightMm - bottom].map((mm) => mm + 1e-6);
        expect(Math.min(...room)).toBeGreaterThanOrEqual(leastMm.edge);
      }
    }
  });

  test('keeps what is read away from its folds', () => {
    const { sheets } = formats[document.sheet];
    paper.pages.forEach(({ boxes }, index) => {
      const folds =
        sheets[index % sheets.length]?.cuts.filter(({ dashed, heightMm }) => dashed && heightMm) ?? [];
      for (const [left, , right] of boxes.map(extentOf).filter((extent) => extent !== undefined)) {
        // Strips to tear off are not folds: their marks run the length of them.
        for (const { xMm, heightMm = 0 } of folds.filter((fold) => (fold.heightMm ?? 0) < 10)) {
          expect(heightMm).toBeGreaterThan(0);
          expect(right <= xMm - leastMm.fold + 1e-6 || left >= xMm + leastMm.fold - 1e-6).toBe(true);
        }
      }
    });
  });

  test('reads in the file as it does in the document, word for word', async () => {
    const read = readingOrder(await readTags((await printer.print(document)).bytes));
    // An address that goes on in a new line after a slash reads as two words.
    const whole = (words: readonly string[]) =>
      words
        .filter(Boolean)
        .join(' ')
        .replaceAll(/(?<=[a-z])([/.-]) (?=[a-z])/g, '$1');
    expect(whole(read)).toBe(whole(wordsOf(document).map(normalise)));
  });

  test('is pictured with no bar that runs backwards', () => {
    expect(previewSvg(paper, [])).not.toMatch(/width="-/);
  });

  test('leaves white around a code, so that a camera finds it', () => {
    for (const { boxes } of paper.pages) {
      for (const code of boxes.filter((box) => box.kind === 'matrix')) {
        const [left, top] = [code.xMm - leastMm.code, code.yMm - leastMm.code];
        const [right, bottom] = [left, top].map((mm) => mm + code.sizeMm + 2 * leastMm.code);
        const near = boxes.filter((box) => {
          const extent = box.kind === 'rule' ? ruleExtent(box) : box === code ? undefined : extentOf(box);
          if (extent === undefined || right === undefined || bottom === undefined) return false;
          return extent[0] < right && extent[2] > left && extent[1] < bottom && extent[3] > top;
        });
        expect(near.map(({ kind }) => kind)).toEqual([]);
      }
    }
  });

  test('covers at most 8 % of its sheet with ink in filled seats', () => {
    for (const { widthMm, heightMm, boxes } of paper.pages) {
      const inkMm2 = boxes.reduce(
        (sum, box) => sum + (box.kind === 'rounded' && box.strokeMm === 0 ? box.widthMm * box.heightMm : 0),
        0,
      );
      expect(inkMm2 / (widthMm * heightMm)).toBeLessThan(0.08);
    }
  });
});

const firsts = variants.filter(({ id, layout, role, region }) => {
  const paper = paperOf(content, id);
  const firstRole = region === 'all' ? undefined : paper.roles[region]?.[0];
  return layout === Object.keys(paper.layouts)[0] && role === firstRole;
});

test.each(named(firsts))('%s is told to a screen reader as it stands in trees/', async (path, variant) => {
  const tags = printTags(await readTags((await printer.print(documentOf(variant))).bytes));
  await expect(`${tags}\n`).toMatchFileSnapshot(`trees/${path.replace('/', '-').replace('.pdf', '.txt')}`);
});

test('what stands on every strip to tear off is heard once', () => {
  const notices = variants.filter(({ id }) => id === 'invitation');
  expect(notices.length).toBeGreaterThan(1);
  for (const variant of notices) {
    const values = { group: 'Tirsdagsgruppen', contact: '20 30 40 50' };
    const { pages } = layOut(composePaper(variant, content, { values }), faces);
    const strips = pages.flatMap(({ boxes }) => boxes).filter((box) => box.kind === 'text' && box.upwards);
    const read = strips.filter(({ owner }) => owner !== artifact);
    expect(read.length).toBeGreaterThan(1);
    expect(strips).toHaveLength(8 * read.length);
    expect(new Set(read.map(({ owner }) => owner)).size).toBe(1);
  }
});

/** What a camera sees: four pixels a square, with a quiet zone around. */
function readCode({ modules }: MatrixBox): string | undefined {
  const [scale, quiet] = [4, 4];
  const side = (modules.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === '1';
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test('a code leads to the page that stands beside it in words, and every paper that should has one', () => {
  const withCode = variants.filter(
    ({ id, layout }) =>
      layout !== 'a5x2' && ['brochure', 'principles-poster', 'invitation', 'handout'].includes(id),
  );
  for (const variant of withCode) {
    const { pages } = layOut(documentOf(variant), faces);
    const [code, ...others] = pages.flatMap(({ boxes }) => boxes).filter((box) => box.kind === 'matrix');
    expect(others).toEqual([]);
    if (code === undefined) throw new Error(`${paperPath(variant)} has no code.`);
    const address = readCode(code);
    expect(address).toMatch(new RegExp(`^https://faellesrum\\.example/${variant.locale}/[a-z-]+/$`));
    expect(code.owner).toMatchObject({ role: 'Figure', alt: address });
    expect(wordsOf(documentOf(variant))).toContain(address?.replace('https://', ''));
  }
});

test('without an address there is no code, and no room kept for one', () => {
  for (const variant of variants) {
    const { pages } = layOut(composePaper(variant, content), faces);
    expect(pages.flatMap(({ boxes }) => boxes).filter((box) => box.kind === 'matrix')).toEqual([]);
  }
});
