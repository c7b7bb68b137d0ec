// /social/<locale>/<key>.png: the picture that stands beside a link to a page; /social/index.png for the language chooser.
import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFiles } from '../../site/social/pictures.ts';

export const getStaticPaths = (() =>
  [...pictureFiles].map(([path, bytes]) => ({
    params: { picture: path.replace(/^\/social\/|\.png$/g, '') },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'content-type': 'image/png' } });
