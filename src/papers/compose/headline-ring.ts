// The headline of a notice, with what the group is about where that is known.
import { headlineRing } from '../../ring/figures.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fieldOf, ringOf } from '../paper-context.ts';

export const headlineRingComposer: BlockComposer<'headline-ring'> = {
  compose: ({ words }, context) => [
    {
      kind: 'headline-ring',
      ring: headlineRing(ringOf(context).seats.length),
      ...words,
      topic: fieldOf('topic', context),
    },
  ],
  personalFields: () => ['topic'],
};
