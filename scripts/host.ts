// Serves a built site on 127.0.0.1 as a static host that reads _headers would, so that a browser meets the real policy.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor, readHeaderRules, type HeaderRule } from './header-rules.ts';

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

interface Where {
  /** The folder of the host that the site stands in, with a slash at both ends. */
  readonly base?: string;
  /** Any that is free when it is taken, or not given. */
  readonly port?: number;
}

/** Serves a folder; a site without _headers is served without a policy. */
export async function serveFolder(folder: string, { base = '/', port = 0 }: Where = {}): Promise<Site> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? readHeaderRules(await readFile(file, 'utf8')) : [];
  const server = createServer((request, response) => {
    const brotli = takesBrotli(request);
    void send(response, { folder, base, url: request.url ?? '/', rules, brotli });
  });
  await listen(server, port).catch(() => listen(server, 0));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

interface Asked {
  readonly folder: string;
  readonly base: string;
  /** Path and query, as the browser sent them. */
  readonly url: string;
  readonly rules: readonly HeaderRule[];
  readonly brotli: boolean;
}

async function send(response: ServerResponse, { folder, base, url, rules, brotli }: Asked): Promise<void> {
  const [address = '', ...query] = url.split(/(?=\?)/);
  const path = pathOf(address, base);
  const found = await read(folder, path);
  if (found === undefined && (await read(folder, path, 'index.html')) !== undefined) {
    response.writeHead(301, { location: [address, '/', ...query].join('') }).end();
    return;
  }
  const body = found ?? (await read(folder, '404.html')) ?? 'Not found.';
  const name = found === undefined || path === undefined ? '404.html' : path;
  const type = types[extname(name)] ?? 'application/octet-stream';
  const compress = brotli && /^text|json|xml/.test(type);
  response.writeHead(found === undefined ? 404 : 200, {
    ...headersFor(rules, address),
    'content-type': type,
    'cache-control': isKept(name) ? 'max-age=31536000, immutable' : 'no-cache',
    ...(compress && { 'content-encoding': 'br', vary: 'Accept-Encoding' }),
  });
  response.end(compress ? brotliCompressSync(body, onTheFly) : body);
}

/** The file an address means; one that cannot be read, or lies outside the site, means none. */
function pathOf(address: string, base: string): string | undefined {
  // The site’s folder, asked for without its slash.
  if (`${address}/` === base) return '';
  // `//da`, sent on to `//da/`, would be another host.
  if (!address.startsWith(base) || address.includes('//')) return undefined;
  try {
    return decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}

/** A file of the folder, and nothing outside it. */
function read(folder: string, ...path: readonly (string | undefined)[]): Promise<Buffer | undefined> {
  const inside = path.filter((part) => part !== undefined);
  const file = join(folder, ...inside);
  const isInside = inside.length === path.length && file.startsWith(folder + sep);
  return isInside ? readFile(file).catch(() => undefined) : Promise.resolve(undefined);
}

/** Named after what they hold, and fonts: a browser need not ask again. */
const isKept = (path: string): boolean => path.startsWith('_astro/') || path.endsWith('.woff2');

/** As hosts that compress while they answer do: nearly as small, in a millisecond. */
const onTheFly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const takesBrotli = ({ headers }: IncomingMessage): boolean =>
  String(headers['accept-encoding'] ?? '').includes('br');

/** A port that nobody listens on, for a program that must be told one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const port = portOf(server);
  await closed(server);
  return port;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
