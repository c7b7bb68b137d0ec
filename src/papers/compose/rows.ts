// Several headings, each with its text.
import type { BlockComposer } from '../block-composer.ts';
import { fillHeaded } from '../paper-context.ts';

export const rowsComposer: BlockComposer<'rows'> = {
  compose: ({ words }, context) => [{ kind: 'rows', rows: words.map((row) => fillHeaded(row, context)) }],
  personalFields: () => [],
};
