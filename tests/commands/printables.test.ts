// The command as it is typed: what goes where, how it ends, and what it leaves when it is stopped.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import { filesIn, openFolder } from '../unit/printables/run.ts';

const { list, close } = await openFolder();
afterAll(close);

/** Runs it; `onProgress` is called whenever it says something, and may stop it: more than once, as impatient people do. */
function command(args: readonly string[], onProgress?: (stop: (signal: NodeJS.Signals) => void) => void) {
  const child = spawn(process.execPath, ['scripts/printables.ts', ...args], { cwd: root });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
    onProgress?.((signal) => child.kill(signal));
  });
  return new Promise<typeof said & { code: number | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...said, code }));
  });
}

const papers = ['declaration', '--locale', 'da', '--country', 'dk', '--variant', 'participant-single'];

test('a word that is amiss ends it at once, in one sentence', async () => {
  const { stdout, stderr, code } = await command(['--copies', 'many']);
  expect(code).toBe(1);
  expect([stdout, stderr]).toEqual(['', '--copies takes a whole number from 1 to 500, not “many”.\n']);
});

test('as JSON it says what was made, and nothing else there', async () => {
  const out = join(await list('json', ''), '..', 'json-out');
  const { stdout, stderr, code } = await command([...papers, '--json', '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toBe(await readFile(join(out, 'manifest.json'), 'utf8'));
  expect(stderr).toBe(`1 of 1  ${out}/da/declaration-dk-participant-single.pdf\n`);
});

const signals = ['SIGINT', 'SIGTERM'] as const;

// Two at once on a busy machine take their time.
test(
  'stopped it leaves whole files only, and no manifest of files that are not there',
  { timeout: 60_000 },
  async () => {
    const from = await list('long.csv', `group\n${'Ro\n'.repeat(150)}`);
    // Twenty copies a file, so that the signal comes long before the end.
    const long = ['--from', from, '--copies', '20'];
    const out = (signal: string) => join(from, '..', signal);
    const stopped = signals.map((signal) =>
      command([...papers, ...long, '--out', out(signal)], (stop) => stop(signal)),
    );
    for (const { code, stderr } of await Promise.all(stopped))
      expect([code, stderr.split('\n').at(-2)]).toEqual([130, 'Stopped. Every file that is there is whole.']);
    for (const files of await Promise.all(signals.map((signal) => filesIn(out(signal))))) {
      expect(files.length).toBeGreaterThanOrEqual(50);
      expect(files.length).toBeLessThan(150);
      expect(files.filter((file) => !file.endsWith('.pdf'))).toEqual([]);
    }
    for (const file of await filesIn(out('SIGINT')))
      expect((await readFile(join(out('SIGINT'), file), 'latin1')).trimEnd()).toMatch(/%%EOF$/);
  },
);
