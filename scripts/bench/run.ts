// A program → how long it took, from start to end of its process, and what it said.
import { spawn } from 'node:child_process';

export interface Run {
  readonly seconds: number;
  /** What it wrote to standard output. */
  readonly output: string;
}

/** The sites are built as for a host at its root: pages that name their counterparts in full need an address. */
export const siteUrl = 'https://example.org';

/** Throws what the program said when it fails. */
export function run(command: readonly [string, ...string[]], cwd: string): Promise<Run> {
  const env = { ...process.env, SITE_URL: siteUrl, BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' };
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, output: said.output });
      else reject(new Error(`${command.join(' ')} ended with ${code}.\n${said.output}\n${said.errors}`));
    });
  });
}
