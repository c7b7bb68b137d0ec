// The gates of `npm test`: which ones a command line asks for, and in what order they run.
import { describe, expect, test } from 'vitest';
import { chooseGates, gates, type Gate } from '../../../scripts/gates/gates.ts';
import { runAll } from '../../../scripts/gates/queue.ts';
import type { GateResult } from '../../../scripts/gates/run-gate.ts';

const gate = (name: string, more: Partial<Gate> = {}): Gate => ({ name, command: ['node'], ...more });
const names = (some: readonly { name: string }[]): string[] => some.map(({ name }) => name);

describe('a command line', () => {
  const some = [gate('units', { quick: true }), gate('site'), gate('engines', { only: 'all' })];

  test.each([
    { asked: [], chosen: ['units', 'site'] },
    { asked: ['quick'], chosen: ['units'] },
    { asked: ['all'], chosen: ['units', 'site', 'engines'] },
    { asked: ['engines'], chosen: ['engines'] },
    { asked: ['quick', 'site'], chosen: ['units', 'site'] },
  ])('$asked means $chosen', ({ asked, chosen }) => {
    expect(names(chooseGates(asked, some))).toEqual(chosen);
  });

  test('that asks for a gate there is not is told which there are', () => {
    expect(() => chooseGates(['unit', 'site', 'tpyes'], some)).toThrow(
      'No gate unit, tpyes. There are: units, site, engines, quick, all.',
    );
  });
});

test('a gate waits for gates that there are', () => {
  const all = names(gates);
  expect(new Set(all).size).toBe(all.length);
  for (const { needs = [], after = [] } of gates)
    expect(all).toEqual(expect.arrayContaining([...needs, ...after]));
});

describe('the queue', () => {
  /** Runs gates that end when told to, and keeps account of what began and how many ran at once. */
  async function walk(some: readonly Gate[], failing: readonly string[] = []) {
    const begun: string[] = [];
    let [running, most] = [0, 0];
    const run = async ({ name }: Gate): Promise<GateResult> => {
      begun.push(name);
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      const failed = failing.includes(name) ? 1 : 0;
      return { name, seconds: 1, passed: 1 - failed, failed };
    };
    const results = await runAll(some, run, 2);
    return { begun, most, results };
  }

  test('runs two at once, in order, and gives the results in order', async () => {
    const { begun, most, results } = await walk([gate('a'), gate('b'), gate('c'), gate('d')]);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(names(results)).toEqual(begun);
    expect(most).toBe(2);
  });

  test('lets others pass while a gate waits for what it needs', async () => {
    const { begun } = await walk([
      gate('build'),
      gate('site', { needs: ['build'] }),
      gate('lint'),
      gate('types', { after: ['site'] }),
    ]);
    expect(begun).toEqual(['build', 'lint', 'site', 'types']);
  });

  test('leaves out what needs a gate that failed, but not what only waits for it', async () => {
    const { begun, results } = await walk(
      [gate('build'), gate('site', { needs: ['build'] }), gate('types', { after: ['build'] })],
      ['build'],
    );
    expect(begun).toEqual(['build', 'types']);
    expect(results[1]).toMatchObject({ name: 'site', notRun: 'build failed' });
  });

  test('does not wait for a gate that was not chosen', async () => {
    const { begun } = await walk([gate('site', { needs: ['build'] })]);
    expect(begun).toEqual(['site']);
  });
});
