// npm run dev: serves the site while you write. Astro shows a saved word at once; what content/site.yaml says is part of its
// configuration, so a change there starts the server anew.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watchFile } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../src/model/problem.ts';
import { deployment } from '../src/site/deployment.ts';
import { refuseFolder, root, runCommand } from './command.ts';

const siteFile = 'content/site.yaml';

function startServer(): ChildProcess {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
}

async function serve(): Promise<void> {
  const unknown = process.argv
    .slice(2)
    .find((one) => /^-/.test(one) && !/^--(host|port|open)(=|$)/.test(one));
  if (unknown !== undefined)
    throw new ExpectedError(`npm run dev takes --host, --port and --open, and not ${unknown}.`);
  refuseFolder(root);
  deployment(root);
  let server = startServer();
  let restarting = false;
  const end = (code: number | null): void => {
    if (!restarting) process.exit(code ?? 1);
  };
  server.once('exit', end);
  process.once('exit', () => server.kill());
  watchFile(siteFile, { interval: 300 }, () => void restart());

  async function restart(): Promise<void> {
    if (restarting) return;
    try {
      deployment(root);
    } catch (error) {
      return console.error(error instanceof Error ? error.message : error);
    }
    console.log(`${siteFile} has changed: starting anew.`);
    restarting = true;
    server.kill();
    await once(server, 'exit');
    server = startServer();
    server.once('exit', end);
    restarting = false;
  }
}

await runCommand(serve);
