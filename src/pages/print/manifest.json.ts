// /print/manifest.json: what papers there are, for whoever links to them.
import type { APIRoute } from 'astro';
import { manifestText } from '../../compose/manifest.ts';
import { rowOf, variants } from '../../site/papers.ts';

export const GET: APIRoute = async () =>
  new Response(manifestText(await Promise.all(variants.map(rowOf))), {
    headers: { 'content-type': 'application/json' },
  });
