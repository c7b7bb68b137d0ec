// Every sample keeps the standards it claims, and veraPDF would notice if it did not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate, veraPdfAvailability, type FailedRule } from '../support/verapdf/verapdf.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { faults, withFault } from './faults.ts';
import { everyKind, forPen, onScreen, paintByHand } from '../unit/tagged-pdf/hand-made-document.ts';
import { samples } from './sample-documents.ts';
import { resources } from './real-resources.ts';

const availability = veraPdfAvailability();
const ready = availability === 'ready';
const printer = createPrinter(resources);
const faultNames = Object.keys(faults) as (keyof typeof faults)[];

test.runIf(process.env['CI'] !== undefined)('veraPDF is at hand wherever a release is made', () => {
  expect(availability).toBe('ready');
});

describe.runIf(ready)('by veraPDF', () => {
  let folder = '';
  let ua: Map<string, FailedRule[]>;
  let a: Map<string, FailedRule[]>;
  const path = (name: string) => join(folder, `${name}.pdf`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papers-'));
    const files: string[] = [];
    const write = async (name: string, bytes: Uint8Array) => {
      await writeFile(path(name), bytes);
      files.push(path(name));
    };
    for (const [name, document] of Object.entries(samples))
      await write(name, (await printer.print(document)).bytes);
    const sound = paintByHand(everyKind(onScreen));
    await write('sound', sound);
    await write('by hand', paintByHand(everyKind(forPen)));
    for (const fault of faultNames) await write(fault, await withFault(sound, fault));
    const forPens = Object.keys(samples).filter((name) => !samples[name as keyof typeof samples].fillable);
    [ua, a] = await Promise.all([validate(files, 'ua1'), validate([...forPens, 'by hand'].map(path), '2a')]);
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(samples))('the sample keeps PDF/UA-1: %s', (name) => {
    expect(ua.get(path(name))).toEqual([]);
  });

  test('every paper for a pen keeps PDF/A-2a', () => {
    const names = ['singleByHand', 'group', 'large', 'twoUp', 'by hand'];
    expect([...a]).toEqual(names.map((name) => [path(name), []]));
  });

  test('a paper with every kind of tag keeps PDF/UA-1, and is what the faults are put into', () => {
    expect(ua.get(path('sound'))).toEqual([]);
    expect(ua.get(path('by hand'))).toEqual([]);
  });

  test.each(faultNames)('is caught: %s', (fault) => {
    expect(ua.get(path(fault))?.map(({ rule }) => rule)).toContain(faults[fault].rule);
  });
});
