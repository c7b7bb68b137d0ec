// A card for each principle of a country, with its seat in the ring.
import { nthRing } from '../../ring/figures.ts';
import type { BlockComposer } from '../block-composer.ts';
import { principlesOf } from '../paper-context.ts';

export const cardComposer: BlockComposer<'card'> = {
  compose: (_block, context) =>
    principlesOf(context).map(({ title, text }, index, all) => ({
      kind: 'card',
      ring: nthRing(index + 1, all.length),
      words: { title, text },
    })),
  personalFields: () => [],
};
