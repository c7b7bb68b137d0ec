// The address of a page → the squares that a camera reads.
import qrcode from 'qrcode-generator';
import type { Locale } from '../model/locale.ts';
import type { Page } from '../model/page.ts';

/** Throws when there is no such page: the content check has let it through. */
export function addressOfPage(
  key: string,
  { locale, pages, site }: { locale: Locale; pages: readonly Page[]; site: string },
): string {
  const page = pages.find((one) => one.locale === locale && one.key === key);
  if (page === undefined) throw new Error(`There is no page “${key}” in ${locale}.`);
  return `${site.replace(/\/$/, '')}${page.path}`;
}

/** Rows of `1` (dark) and `0`; level M still reads when a seventh of it is dirty. The smallest code that holds the text. */
export function qrModules(text: string): readonly string[] {
  const smallest = 0;
  const code = qrcode(smallest, 'M');
  code.addData(text);
  code.make();
  const indexes = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return indexes.map((row) => indexes.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
