// The cover of a booklet: publisher, ring, title, whom it is for.
import type { BlockComposer } from '../block-composer.ts';
import { fill, publisherOf, ringOf } from '../paper-context.ts';

export const coverComposer: BlockComposer<'cover'> = {
  compose: ({ words: { title, audience } }, context) => [
    {
      kind: 'cover',
      ring: ringOf(context),
      publisher: publisherOf(context),
      title: fill(title, context),
      audience,
    },
  ],
  personalFields: () => [],
};
