// The built HTML itself: valid, headed in order, free of inline code, bound by one policy, silent towards other hosts.
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { distFiles, readDist, readPages, type BuiltPage } from '../support/built-pages.ts';
import { attribute, elementsIn, named, only, textOf } from '../support/html.ts';

const pages = await readPages();
const files = distFiles();
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

  test.each(pages)('has one h1, and no level below it is skipped: $address', ({ root }) => {
    const levels = elementsIn(root)
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test.each(pages)('gives every h2 and h3 an address, its own or its list item’s: $address', ({ root }) => {
    const inAddressed = named(root, 'li').filter((item) => attribute(item, 'id') !== undefined);
    const covered = new Set(inAddressed.flatMap((item) => named(item, 'h2', 'h3').slice(0, 1)));
    const without = named(root, 'h2', 'h3').filter(
      (heading) => attribute(heading, 'id') === undefined && !covered.has(heading),
    );
    expect(without.map((heading) => textOf(heading))).toEqual([]);
  });
});

test('a page has the same anchors in both languages', () => {
  const twins = pages.flatMap((one) => {
    const other = pages.find(({ page }) => page?.key === one.page?.key && page?.locale === 'nb');
    return one.page?.locale === 'da' && other !== undefined ? [[one, other] as const] : [];
  });
  expect(twins.length).toBeGreaterThan(0);
  for (const [danish, norwegian] of twins)
    expect(anchorsOf(norwegian), norwegian.source).toEqual(anchorsOf(danish));
});

describe('inline code', () => {
  test.each(pages)('is nowhere on $address', ({ root }) => {
    const found = elementsIn(root).flatMap((element) => {
      const inline = element.tagName === 'script' && attribute(element, 'src') === undefined;
      const names = Object.keys(element.properties).filter(
        (name) => name === 'style' || /^on[a-z]/i.test(name),
      );
      const address = attribute(element, 'href') ?? '';
      const runs = /^javascript:/i.test(address) ? [address] : [];
      return [...(inline || element.tagName === 'style' ? [`<${element.tagName}>`] : []), ...names, ...runs];
    });
    expect(found).toEqual([]);
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

  test.each(pages)('stands in the page, before anything it governs: $address', ({ root }) => {
    const [first, ...more] = elementsIn(only(root, 'head')).filter(
      (element) => attribute(element, 'http-equiv') === 'content-security-policy',
    );
    expect(more).toEqual([]);
    expect(first && attribute(first, 'content')?.split('; ')).toEqual(policy);
    const inHead = elementsIn(root);
    const governed = inHead.find(
      (element) => element.tagName === 'script' || attribute(element, 'rel') === 'stylesheet',
    );
    if (first !== undefined && governed !== undefined)
      expect(inHead.indexOf(first)).toBeLessThan(inHead.indexOf(governed));
  });

  test('is what hosts are asked to send, and that no other site may frame a page', () => {
    const [pattern, ...lines] = readDist('_headers').toString().trim().split('\n');
    expect(pattern).toBe('/*');
    const sent = lines.find((line) => line.trim().startsWith('Content-Security-Policy: '));
    expect(sent?.trim().slice('Content-Security-Policy: '.length).split('; ')).toEqual([
      ...policy,
      "frame-ancestors 'none'",
    ]);
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

/** Ids that both languages must share: of headings, and of the list rows that are addresses of their own. */
function anchorsOf({ root }: BuiltPage): string[] {
  const anchors = named(only(root, 'main'), 'h2', 'h3', 'li').flatMap(
    (element) => attribute(element, 'id') ?? [],
  );
  return anchors.filter((id) => !/^source-\d+$/.test(id)).sort();
}

/** Addresses on other hosts that a browser would fetch by itself, or send a form to. */
function outsideResources({ root }: BuiltPage): string[] {
  const pointing = ['canonical', 'alternate', 'author', 'license', 'me'];
  return elementsIn(root).flatMap((element) => {
    const follows = element.tagName === 'a' || pointing.includes(attribute(element, 'rel') ?? '');
    return ['src', 'srcset', 'poster', 'action', 'data', ...(follows ? [] : ['href'])]
      .flatMap((name) => attribute(element, name) ?? [])
      .filter((address) => /^(https?:)?\/\//.test(address));
  });
}
