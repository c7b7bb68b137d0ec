// The principles of a country, in short lines.
import type { BlockComposer } from '../block-composer.ts';
import { principlesOf } from '../paper-context.ts';

export const posterComposer: BlockComposer<'poster'> = {
  compose: ({ words }, context) => [
    {
      kind: 'poster',
      title: words.title,
      items: principlesOf(context).map(({ title }) => title),
      free: words.free,
    },
  ],
  personalFields: () => [],
};
