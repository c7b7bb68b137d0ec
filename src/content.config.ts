// Starlight's two collections, read from content/ at the top of the repository.
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { uiStrings } from './model/ui-strings.ts';
import { pageAddressOf } from './model/links.ts';
import { locales } from './model/locale.ts';
import { pageFields } from './model/page.ts';
import { loaderAtRoot } from './site/integrations/content-at-root.ts';

/** `da/start/frames.mdx` with `slug: rammer` → `da/rammer`; the front page, without a slug, is the language itself. */
function entryId({ entry, data }: { entry: string; data: Record<string, unknown> }): string {
  const locale = pageAddressOf(`content/docs/${entry}`)?.locale;
  if (locale === undefined)
    throw new Error(
      `content/docs/${entry} is not a page of a language: expected ${locales.join('/… or ')}/… .mdx`,
    );
  return data['slug'] === undefined ? locale : `${locale}/${String(data['slug'])}`;
}

export const collections = {
  docs: defineCollection({
    loader: loaderAtRoot(docsLoader({ generateId: entryId }), 'content/docs/'),
    schema: docsSchema({ extend: pageFields }),
  }),
  i18n: defineCollection({
    loader: loaderAtRoot(i18nLoader(), 'content/i18n/'),
    schema: i18nSchema({ extend: z.object(uiStrings.shape) }),
  }),
};
