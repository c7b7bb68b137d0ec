// /print/manifest.json: what papers there are, for whoever links to them.
import type { APIRoute } from 'astro';
import { manifestRow, variants } from '../../site/papers.ts';

export const GET: APIRoute = async () => {
  const rows = await Promise.all(variants.map(manifestRow));
  return new Response(`${JSON.stringify(rows, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
