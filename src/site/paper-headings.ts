// The headings of a sheet on its page: as they are tagged on paper (src/layout), below the section that the sheet stands in.
import type { Block } from '../papers/document.ts';

/** The sheet’s title has level 3, the heading of a page of a booklet 4. */
export type HeadingLevel = 4 | 5;

/** Of the headings in each block of a page: under the heading of the page they are one level lower, but for the room for a stamp. */
export const headingLevels = (blocks: readonly Block[]): readonly HeadingLevel[] => {
  const pageHeading = blocks.findIndex(({ kind }) => kind === 'page-heading');
  return blocks.map(({ kind }, index) =>
    pageHeading >= 0 && index > pageHeading && kind !== 'stamp' ? 5 : 4,
  );
};
