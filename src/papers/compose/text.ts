// A paragraph, or a small one about the paper itself.
import type { BlockComposer } from '../block-composer.ts';
import { fill } from '../paper-context.ts';

export const textComposer: BlockComposer<'text'> = {
  compose: ({ words, small }, context) => [
    { kind: 'text', text: fill(words, context), ...(small === undefined ? {} : { small }) },
  ],
  personalFields: () => [],
};
