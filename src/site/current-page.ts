// The page a Starlight route is showing, from its file.
import { pageAddressOf } from '../model/links.ts';
import type { Page } from '../model/page.ts';
import { pageAt } from './content.ts';

/** Throws for a route that no page file stands behind: every address of ours has one. */
export function currentPage(locals: App.Locals): Page {
  const file = locals.starlightRoute.entry.filePath;
  const address = pageAddressOf(file);
  if (address === undefined) throw new Error(`The route shows ${file}, which is not a page of this site.`);
  return pageAt(address.locale, address.key);
}

/** The id of every page's title, by the name that Starlight's routes give it. */
export const pageTitleId = '_top';
