// The key of a page → its address, and the squares that a camera reads; nothing where it is not known where the site stands.
import qrcode from 'qrcode-generator';
import type { BlockComposer } from '../block-composer.ts';
import type { PaperContext } from '../paper-context.ts';

export const qrComposer: BlockComposer<'qr'> = {
  compose: ({ page, words }, context) => {
    const address = addressOf(page, context);
    if (address === undefined) return [];
    const heading = words === 'none' ? {} : words;
    return [{ kind: 'qr', ...heading, address, modules: qrModules(address) }];
  },
  personalFields: () => [],
};

/** Throws when there is no such page: the content check has let it through. */
function addressOf(key: string, { variant, content, details }: PaperContext): string | undefined {
  if (details.address === undefined) return undefined;
  const page = content.pages.find((one) => one.locale === variant.locale && one.key === key);
  if (page === undefined) throw new Error(`There is no page “${key}” in ${variant.locale}.`);
  return `${details.address.replace(/\/$/, '')}${page.path}`;
}

/** Rows of `1` (dark) and `0`; level M still reads when a seventh of it is dirty. The smallest code that holds the text. */
function qrModules(text: string): readonly string[] {
  const smallest = 0;
  const code = qrcode(smallest, 'M');
  code.addData(text);
  code.make();
  const indexes = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return indexes.map((row) => indexes.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
