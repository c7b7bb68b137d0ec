// dist/_headers: the same policy as in the pages, as headers, for hosts that read this file.
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { headerPolicy } from '../policy.ts';

const headers = [
  `Content-Security-Policy: ${headerPolicy}`,
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=()',
];

export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL('_headers', dir), ['/*', ...headers.map((line) => `  ${line}`), ''].join('\n'));
    },
  },
});
