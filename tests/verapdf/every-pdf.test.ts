// Every PDF that is published, printed with personal details or saved by others keeps the standards it claims, by the
// official validator, which would notice if it did not. One Java process reads them all.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { mergePapers } from '../../src/papers/compose-paper.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import type { ManifestRow } from '../../src/papers/manifest.ts';
import { sheetsOf, whose } from '../print/answer-sheets.ts';
import { faults, withFault } from '../print/faults.ts';
import { fillWithPdfJs, fillWithPdfLib } from '../print/fill-form.ts';
import { personalPapers } from '../print/personal-papers.ts';
import { resources } from '../support/resources.ts';
import { samples, single } from '../print/sample-documents.ts';
import { readDist } from '../support/built-pages.ts';
import { validate, type Verdict } from '../support/verapdf/verapdf.ts';
import { everyKind, forPen, onScreen, paintByHand } from '../unit/tagged-pdf/hand-made-document.ts';

/** A file to read, by its name, and whether it has fields to fill in; then it claims PDF/UA alone. */
interface Read {
  readonly name: string;
  readonly fillable: boolean;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

const printer = createPrinter(resources);
const manifest = JSON.parse(readDist('print/manifest.json').toString()) as ManifestRow[];
const faultNames = Object.keys(faults) as (keyof typeof faults)[];

const sound = paintByHand(everyKind(onScreen));
const { bytes: form } = await printer.print(single);

const print = (name: string, document: PaperDocument): Read => ({
  name,
  fillable: document.fillable,
  bytes: async () => (await printer.print(document)).bytes,
});
const printAll = (what: string, documents: Readonly<Record<string, PaperDocument>>): Read[] =>
  Object.entries(documents).map(([name, document]) => print(`${what} ${name}`, document));

const published = manifest.map(({ path, fillable }) => ({
  ...{ name: path, fillable },
  bytes: () => readDist(`print/${path}`),
}));

const kept: readonly Read[] = [
  ...published,
  ...printAll('sample', samples),
  ...printAll('personal', personalPapers),
  ...whose.map(({ locale, country }) => {
    const [first, ...rest] = sheetsOf(locale, country);
    if (first === undefined) throw new Error('The guide has no outcomes.');
    return print(`answers ${locale} ${country}`, mergePapers([first, ...rest]));
  }),
  { name: 'every kind of tag, on a screen', fillable: true, bytes: () => sound },
  { name: 'every kind of tag, for a pen', fillable: false, bytes: () => paintByHand(everyKind(forPen)) },
  { name: 'a form saved by pdf.js', fillable: true, bytes: () => fillWithPdfJs(form) },
  { name: 'a form saved by pdf-lib', fillable: true, bytes: () => fillWithPdfLib(form) },
];

const broken = faultNames.map((name) => ({ name, fillable: true, bytes: () => withFault(sound, name) }));

let folder = '';
let verdicts: Map<string, Verdict>;
const pathOf = ({ name }: { name: string }): string =>
  join(folder, `${name.replaceAll(/[^\w.-]+/g, '-')}.pdf`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verapdf-'));
  const all = [...kept, ...broken];
  for (const one of all) await writeFile(pathOf(one), await one.bytes());
  verdicts = await validate(all.map(pathOf));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('by veraPDF', () => {
  test.each(kept)('$name keeps what it claims, and claims what it should', (one) => {
    expect(verdicts.get(pathOf(one))).toEqual(
      one.fillable ? { 'PDF/UA-1': [] } : { 'PDF/UA-1': [], 'PDF/A-2A': [] },
    );
  });

  test.each(broken)('is caught: $name', (one) => {
    const rules = verdicts.get(pathOf(one))?.['PDF/UA-1']?.map(({ rule }) => rule);
    expect(rules).toContain(faults[one.name].rule);
  });
});
