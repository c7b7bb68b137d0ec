// The table of clauses stays true: it names files that exist, and every clause of PDF/UA that the code cites.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const table = readFileSync('src/tagged-pdf/PDF-UA.md', 'utf8');

/** `7.10, 7.11`, `7.21.1–7.21.3` and `A 6.3` → the clauses of PDF/UA in them, without the range's middle. */
const clauses = table
  .split('\n')
  .map((line) => /^\| ([\dA., –]+?) +\|/.exec(line)?.[1])
  .flatMap((cell) => cell?.split(/, |–/) ?? [])
  .filter((clause) => clause.startsWith('7.'));

describe('the table of clauses', () => {
  test('names files that exist', () => {
    const named = [...table.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = '']) => path);
    const missing = named.filter((path) => !existsSync(path) && !existsSync(`src/tagged-pdf/${path}`));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  test('has every clause that the code cites', () => {
    const code = globSync('src/tagged-pdf/**/*.ts').map((path) => readFileSync(path, 'utf8'));
    const cited = code.flatMap((text) =>
      [...text.matchAll(/ISO 14289-1 (7(?:\.\d+)+)/g)].map(([, one]) => one),
    );
    const known = (one = ''): boolean =>
      clauses.some((clause) => one === clause || one.startsWith(`${clause}.`));
    expect([...new Set(cited)].filter((one) => !known(one))).toEqual([]);
    expect(cited.length).toBeGreaterThan(20);
  });

  test('goes from 7.1 to 7.21 and leaves none out', () => {
    const sections = new Set(clauses.map((clause) => Number(clause.split('.')[1])));
    expect([...sections]).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });
});
