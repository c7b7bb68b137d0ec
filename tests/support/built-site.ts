// The built site as the tests of one worker share it: read once, so that what one of them has parsed the next has too.
import { builtPages, distFiles } from './built-pages.ts';

/** Path of every file in dist. */
export const files = distFiles();

/** Every page, the door and 404 among them. */
export const pages = builtPages();

/** Those that show a page of content/. */
export const contentPages = pages.flatMap(({ page, ...rest }) =>
  page === undefined ? [] : [{ ...rest, page }],
);
