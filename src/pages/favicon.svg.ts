// /favicon.svg: the mark, drawn from its seats.
import type { APIRoute } from 'astro';
import { favicon } from '../site/favicon.ts';

export const GET: APIRoute = () => new Response(favicon(), { headers: { 'content-type': 'image/svg+xml' } });
