// /print/kit.json: no paper, but what a reader's browser prints with; only loaded by who asks for a paper of their own.
import type { APIRoute } from 'astro';
import { pdfResourcesText } from '../../site/pdf-resources.ts';

export const GET: APIRoute = () =>
  new Response(pdfResourcesText, { headers: { 'content-type': 'application/json' } });
