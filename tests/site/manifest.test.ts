// dist/print/manifest.json says the truth about every paper, and leaves none out.
import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { countries, locales } from '../../src/model/locale.ts';
import { readDist } from '../support/built-pages.ts';
import { files } from '../support/built-site.ts';

interface Row {
  readonly id: string;
  readonly variant: string | null;
  readonly locale: string;
  readonly country: string | null;
  readonly path: string;
  readonly title: string;
  readonly paper: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly fillable: boolean;
}

const manifest: readonly Row[] = files.includes('print/manifest.json')
  ? JSON.parse(readDist('print/manifest.json').toString())
  : [];

test('the manifest lists exactly the papers in dist/print', () => {
  const papers = files.filter((path) => path.startsWith('print/') && path.endsWith('.pdf'));
  expect(papers.length).toBeGreaterThan(0);
  expect(manifest.map((row) => `print/${row.path}`).sort()).toEqual(papers);
});

describe('a row of the manifest', () => {
  test.each(manifest)('has the fields others rely on, in their order: $path', (row) => {
    expect(Object.keys(row)).toEqual(
      'id variant locale country path title paper pages bytes sha256 fillable'.split(' '),
    );
    expect(locales).toContain(row.locale);
    expect(row.country === null || (countries as readonly string[]).includes(row.country)).toBe(true);
    expect(['a3', 'a4', 'a5']).toContain(row.paper);
    expect(typeof row.fillable).toBe('boolean');
    expect(row.title.length).toBeGreaterThan(0);
  });

  test.each(manifest)('names its file by language, paper, country and variant: $path', (row) => {
    const name = [row.id, row.country, row.variant].filter((part) => part !== null).join('-');
    expect(row.path).toBe(`${row.locale}/${name}.pdf`);
  });

  test.each(manifest)('is true to its file: $path', async (row) => {
    const bytes = readDist(`print/${row.path}`);
    const paper = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256);
    expect(bytes.length).toBe(row.bytes);
    expect(paper.getPageCount()).toBe(row.pages);
    expect(paper.getForm().getFields().length > 0).toBe(row.fillable);
    const [page] = paper.getPages();
    const sides =
      page === undefined ? [] : [page.getWidth(), page.getHeight()].map(Math.round).sort((a, b) => a - b);
    expect(sides).toEqual({ a3: [842, 1191], a4: [595, 842], a5: [420, 595] }[row.paper]);
  });
});
