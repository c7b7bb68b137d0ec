// The heading of a page, which can be linked to by the id of its block.
import type { BlockComposer } from '../block-composer.ts';

export const pageHeadingComposer: BlockComposer<'page-heading'> = {
  compose: ({ words }, _context, { id }) => [{ kind: 'page-heading', id, heading: words }],
  personalFields: () => [],
};
