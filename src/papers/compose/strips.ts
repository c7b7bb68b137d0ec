// Strips to tear off, with the group's name or a neutral word.
import type { BlockComposer } from '../block-composer.ts';
import { fieldOf } from '../paper-context.ts';

export const stripsComposer: BlockComposer<'strips'> = {
  compose: ({ words }, context) => [
    {
      kind: 'strips',
      word: context.details.values?.group ?? words.text,
      contact: fieldOf('contact', context),
    },
  ],
  personalFields: () => ['group', 'contact'],
};
