// The headings of a sheet on its page: as they are tagged on paper (src/layout), below the section that the sheet stands in.
import type { Block } from '../papers/document.ts';

/** The sheet’s title has level 3, the heading of a page of a booklet 4. */
export type HeadingLevel = 4 | 5;

/** Of the headings in each block of a page: under the heading of the page they are one level lower. */
export const headingLevels = (blocks: readonly Block[]): readonly HeadingLevel[] => {
  const pageHeading = blocks.findIndex(({ kind }) => kind === 'page-heading');
  return blocks.map((_, index) => (pageHeading >= 0 && index > pageHeading ? 5 : 4));
};
