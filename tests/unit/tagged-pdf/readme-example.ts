import { readFile } from 'node:fs/promises';
import type { TextBox } from '../../../src/tagged-pdf/boxes.ts';
import { prepareResources } from '../../../src/tagged-pdf/prepare/prepare-resources.ts';
import { createPdfPrinter } from '../../../src/tagged-pdf/printer.ts';
import { addTag, createTagTree } from '../../../src/tagged-pdf/tags.ts';
import { measureMm } from '../../../src/tagged-pdf/typeface.ts';

const fonts = new URL('../../../src/tagged-pdf/fonts/', import.meta.url);
const read = (name: string) => readFile(new URL(`schibsted-grotesk-${name}`, fonts));
const face = async (weight: string) => ({
  bytes: await read(`${weight}.ttf`),
  metrics: JSON.parse((await read(`${weight}.json`)).toString()),
});
const resources = prepareResources({ regular: await face('regular'), bold: await face('bold') });
const printer = createPdfPrinter(resources);

const tags = createTagTree();
const owner = addTag(tags, { role: 'H1' });
const style = { sizePt: 24, leadingMm: 10, bold: true, trackingEm: 0 };
const widthMm = measureMm(printer.faces.bold, 'We listen', style);
const pieces = [{ text: 'We listen', bold: true }];
const place = { xMm: 20, baselineMm: 30, widthMm };
const title: TextBox = { kind: 'text', owner, ...place, style, pieces, hyphenated: false };
owner.kids.push(title);

const about = { title: 'We listen', subject: 'A promise', author: 'Us', lang: 'en', fillable: false };
export const bytes = printer.print({
  information: { key: 'en/promise', edition: '2026-11-30', ...about },
  pages: [{ widthMm: 210, heightMm: 297, boxes: [title] }],
  tags,
});
