// /print/kit.json: no paper, but what a reader's browser prints with; only loaded by who asks for a paper of their own.
import type { APIRoute } from 'astro';
import { printerKitText } from '../../site/printer-kit.ts';

export const GET: APIRoute = () =>
  new Response(printerKitText, { headers: { 'content-type': 'application/json' } });
