// The places on a page that others may link to.
import { attributesOf } from './components.ts';
import type { Content } from './content.ts';
import type { Page } from './page.ts';
import type { Use } from './raw.ts';

type Lists = Pick<Content, 'principles' | 'comparison' | 'glossary' | 'sources'>;

/** Ids of a page's headings and of what its components list, in order. */
export function anchorsOf(page: Page, content: Lists): readonly string[] {
  const headings = page.body.headings.flatMap((heading) => heading.id ?? []);
  return [...headings, ...listedOn(page, content)];
}

/** Ids that the components of a page give to what they list: principles, rows, words, sources. */
export const listedOn = (page: Page, content: Lists): readonly string[] =>
  page.body.uses.flatMap((use) => listedBy(use, content).map(({ id }) => id));

function listedBy(use: Use, content: Lists): readonly { readonly id: string }[] {
  const principles = attributesOf(use, 'Principles');
  if (principles !== undefined)
    return content.principles.filter(({ country }) => country === principles.country);
  const words = attributesOf(use, 'Glossary');
  if (words !== undefined) return content.glossary.filter(({ group }) => group === words.group);
  const sources = attributesOf(use, 'AllSources');
  if (sources !== undefined)
    return Object.values(content.sources).filter(({ basis }) => basis === sources.basis);
  return attributesOf(use, 'SideBySide') === undefined ? [] : content.comparison;
}
