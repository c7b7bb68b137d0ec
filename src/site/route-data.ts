// What Starlight knows of each page → what this site puts in its head: the other language, the policy, no sidebar.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { locales } from '../model/locale.ts';
import { pathsOf } from '../model/pages.ts';
import { content, withBase } from './content.ts';
import { currentPage } from './current-page.ts';
import { pagePolicy } from './policy.ts';
import homeStyles from './styles/home.css?url&no-inline';
import sheetStyles from './styles/sheet.css?url&no-inline';
import tableStyles from './styles/tables.css?url&no-inline';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { key, body } = currentPage(context.locals);
  const paths = pathsOf(content.pages, key);
  const absolute = (path: string): string =>
    context.site === undefined ? withBase(path) : new URL(withBase(path), context.site).href;
  route.hasSidebar = false;
  // The results page is no result.
  if (key === 'search') route.entry.data.pagefind = false;
  route.head = [
    ...route.head.filter(({ attrs }) => attrs?.['rel'] !== 'alternate' && attrs?.['name'] !== 'generator'),
    ...locales.flatMap((locale) => {
      const path = paths[locale];
      return path === undefined ? [] : [link({ rel: 'alternate', hreflang: locale, href: absolute(path) })];
    }),
    ...(key === 'index' ? [link({ rel: 'alternate', hreflang: 'x-default', href: absolute('/') })] : []),
    meta({ name: 'referrer', content: 'no-referrer' }),
    // In dev, Vite puts styles and scripts inline; the policy is for what is published.
    ...(import.meta.env.PROD ? [meta({ 'http-equiv': 'content-security-policy', content: pagePolicy })] : []),
    ...extraStyles(key, body.uses).map((href) => link({ rel: 'stylesheet', href })),
  ];
});

/** What few pages need is no weight on the others. */
function extraStyles(key: string, uses: readonly { readonly name: string }[]): string[] {
  const has = (...names: readonly string[]): boolean => uses.some(({ name }) => names.includes(name));
  return [
    ...(key === 'index' ? [homeStyles] : []),
    ...(has('Twin') ? [sheetStyles] : []),
    ...(has('SideBySide', 'Glossary') ? [tableStyles] : []),
  ];
}

const link = (attrs: Record<string, string>) => ({ tag: 'link' as const, attrs, content: '' });
const meta = (attrs: Record<string, string>) => ({ tag: 'meta' as const, attrs, content: '' });
