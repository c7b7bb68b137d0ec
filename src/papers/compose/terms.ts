// Short answers.
import type { BlockComposer } from '../block-composer.ts';
import { fillHeaded } from '../paper-context.ts';

export const termsComposer: BlockComposer<'terms'> = {
  compose: ({ words }, context) => [{ kind: 'terms', rows: words.map((row) => fillHeaded(row, context)) }],
  personalFields: () => [],
};
