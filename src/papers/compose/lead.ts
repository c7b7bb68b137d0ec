// The sentence a paper exists for.
import type { BlockComposer } from '../block-composer.ts';
import { fill } from '../paper-context.ts';

export const leadComposer: BlockComposer<'lead'> = {
  compose: ({ words }, context) => [{ kind: 'lead', text: fill(words, context) }],
  personalFields: () => [],
};
