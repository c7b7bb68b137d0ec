// The table of languages, and the site's name in each → what Starlight is told of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames, locales, perLocale, regionTags, type Locale } from '../model/locale.ts';
import { recordOf } from '../model/structure-and-words.ts';
import { readYaml } from '../read/yaml-file.ts';

/**
 * Beside the languages stands a root that has no pages: with it Starlight makes no silent copy of a page in another
 * language. Its tag has a region, since one that a language has too would take over that language's addresses in dev.
 */
export function starlightLocales(root: string) {
  const nameOf = (locale: Locale): string => siteName(root, locale);
  const rootTag = regionTags[locales[0]];
  return {
    title: { [rootTag]: nameOf(locales[0]), ...perLocale(nameOf) },
    defaultLocale: 'root',
    locales: {
      root: { label: Object.values(localeNames).join('/'), lang: rootTag },
      ...perLocale((locale) => ({ label: localeNames[locale], lang: locale })),
    },
  };
}

/** Empty where it is missing: the content module says so, with file and line. */
function siteName(root: string, locale: Locale): string {
  const file = `content/i18n/${locale}.yaml`;
  const name = recordOf(readYaml({ file, text: readFileSync(join(root, file), 'utf8') }).data)['site.name'];
  return typeof name === 'string' ? name : '';
}
