// npm start: builds everything, serves it, and says where the two front pages are.
import { preview } from 'astro';
import './build.ts';

const server = await preview({ root: process.cwd(), logLevel: 'error' });
const { base } = (await import('../src/site/deployment.ts')).deployment(process.cwd());
const origin = `http://localhost:${server.port}${base}`;
console.log(`Dansk             ${origin}da/\nNorsk (bokmål)    ${origin}nb/\nStop with Ctrl C.`);
