// The headline of a notice, with what the group is about where that is known.
import type { BlockComposer } from '../block-composer.ts';
import { fieldOf, ringOf } from '../paper-context.ts';

export const headlineRingComposer: BlockComposer<'headline-ring'> = {
  compose: ({ words }, context) => [
    { kind: 'headline-ring', ring: ringOf(context), ...words, topic: fieldOf('topic', context) },
  ],
  personalFields: () => ['topic'],
};
