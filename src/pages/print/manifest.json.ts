// /print/manifest.json: what papers there are, for whoever links to them.
import type { APIRoute } from 'astro';
import { manifestText } from '../../papers/manifest.ts';
import { finishedPaper, variants } from '../../site/papers.ts';

export const GET: APIRoute = () =>
  new Response(manifestText(variants.map((variant) => finishedPaper(variant).row)), {
    headers: { 'content-type': 'application/json' },
  });
