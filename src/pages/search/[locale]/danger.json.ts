// /search/<locale>/danger.json: words of danger, and what search shows when somebody types them.
import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../../model/locale.ts';
import { composeDangerHelp } from '../../../site/danger-help.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(composeDangerHelp(props.locale)), {
    headers: { 'content-type': 'application/json' },
  });
