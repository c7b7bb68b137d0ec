// Both sites hold the same words, or there is nothing to compare.
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import { only, textOf } from '../../tests/support/dom.ts';
import { isLeft } from './plain-words.ts';
import { stockAddress } from './stock.ts';

/** Throws a sentence with the first page that differs. The door and 404 are each site's own. */
export function comparePages(ours: readonly BuiltPage[], stock: readonly BuiltPage[]): void {
  if (ours.length !== stock.length)
    throw new Error(`Ours has ${ours.length} pages, stock Starlight ${stock.length}: nothing to compare.`);
  for (const built of ours) {
    if (built.page === undefined) continue;
    const address = stockAddress(built.page);
    const other = stock.find((one) => one.address === address);
    if (other === undefined || lettersOf(other) !== lettersOf(built))
      throw new Error(`${address} of stock Starlight does not hold the words of ${built.address}.`);
  }
}

/** What is read on a page, spaces aside. */
const lettersOf = ({ dom }: BuiltPage): string => textOf(only(dom(), 'main'), isAside).replaceAll(/\s+/g, '');

/** What Starlight adds in `main`: next and previous page, and a link beside each heading. */
const isAside = (element: Element): boolean => isLeft(element) || element.matches('footer, .sl-anchor-link');
