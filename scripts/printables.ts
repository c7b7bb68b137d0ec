// npm run printables: the papers as PDF files, without building the site.
import { manifestText } from '../src/papers/manifest.ts';
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

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(await helpText(process.cwd()));
  else {
    const rows = await printPapers(options, await createPrintContext(process.cwd()));
    if (options.json) process.stdout.write(manifestText(rows));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
