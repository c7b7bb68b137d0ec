// Room for whoever hands the paper out.
import type { BlockComposer } from '../block-composer.ts';

export const stampComposer: BlockComposer<'stamp'> = {
  compose: ({ words }) => [{ kind: 'stamp', ...words }],
  personalFields: () => [],
};
