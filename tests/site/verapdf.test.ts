// Every PDF that is published keeps the standard it claims, by the official validator.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { validate, veraPdfAvailability, type FailedRule } from '../support/verapdf/verapdf.ts';
import type { ManifestRow } from '../../src/papers/manifest.ts';

const manifest = JSON.parse(readFileSync('dist/print/manifest.json', 'utf8')) as ManifestRow[];
const fileOf = (row: ManifestRow): string => `dist/print/${row.path}`;
const forPens = manifest.filter((row) => !row.fillable);

describe.runIf(veraPdfAvailability() === 'ready')('by veraPDF', () => {
  let ua: Map<string, FailedRule[]>;
  let a: Map<string, FailedRule[]>;
  beforeAll(async () => {
    [ua, a] = await Promise.all([validate(manifest.map(fileOf), 'ua1'), validate(forPens.map(fileOf), '2a')]);
    console.log(
      `veraPDF: ${ua.size} of ${manifest.length} read for PDF/UA-1, ${a.size} of ${forPens.length} for PDF/A-2a.`,
    );
  }, 300_000);

  test.each(manifest)('$path keeps PDF/UA-1', (row) => {
    expect(ua.get(fileOf(row))).toEqual([]);
  });

  test.each(forPens)('$path keeps PDF/A-2a', (row) => {
    expect(a.get(fileOf(row))).toEqual([]);
  });
});
