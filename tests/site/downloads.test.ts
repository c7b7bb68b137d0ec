// What a screen reader says of a download: of those that look alike each says for whom and for which country.
import { expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { all, textOf } from '../support/dom.ts';
import { whoseOf } from '../../src/papers/compose-paper.ts';
import { paperPath, paperVariants } from '../../src/papers/variants.ts';

const variants = new Map(paperVariants(content).map((variant) => [`/print/${paperPath(variant)}`, variant]));
const isHidden = ({ classList }: Element): boolean => classList.contains('vh');
const words = (link: Element, skip?: (element: Element) => boolean): string =>
  textOf(link, skip).replaceAll(/\s+/g, ' ').trim();
const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** Links by what is seen of them, only those that lead to more than one place. */
function lookingAlike(links: readonly Element[]): Element[] {
  const bySight = Map.groupBy(links, (link) => words(link, isHidden));
  return [...bySight.values()].filter((one) => new Set(one.map(hrefOf)).size > 1).flat();
}

test('of downloads that look alike each says its role and its country', () => {
  const alike = contentPages.flatMap(({ dom, address }) =>
    lookingAlike(all(dom(), 'main a[type="application/pdf"]')).map((link) => ({ link, address })),
  );
  expect(alike.length).toBeGreaterThan(20);
  for (const { link, address } of alike) {
    const variant = variants.get(hrefOf(link));
    const whose = variant === undefined ? ['a paper'] : whoseOf(variant, content);
    expect(words(link), `${address}: ${hrefOf(link)}`).toContain(whose.join(', '));
  }
});

test('no two links to a paper or to an e-mail with one are heard alike and lead elsewhere', () => {
  for (const { dom, address } of contentPages) {
    const links = all(dom(), 'main :is(a[type="application/pdf"], a[href^="mailto:?subject"])');
    const byName = Map.groupBy(links, (link) => words(link));
    const twice = [...byName].filter(([, same]) => new Set(same.map(hrefOf)).size > 1);
    expect(
      twice.map(([name]) => name),
      address,
    ).toEqual([]);
  }
});

test('every download of a paper is read before its sheets', () => {
  const parts = contentPages.flatMap(({ dom }) => all(dom(), '.paper-content'));
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) {
    const read = all(part, 'a[type="application/pdf"], .paper').map(({ localName }) => localName);
    expect(read.toSorted()).toEqual(read);
    expect(new Set(read)).toEqual(new Set(['a', 'article']));
  }
});
