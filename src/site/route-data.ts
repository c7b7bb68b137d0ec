// What Starlight knows of each page → what this site puts in its head: the other language, the picture that stands beside
// a link to it, the policy, no sidebar.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { attributesOf } from '../model/components.ts';
import { locales } from '../model/locale.ts';
import { pathsOf } from '../model/pages.ts';
import type { Use } from '../model/raw.ts';
import { content, ui, withBase } from './content.ts';
import { currentPage } from './current-page.ts';
import { pagePolicy } from './policy.ts';
import { localeTags, pictureTags, type SocialTag } from './social/head.ts';
import { picturePath } from './social/plan.ts';
import blockStyles from './styles/blocks.css?url&no-inline';
import guideStyles from './styles/guide.css?url&no-inline';
import homeStyles from './styles/home.css?url&no-inline';
import papersStyles from './styles/papers.css?url&no-inline';
import principlesStyles from './styles/principles.css?url&no-inline';
import paperStyles from './styles/paper.css?url&no-inline';
import tableStyles from './styles/tables.css?url&no-inline';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const page = currentPage(context.locals);
  const { key, locale, title, body } = page;
  const paths = pathsOf(content.pages, key);
  const absolute = (path: string): string =>
    context.site === undefined ? withBase(path) : new URL(withBase(path), context.site).href;
  const picture = context.site && absolute(picturePath(page));
  route.hasSidebar = false;
  // The results page is no result.
  if (key === 'search') route.entry.data.pagefind = false;
  route.head = [
    ...route.head.filter(({ attrs }) => attrs === undefined || !isReplaced(attrs)),
    ...localeTags(locale).map(meta),
    ...pictureTags(picture, `${title} · ${ui(locale, 'site.name')}`).map(meta),
    ...locales.flatMap((hreflang) => {
      const path = paths[hreflang];
      return path === undefined ? [] : [link({ rel: 'alternate', hreflang, href: absolute(path) })];
    }),
    ...(key === 'index' ? [link({ rel: 'alternate', hreflang: 'x-default', href: absolute('/') })] : []),
    meta({ name: 'referrer', content: 'no-referrer' }),
    // In dev, Vite puts styles and scripts inline; the policy is for what is published.
    ...(import.meta.env.PROD ? [meta({ 'http-equiv': 'content-security-policy', content: pagePolicy })] : []),
    ...extraStyles(key, body.uses).map((href) => link({ rel: 'stylesheet', href })),
  ];
});

/** What few pages need is no weight on the others. */
function extraStyles(key: string, uses: readonly Use[]): string[] {
  const has = (...names: readonly string[]): boolean => uses.some(({ name }) => names.includes(name));
  return [
    ...(key === 'index' ? [homeStyles] : []),
    ...(has('Guide') ? [guideStyles] : []),
    ...(has('Papers') ? [papersStyles] : []),
    ...(has('Principles') ? [principlesStyles] : []),
    ...(has('PaperContent') ? [uses.some(showsMoreThanRows) ? blockStyles : paperStyles] : []),
    ...(has('SideBySide', 'Glossary') ? [tableStyles] : []),
  ];
}

/** What the declaration consists of; other papers need more. */
const rowKinds: readonly string[] = ['head', 'lead', 'row', 'fields', 'signers', 'foot'];

/** A twin of a paper that holds other blocks. */
function showsMoreThanRows(use: Use): boolean {
  const paper = content.papers.find(({ id }) => id === attributesOf(use, 'PaperContent')?.paper);
  return Object.values(paper?.blocks ?? {}).some(({ kind }) => !rowKinds.includes(kind));
}

/** Starlight's own: alternates without our addresses, its name, a language without region, the canonical address again. */
const isReplaced = ({ rel, name, property }: Record<string, unknown>): boolean =>
  rel === 'alternate' || name === 'generator' || property === 'og:locale' || property === 'og:url';

const link = (attrs: Record<string, string>) => ({ tag: 'link' as const, attrs, content: '' });
const meta = (attrs: Record<string, string> | SocialTag) => ({
  tag: 'meta' as const,
  attrs: { ...attrs },
  content: '',
});
