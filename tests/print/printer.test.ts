// A printer's promises: the same paper gives the same bytes, and a preview renderer's picture follows the same layout.
import { describe, expect, test } from 'vitest';
import { createPreviewRenderer } from '../../src/layout/preview.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { group, samples, single } from './sample-documents.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { resources } from '../support/resources.ts';
import { prepareResources } from '../../src/tagged-pdf/prepare/prepare-resources.ts';

describe('the same paper', () => {
  test.each(Object.keys(samples) as (keyof typeof samples)[])(
    'gives the same bytes twice, and from two printers: %s',
    async (name) => {
      const printer = createPrinter(resources);
      const first = await printer.print(samples[name]);
      await printer.print(group);
      const again = await printer.print(samples[name]);
      const elsewhere = await createPrinter(prepareResources(await readPrintAssets())).print(samples[name]);
      expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
      expect(Buffer.compare(first.bytes, elsewhere.bytes)).toBe(0);
    },
  );

  test('stays under 50 kB', async () => {
    const printer = createPrinter(resources);
    for (const document of Object.values(samples)) {
      expect((await printer.print(document)).bytes.length).toBeLessThan(50_000);
    }
  });
});

describe('a picture of a paper', () => {
  const { preview } = createPreviewRenderer(resources.faces);

  test('has a bar for every line of text, a rule for every line to write on, and every seat', () => {
    const svg = preview(single);
    expect(svg.match(/<g class="t"><rect/g)).toHaveLength(1);
    expect(/<path class="u" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(5);
    expect(/<g class="s">(.*?)<\/g>/.exec(svg)?.[1]?.match(/<rect/g)).toHaveLength(5);
    expect(/<g class="f">(.*?)<\/g>/.exec(svg)?.[1]?.match(/<rect/g)).toHaveLength(2);
  });

  test('carries no colour, style or words, and hides from screen readers', () => {
    for (const document of Object.values(samples)) {
      const svg = preview(document);
      expect(svg).not.toMatch(/style=|fill=|stroke=|#[0-9a-f]|<text/i);
      expect(svg).toContain('aria-hidden="true"');
    }
  });

  test('weighs at most 2.5 kB for a sheet with five fields', () => {
    expect(preview(single).length).toBeLessThanOrEqual(2_500);
  });
});
