// The site: Starlight in its languages with its own look, a strict content policy, and paper beside the pages.
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { buildTargets } from './lint/browser-floor.js';
import { locales } from './src/model/locale.ts';
import { searchIndex } from './src/search/build-index/integration.ts';
import { deployment } from './src/site/deployment.ts';
import { contentModule } from './src/site/integrations/content-module.ts';
import { contentAtRoot } from './src/site/integrations/content-at-root.ts';
import { deploymentNotes } from './src/site/integrations/deployment-notes.ts';
import { freshRoutes } from './src/site/integrations/fresh-routes.ts';
import { licences } from './src/site/integrations/licences.ts';
import { hostHeaders } from './src/site/integrations/host-headers.ts';
import { importHelper } from './src/site/integrations/import-helper.ts';
import { stripStarlight } from './src/site/integrations/strip-starlight.ts';
import { tokensModule } from './src/site/integrations/tokens-module.ts';
import { fileLinks } from './src/site/markdown/file-links.ts';
import { provideComponents } from './src/site/markdown/provide-components.ts';
import { sections } from './src/site/markdown/sections.ts';
import { starlightLocales } from './src/site/starlight-locales.ts';

const own = (name) => `./src/site/starlight/${name}.astro`;
const overrides = [
  'ContentPanel',
  'Footer',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageTitle',
  'SkipLink',
  'TwoColumnContent',
];
const unused = [
  'Banner',
  'DraftContentNotice',
  'FallbackContentNotice',
  'Hero',
  'PageSidebar',
  'Sidebar',
  'ThemeProvider',
];
const { site, base } = deployment(import.meta.dirname);

/** Astro marks every MDX module with a directive that it has acted on by then; the bundler warns of each. */
function ownWarnings(warning, report) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
}

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      target: buildTargets,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { onwarn: ownWarnings },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [fileLinks({ base, root: import.meta.dirname }), provideComponents()],
      hastPlugins: [sections()],
    }),
  },
  integrations: [
    contentModule(),
    freshRoutes(),
    tokensModule(),
    stripStarlight(),
    importHelper(),
    contentAtRoot(
      starlight({
        ...starlightLocales(import.meta.dirname),
        titleDelimiter: '·',
        favicon: '/favicon.svg',
        disable404Route: true,
        pagefind: false,
        expressiveCode: false,
        credits: false,
        markdown: { headingLinks: false },
        routeMiddleware: './src/site/route-data.ts',
        components: Object.fromEntries([
          ...overrides.map((name) => [name, own(name)]),
          ...unused.map((name) => [name, own('Nothing')]),
        ]),
      }),
    ),
    // Without an address there is nothing to list; the name keeps Starlight from adding a sitemap that only warns.
    site === undefined ? { name: '@astrojs/sitemap', hooks: {} } : sitemap(),
    searchIndex(locales),
    licences(),
    hostHeaders(),
    deploymentNotes(),
  ],
});
