// /apple-touch-icon.png: where telephones look for an icon without being told, so it costs no page a byte.
import type { APIRoute } from 'astro';
import { touchIcon } from '../site/favicon.ts';
import { rasterise } from '../site/social/rasterise.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await rasterise(touchIcon())), { headers: { 'content-type': 'image/png' } });
