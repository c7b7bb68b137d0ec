// One gate → how it went. What it says is shown when it is done, for others run beside it; a vitest group is counted from
// its JSON report.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from '../command.ts';
import type { Gate } from './gates.ts';

export interface GateResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** Why it was left out; then nothing passed and nothing failed. */
  readonly notRun?: string;
}

/** Runs a gate to its end; one that cannot start has failed. `alone`: it may speak as it goes, and use every core. */
export async function runGate({ name, command, counts }: Gate, alone: boolean): Promise<GateResult> {
  const report = `.cache/${name}.json`;
  await rm(report, { force: true });
  const start = performance.now();
  const workers = counts === true && !alone ? ['--maxWorkers=1'] : [];
  const code = await run(name, [...command, ...workers], alone ? 'inherit' : 'pipe');
  const seconds = (performance.now() - start) / 1000;
  const ok = code === 0;
  const { passed, failed } =
    counts === true ? await countTests(report) : { passed: Number(ok), failed: Number(!ok) };
  // A group that failed outside its tests, or ran none, has failed.
  return { name, seconds, passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}

/** The exit code. */
function run(name: string, [program, ...args]: Gate['command'], output: 'inherit' | 'pipe'): Promise<number> {
  return new Promise((resolve) => {
    // Outside of npm nothing else says where a gate's program is, and which Node runs it.
    const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
    const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' };
    let said = `\n— ${name}\n`;
    const child = spawn(program, args, { env, stdio: ['ignore', output, output] });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => (said += `${error.message}\n`));
    child.on('close', (code) => {
      process.stdout.write(said);
      resolve(code ?? 1);
    });
  });
}

async function countTests(report: string): Promise<{ passed: number; failed: number }> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
