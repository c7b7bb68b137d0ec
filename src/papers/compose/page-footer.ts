// The foot of a page of a booklet: what it rests on, its number, and a ring of as many seats as there are pages.
import { nthRing } from '../../ring/figures.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fill } from '../paper-context.ts';

export const pageFooterComposer: BlockComposer<'page-footer'> = {
  compose: ({ words }, context, { page }) => {
    const { paper, variant } = context;
    const pages = paper.layouts[variant.layout]?.pages.length ?? page;
    return [
      {
        kind: 'page-footer',
        text: fill(words, context),
        number: String(page),
        ring: nthRing(page, pages),
      },
    ];
  },
  personalFields: () => [],
};
