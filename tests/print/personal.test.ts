// A form that is filled in before it is printed. tests/verapdf holds that such papers keep the standards of the empty ones.
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { personalPapers } from './personal-papers.ts';
import { resources } from '../support/resources.ts';

test.each([
  ['half', 9],
  ['full', 0],
  ['fullAlone', 0],
] as const)(
  'a form keeps the fields of the lines that are not filled in: %s has %d',
  async (name, fields) => {
    const { bytes } = await createPrinter(resources).print(personalPapers[name]);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getForm().getFields()).toHaveLength(fields);
  },
);
