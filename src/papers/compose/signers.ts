// The table that several people sign; the names of those who are known stand in its first rows.
import type { BlockComposer } from '../block-composer.ts';
import { fieldOf } from '../paper-context.ts';

export const signersComposer: BlockComposer<'signers'> = {
  compose: ({ shared, rows, words }, context) => [
    {
      kind: 'signers',
      shared: shared.map((name) => fieldOf(name, context)),
      columns: words,
      rows,
      names: context.names,
    },
  ],
  personalFields: ({ shared }) => [...shared, 'name'],
};
