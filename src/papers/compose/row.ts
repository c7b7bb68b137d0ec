// A heading with its text, set apart by a bar or not.
import type { BlockComposer } from '../block-composer.ts';
import { fillHeaded } from '../paper-context.ts';

export const rowComposer: BlockComposer<'row'> = {
  compose: ({ words, bar }, context) => [
    { kind: 'row', ...fillHeaded(words, context), ...(bar === undefined ? {} : { bar }) },
  ],
  personalFields: () => [],
};
