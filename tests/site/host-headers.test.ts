// dist/_headers: a host joins all rules that match an address, so each file has one policy and no more.
import { describe, expect, test } from 'vitest';
import { headersFor, matches, readHeaderRules } from '../../scripts/header-rules.ts';
import { readDist } from '../support/built-pages.ts';
import { files, pages } from '../support/built-site.ts';
import { only } from '../support/dom.ts';

const rules = readHeaderRules(readDist('_headers').toString());
const withPolicy = rules.filter(({ headers }) =>
  headers.some(([name]) => name.toLowerCase() === 'content-security-policy'),
);

/** What is for the host, not for readers. */
const forHosts = ['.nojekyll', '_headers'];

/** A page is asked for by its folder. */
const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const served = files.filter((path) => !forHosts.includes(path));
const policyOf = (path: string): string =>
  headersFor(rules, addressOf(path))['content-security-policy'] ?? '';

test('the rule for everything has no policy, and some rule has one', () => {
  const [everything] = rules;
  expect(everything?.pattern).toBe('/*');
  expect(withPolicy).not.toContain(everything);
  expect(withPolicy.length).toBeGreaterThan(0);
});

test('every file has exactly one rule with a policy', () => {
  const counts = served.map((path) => ({
    path,
    patterns: withPolicy.filter((rule) => matches(rule, addressOf(path))).map(({ pattern }) => pattern),
  }));
  expect(counts.filter(({ patterns }) => patterns.length !== 1)).toEqual([]);
});

test('no rule is for what is not there', () => {
  const unused = rules.filter((rule) => !served.some((path) => matches(rule, addressOf(path))));
  expect(unused.map(({ pattern }) => pattern)).toEqual([]);
});

describe('every file', () => {
  test('that is a page is sent the policy that stands in it, and no other site may frame it', () => {
    for (const { path, dom } of pages) {
      const own = only(dom(), 'head > [http-equiv=content-security-policy]').getAttribute('content');
      expect(policyOf(path), path).toBe(`${own}; frame-ancestors 'none'`);
    }
  });

  test('that is no page, a PDF above all, is sent nothing that keeps a browser from showing it', () => {
    const others = served.filter((path) => !path.endsWith('.html'));
    expect(others.filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(0);
    for (const path of others)
      expect(policyOf(path), path).toBe("frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
  });

  test('says no referrer, is taken for what it is, and asks for no camera', () => {
    for (const path of served)
      expect(headersFor(rules, addressOf(path)), path).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
  });
});

test('GitHub Pages is told to serve the folder _astro too', () => {
  expect(files).toContain('.nojekyll');
});
