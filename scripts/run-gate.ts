// One gate → how it went. Its output goes straight to the terminal; a vitest group is counted from its JSON report.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { Gate } from './gates.ts';

export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** Runs a gate to its end; a gate that cannot start counts as failed. */
export async function runGate({ name, command, counts }: Gate): Promise<Outcome> {
  console.log(`\n— ${name}`);
  const report = `.cache/${name}.json`;
  await rm(report, { force: true });
  const start = performance.now();
  const code = await run(command);
  const seconds = (performance.now() - start) / 1000;
  const ok = code === 0;
  const { passed, failed } =
    counts === true ? await countTests(report) : { passed: Number(ok), failed: Number(!ok) };
  // A group that failed outside its tests, or ran none, has failed.
  return { name, seconds, passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}

/** The exit code; a program that does not start has failed. */
function run([program, ...args]: Gate['command']): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
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
