// npm start: builds everything, serves it, and says where the front pages are.
import { join } from 'node:path';
import { localeNames, locales } from '../src/model/locale.ts';
import { deployment } from '../src/site/deployment.ts';
import { buildSite } from './build/build-site.ts';
import { readArguments, root, runCommand } from './command.ts';
import { serveFolder } from './host.ts';

await runCommand(async () => {
  readArguments({}, 'npm start takes no options.');
  await buildSite(root);
  const { base } = deployment(root);
  const { origin } = await serveFolder(join(root, 'dist'), { base, port: 4321 });
  for (const locale of locales) console.log(`${localeNames[locale].padEnd(12)}${origin}${base}${locale}/`);
  console.log('Stop with Ctrl C.');
});
