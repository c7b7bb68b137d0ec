// npm run printables: the papers as PDF files, without building the site.
import { manifestText } from '../src/papers/manifest.ts';
import { root, runCommand } from './command.ts';
import { createPrintContext } from './printables/context.ts';
import { helpText } from './printables/help.ts';
import { readOptions } from './printables/options.ts';
import { printPapers } from './printables/print.ts';

// With a handler a signal waits until the file at hand is whole; without one it would cut it in two.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.error('\nStopped. Every file that is there is whole.');
    process.exit(130);
  });
}

// Files are named from where one stands, which npm leaves for the folder of the package.
const isByNpm = process.env['npm_lifecycle_event'] === 'printables';
const here = (isByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(await helpText(root));
  else {
    const rows = await printPapers(options, await createPrintContext(root));
    if (options.json) process.stdout.write(manifestText(rows));
  }
}, here);
