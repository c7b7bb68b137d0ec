// Serves dist on 127.0.0.1 as a static host that reads _headers would, so that tests meet the real policy.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { dist, distFiles } from '../site/built-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export interface Site {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Takes a free port. Throws a sentence when there is no dist. */
export async function serveDist(): Promise<Site> {
  const files = new Set(distFiles());
  const headers = parseHeaders(await readFile(join(dist, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
    void answer(response, { path: files.has(path) ? path : undefined, headers });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

interface Answer {
  /** In dist; undefined when there is no such file. */
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

async function answer(response: ServerResponse, { path, headers }: Answer): Promise<void> {
  const file = path ?? '404.html';
  const body = await readFile(join(dist, file));
  response.writeHead(path === undefined ? 404 : 200, {
    ...headers,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  response.end(body);
}

/** The rule for every path; the site writes no other. */
function parseHeaders(text: string): Record<string, string> {
  const [pattern, ...lines] = text.trim().split('\n');
  if (pattern !== '/*') throw new Error(`dist/_headers begins with “${pattern}”, not with “/*”.`);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    }),
  );
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
