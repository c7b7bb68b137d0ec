// Serves a built site on 127.0.0.1 as a static host that reads _headers would, so that a browser meets the real policy.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, distFiles, filesIn } from '../tests/support/built-pages.ts';

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

/** Takes a free port. Throws a sentence when there is no dist; a site without _headers is served without a policy. */
export async function serveDist(folder = dist): Promise<Site> {
  const files = new Set(folder === dist ? distFiles() : filesIn(folder));
  const rules = join(folder, '_headers');
  const headers = existsSync(rules) ? parseHeaders(await readFile(rules, 'utf8')) : {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
    const found = files.has(path);
    const answer = { file: join(folder, found ? path : '404.html'), status: found ? 200 : 404, headers };
    void send(response, answer, takesBrotli(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

interface Answer {
  readonly file: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

async function send(
  response: ServerResponse,
  { file, status, headers }: Answer,
  brotli: boolean,
): Promise<void> {
  const body = await readFile(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compress = brotli && /^text|json|xml/.test(type);
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    ...(compress && { 'content-encoding': 'br', vary: 'Accept-Encoding' }),
  });
  response.end(compress ? brotliCompressSync(body, onTheFly) : body);
}

/** As hosts that compress while they answer do: nearly as small, in a millisecond. */
const onTheFly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const takesBrotli = ({ headers }: IncomingMessage): boolean =>
  String(headers['accept-encoding'] ?? '').includes('br');

/** The rule for every path; the site writes no other. */
function parseHeaders(text: string): Record<string, string> {
  const [pattern, ...lines] = text.trim().split('\n');
  if (pattern !== '/*') throw new Error(`_headers begins with “${pattern}”, not with “/*”.`);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    }),
  );
}

/** A port that nobody listens on, for a program that must be told one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await closed(server);
  return port;
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
