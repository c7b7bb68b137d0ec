// `npm run dev` on a free port, in a copy of the repository, so that a test may change the words it serves.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/host.ts';

export interface DevServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const patienceMs = 60_000;

/** Resolves when the server answers. Throws with what it printed when it does not. */
export async function startDev(folder: string): Promise<DevServer> {
  const port = await freePort();
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name),
  );
  const command = ['scripts/dev.ts', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: Object.fromEntries(outer),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killer);
  };
  const answers = await until(() => fetch(origin).then(({ ok }) => ok));
  if (answers) return { origin, stop };
  await stop();
  throw new Error(`npm run dev did not answer at ${origin} within ${patienceMs / 1000} s:\n${output}`);
}

/** Asks again and again until it is so; false when patience is over. An error counts as “not yet”. */
export async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await isSo().catch(() => false)) return true;
    await pause(200);
  }
  return false;
}
