// /print/<locale>/<paper>.pdf: every paper, printed at build time; in dev, printed when asked for.
import type { APIRoute, GetStaticPaths } from 'astro';
import { paperPath, type PaperVariant } from '../../compose/papers.ts';
import { finishedPaper, variants } from '../../site/papers.ts';

export const getStaticPaths = (() =>
  variants.map((variant) => ({
    params: { file: paperPath(variant).replace(/\.pdf$/, '') },
    props: { variant },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ variant: PaperVariant }> = ({ props }) => {
  const { bytes } = finishedPaper(props.variant);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};
