// The built HTML itself: valid, headed in order, free of inline code, bound by one policy, silent towards other hosts.
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { otherCountryId } from '../../src/model/anchors.ts';
import { listTopics } from '../../src/model/contacts.ts';
import { countries } from '../../src/model/locale.ts';
import { readDist, type BuiltPage } from '../support/built-pages.ts';
import { contentPages, files, pages } from '../support/built-site.ts';
import { all, only, textOf, valuesOf } from '../support/dom.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro and Starlight write `<meta>` and `<meta/>` as they like; to a browser both are the same.
    'void-style': 'off',
    // Built files are for browsers; spaces at line ends are what a page’s own line breaks leave behind.
    'no-trailing-whitespace': 'off',
    // Starlight names a page’s title `_top`; HTML allows any id without a space.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** A table stacked into blocks on a phone stays a table to a screen reader only when its parts say so themselves. */
const isTablePart = ({ ruleId, message }: { ruleId: string; message: string }): boolean =>
  ruleId === 'no-redundant-role' && /<(table|thead|tbody|tr|th|td)>$/.test(message);

describe('a page', () => {
  test.each(pages)('is valid HTML: $address', async ({ html }) => {
    const { results } = await validator.validateString(html);
    expect(
      results
        .flatMap(({ messages }) => messages)
        .filter((one) => !isTablePart(one))
        .map((one) => `${one.ruleId}: ${one.message} ${one.selector}`),
    ).toEqual([]);
  });

  test.each(pages)('has one h1, and no level below it is skipped: $address', ({ dom }) => {
    const levels = all(dom(), 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test.each(pages)(
    'gives every h2 and h3 an address, its own or that of its list item or sheet: $address',
    ({ dom }) => {
      const covered = all(dom(), ':is(li, .paper)[id]').flatMap((item) => all(item, 'h2, h3'));
      const without = all(dom(), ':is(h2, h3):not([id])').filter((heading) => !covered.includes(heading));
      expect(without.map((heading) => textOf(heading))).toEqual([]);
    },
  );
});

test('a page has the same anchors in both languages', () => {
  const twins = contentPages.flatMap((one) => {
    const other = contentPages.find(({ page }) => page.key === one.page.key && page.locale === 'nb');
    return one.page.locale === 'da' && other !== undefined ? [[one, other] as const] : [];
  });
  expect(twins.length).toBeGreaterThan(0);
  for (const [danish, norwegian] of twins)
    expect(anchorsOf(norwegian), norwegian.source).toEqual(anchorsOf(danish));
});

describe('inline code', () => {
  test.each(pages)('is nowhere on $address', ({ dom }) => {
    const code = all(dom(), 'script:not([src]), style, [style], [href^="javascript:" i]');
    expect(code.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const handlers = all(dom(), '*').flatMap((element) => element.getAttributeNames());
    expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
  });
});

describe('the policy', () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];

  test.each(pages)('stands in the page, before anything it governs: $address', ({ dom }) => {
    const meta = only(dom(), 'head > [http-equiv=content-security-policy]');
    expect(meta.getAttribute('content')?.split('; ')).toEqual(policy);
    const [first] = all(dom(), '[http-equiv=content-security-policy], script, link[rel~=stylesheet]');
    expect(first).toBe(meta);
  });
});

describe('nothing is asked of another host', () => {
  test.each(pages)('by $address', (built) => expect(outsideResources(built)).toEqual([]));

  test('by any style sheet', () => {
    const sheets = files.filter((path) => path.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const outside = sheets.filter((path) =>
      /(url\(|@import)\s*['"]?(https?:)?\/\//.test(readDist(path).toString()),
    );
    expect(outside).toEqual([]);
  });
});

test('no script stores anything at the reader’s', () => {
  const scripts = files.filter((path) => /\.m?js$/.test(path));
  expect(scripts.length).toBeGreaterThan(0);
  const storing = /\b(sessionStorage|localStorage|indexedDB|cookieStore)\b|\bdocument\s*\.\s*cookie\b/;
  expect(scripts.filter((path) => storing.test(readDist(path).toString()))).toEqual([]);
});

/** Ids that both languages must share: of headings, and of the list rows and sheets that are addresses of their own. */
function anchorsOf({ dom }: BuiltPage): string[] {
  const anchors = all(dom(), 'main :is(h2, h3, h4, li, .paper)[id]').map(({ id }) => id);
  const isOwn = (id: string): boolean =>
    id === otherCountryId || /^source-\d+$/.test(id) || topicAnchor.test(id);
  return anchors.filter((id) => !isOwn(id)).sort();
}

/** Each language lists the groups of its own country by topic, and of the other country the general places. */
const topicAnchor = new RegExp(`^(?:${countries.join('|')})-(?:${listTopics.join('|')})$`);

/** Addresses on other hosts that a browser would fetch by itself, or send a form to. */
function outsideResources({ dom }: BuiltPage): string[] {
  const pointing = ['canonical', 'alternate', 'author', 'license', 'me'];
  const followed = pointing.map((rel) => `[rel=${rel}]`).join();
  const fetched = all(dom(), `[href]:not(a, ${followed})`).map(
    (element) => element.getAttribute('href') ?? '',
  );
  const others = ['src', 'srcset', 'poster', 'action', 'data'].flatMap((name) => valuesOf(dom(), name));
  return [...fetched, ...others].filter((address) => /^(https?:)?\/\//.test(address));
}
