// One gate → how it went. A vitest group writes straight to the terminal and is counted from its JSON report; what the
// others say is shown when they are done, for they may run side by side.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { Gate } from './gates.ts';

export interface GateResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** Runs a gate to its end; a gate that cannot start counts as failed. */
export async function runGate({ name, command, counts }: Gate): Promise<GateResult> {
  const report = `.cache/${name}.json`;
  await rm(report, { force: true });
  const start = performance.now();
  const code = await run(name, command, counts === true ? 'inherit' : 'pipe');
  const seconds = (performance.now() - start) / 1000;
  const ok = code === 0;
  const { passed, failed } =
    counts === true ? await countTests(report) : { passed: Number(ok), failed: Number(!ok) };
  // A group that failed outside its tests, or ran none, has failed.
  return { name, seconds, passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}

/** The exit code; a program that does not start has failed. */
function run(name: string, [program, ...args]: Gate['command'], output: 'inherit' | 'pipe'): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const title = `\n— ${name}\n`;
    let said = '';
    if (output === 'inherit') process.stdout.write(title);
    const child = spawn(program, args, { env, stdio: ['ignore', output, output] });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => (said += `${error.message}\n`));
    child.on('close', (code) => {
      process.stdout.write(output === 'pipe' ? title + said : said);
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
