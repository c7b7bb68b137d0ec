// Every sample keeps the standards it claims, and veraPDF would notice if it did not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate, veraPdfAvailability, type FailedRule } from '../../src/checks/verapdf/verapdf.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { faults, withFault, withFigureAndLink } from './faults.ts';
import { group, samples, single } from './sample-documents.ts';

const availability = veraPdfAvailability();
const ready = availability === 'ready';
const printer = createPrinter(await readPrintAssets());
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
    const sound = await withFigureAndLink((await printer.print(single)).bytes);
    const table = (await printer.print(group)).bytes;
    await write('sound', sound);
    for (const fault of faultNames)
      await write(fault, await withFault(fault.includes('table') ? table : sound, fault));
    const forPens = Object.keys(samples).filter((name) => !samples[name as keyof typeof samples].fillable);
    [ua, a] = await Promise.all([validate(files, 'ua1'), validate(forPens.map(path), '2a')]);
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(Object.keys(samples))('the sample keeps PDF/UA-1: %s', (name) => {
    expect(ua.get(path(name))).toEqual([]);
  });

  test('every sample for a pen keeps PDF/A-2a', () => {
    expect([...a]).toEqual(['singleByHand', 'group', 'large', 'twoUp'].map((name) => [path(name), []]));
  });

  test('the file that the faults are put into has none', () => {
    expect(ua.get(path('sound'))).toEqual([]);
  });

  test.each(faultNames)('is caught: %s', (fault) => {
    expect(ua.get(path(fault))?.map(({ rule }) => rule)).toContain(faults[fault].rule);
  });
});
