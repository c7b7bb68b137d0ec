// npm start: builds everything, serves it, and says where the front pages are.
import { preview } from 'astro';
import { localeNames, locales } from '../src/model/locale.ts';
import { deployment } from '../src/site/deployment.ts';
import { buildSite } from './build/build-site.ts';
import { root, runCommand } from './command.ts';

await runCommand(async () => {
  await buildSite(root);
  const server = await preview({ root, logLevel: 'error' });
  const { base } = deployment(root);
  const origin = `http://localhost:${server.port}${base}`;
  for (const locale of locales) console.log(`${localeNames[locale].padEnd(12)}${origin}${locale}/`);
  console.log('Stop with Ctrl C.');
});
