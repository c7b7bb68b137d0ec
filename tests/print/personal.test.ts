// Papers that a group has filled in before they are printed keep the standards that the empty ones keep.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate, veraPdfAvailability, type FailedRule } from '../support/verapdf/verapdf.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { composePaper, mergePapers } from '../../src/papers/compose-paper.ts';
import type { PaperVariant } from '../../src/papers/variants.ts';
import type { PaperValues, PersonalDetails } from '../../src/papers/personal-details.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { content } from '../content/real-content.ts';
import { resources } from './real-resources.ts';

const printer = createPrinter(resources);
const names = ['Čohkka Ŋárgu', 'Đuro Žák', 'Šárá Ŧávvet'];

const paper = (id: string, layout: string, details: PersonalDetails): PaperDocument => {
  const role = id === 'declaration' ? { role: 'participant' } : {};
  const variant: PaperVariant = { id, locale: 'nb', region: 'no', ...role, layout };
  return composePaper(variant, content, details);
};

// Nobody is asked for the last two in advance yet; the paper would hold if they were.
const all: PaperValues & Record<string, string> = { group: 'Onsdag', keeper: 'Åse', date: '1.2.2027' };
const poster = { topic: 'har mistet noen', place: 'Kárášjohka', meeting: 'Onsdager', contact: 'Máret' };

const papers: Readonly<Record<string, PaperDocument>> = {
  half: paper('declaration', 'single', { names }),
  full: paper('declaration', 'single', { names, values: all }),
  fullAlone: paper('declaration', 'single', { names: names.slice(0, 1), values: all }),
  merged: mergePapers([
    paper('declaration', 'single', { values: { group: 'Onsdag' } }),
    paper('declaration', 'single', { names }),
  ]),
  agreement: paper('group-agreement', 'a4', { values: { group: 'Onsdag', place: 'Kárášjohka' } }),
  twoUp: paper('declaration', 'a5x2', { names, values: all }),
  signers: paper('declaration', 'group', { names, values: all }),
  poster: paper('invitation', 'a4', { values: { ...poster, group: 'Ro' } }),
};

test('a form whose every line is filled in has no fields left', async () => {
  const fields = async (name: string): Promise<number> => {
    const { bytes } = await printer.print(papers[name] ?? paper('invitation', 'a4', {}));
    return (await PDFDocument.load(bytes, { updateMetadata: false })).getForm().getFields().length;
  };
  expect([await fields('half'), await fields('full'), await fields('fullAlone')]).toEqual([9, 0, 0]);
});

describe.runIf(veraPdfAvailability() === 'ready')('by veraPDF', () => {
  let folder = '';
  let ua: Map<string, FailedRule[]>;
  let a: Map<string, FailedRule[]>;
  const path = (name: string) => join(folder, `${name}.pdf`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personal-'));
    for (const [name, document] of Object.entries(papers))
      await writeFile(path(name), (await printer.print(document)).bytes);
    const forPens = Object.keys(papers).filter((name) => papers[name]?.fillable === false);
    [ua, a] = await Promise.all([
      validate(Object.keys(papers).map(path), 'ua1'),
      validate(forPens.map(path), '2a'),
    ]);
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(papers))('it keeps PDF/UA-1: %s', (name) => {
    expect(ua.get(path(name))).toEqual([]);
  });

  test('those for a pen keep PDF/A-2a', () => {
    expect([...a]).toEqual(['twoUp', 'signers', 'poster'].map((name) => [path(name), []]));
  });
});
