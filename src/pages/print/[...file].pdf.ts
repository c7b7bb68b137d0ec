// /print/<locale>/<paper>.pdf: every paper, printed once a build; in dev, after each change of the words.
import type { APIRoute, GetStaticPaths } from 'astro';
import { paperPath, type PaperVariant } from '../../papers/variants.ts';
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
