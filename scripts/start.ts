// npm start: builds everything, serves it, and says where the front pages are.
import { preview } from 'astro';
import { localeNames, locales } from '../src/model/locale.ts';
import './build.ts';

const server = await preview({ root: process.cwd(), logLevel: 'error' });
const { base } = (await import('../src/site/deployment.ts')).deployment(process.cwd());
const origin = `http://localhost:${server.port}${base}`;
for (const locale of locales) console.log(`${localeNames[locale].padEnd(12)}${origin}${locale}/`);
console.log('Stop with Ctrl C.');
