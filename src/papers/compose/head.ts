// The head of a paper: its ring, its title unless the block has its own, and whom it is for.
import type { BlockComposer } from '../block-composer.ts';
import { fill, ringOf } from '../paper-context.ts';
import { unhyphenated } from '../runs.ts';

export const headComposer: BlockComposer<'head'> = {
  compose: ({ words: { title, audience } }, context) => [
    {
      kind: 'head',
      ring: ringOf(context),
      title: fill(unhyphenated(title ?? context.paper.words[context.variant.locale].title), context),
      ...(audience === undefined ? {} : { audience }),
    },
  ],
  personalFields: () => [],
};
