// What Starlight knows of each page → what this site puts in its head: the other languages, the picture that stands beside
// a link to it, the policy, no sidebar.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import type { ExtraStyles } from '../model/component-row.ts';
import { componentOf } from '../model/components.ts';
import { locales } from '../model/locale.ts';
import { pathsOf, unhyphenated, type Page } from '../model/page.ts';
import type { Use } from '../model/raw.ts';
import { content, ui, withBase } from './content.ts';
import { currentPage } from './current-page.ts';
import { needsBlockStyles } from './paper-styles.ts';
import { pagePolicy } from './policy.ts';
import { localeTags, pictureTags, type SocialTag } from './social/head.ts';
import { picturePath } from './social/plan.ts';
import blockStyles from './styles/blocks.css?url&no-inline';
import guideStyles from './styles/guide.css?url&no-inline';
import liveGuideStyles from './styles/guide-live.css?url&no-inline';
import homeStyles from './styles/home.css?url&no-inline';
import meetingStyles from './styles/meeting.css?url&no-inline';
import papersStyles from './styles/papers.css?url&no-inline';
import principlesStyles from './styles/principles.css?url&no-inline';
import paperStyles from './styles/paper.css?url&no-inline';
import situationStyles from './styles/situations.css?url&no-inline';
import tableStyles from './styles/tables.css?url&no-inline';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const page = currentPage(context.locals);
  const { key, locale, title } = page;
  const paths = pathsOf(content.pages, key);
  const absolute = (path: string): string =>
    context.site === undefined ? withBase(path) : new URL(withBase(path), context.site).href;
  const picture = context.site && absolute(picturePath(page));
  route.hasSidebar = false;
  // Starlight’s own words for the head; the title itself keeps its soft hyphens on the page.
  const ownHead = route.head.map(({ attrs, content: words = '', ...tag }) => ({
    ...tag,
    content: unhyphenated(words),
    ...(attrs && { attrs: Object.fromEntries(Object.entries(attrs).map(unhyphenatedValue)) }),
  }));
  // The results page is no result.
  if (key === 'search') route.entry.data.pagefind = false;
  route.head = [
    ...ownHead.filter(({ attrs }) => attrs === undefined || !isReplaced(attrs)),
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
    ...extraStyles(page).map((href) => link({ rel: 'stylesheet', href })),
    ...(extraStyles(page).includes(guideStyles) ? [link(liveGuide)] : []),
  ];
});

/** What few pages need is no weight on the others. */
function extraStyles({ key, body }: Page): string[] {
  const own = body.uses.flatMap((use) => stylesOf(use) ?? []);
  // The head of the front page.
  return [...new Set(key === 'index' ? [homeStyles, ...own] : own)];
}

/** Fetched by the script alone, in a browser that has left the same out of guide.css (client/guide.ts). */
const liveGuide = { rel: 'stylesheet', href: liveGuideStyles, id: 'live', disabled: true };

const styleSheets: Readonly<Record<ExtraStyles, string>> = {
  guide: guideStyles,
  home: homeStyles,
  meeting: meetingStyles,
  paper: paperStyles,
  papers: papersStyles,
  principles: principlesStyles,
  situations: situationStyles,
  tables: tableStyles,
};

function stylesOf({ name, attributes }: Use): string | undefined {
  const component = componentOf(name);
  if (component?.styles === undefined) return undefined;
  if (component.styles !== 'paper') return styleSheets[component.styles];
  const shown = component.refersTo(attributes).flatMap(({ kind, id }) => (kind === 'paper' ? [id] : []));
  const isRich = content.papers.some((paper) => shown.includes(paper.id) && needsBlockStyles(paper));
  return isRich ? blockStyles : paperStyles;
}

/** Starlight's own: alternates without our addresses, its name, a language without region, the canonical address again. */
const isReplaced = ({ rel, name, property }: Record<string, unknown>): boolean =>
  rel === 'alternate' || name === 'generator' || property === 'og:locale' || property === 'og:url';

const unhyphenatedValue = <T>([name, value]: [string, T]): [string, T | string] => [
  name,
  typeof value === 'string' ? unhyphenated(value) : value,
];

const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link' as const, attrs, content: '' });
const meta = (attrs: Record<string, string> | SocialTag) => ({
  tag: 'meta' as const,
  attrs: { ...attrs },
  content: '',
});
