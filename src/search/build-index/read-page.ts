// The HTML of a built page → what can be found on it: title, words it is found by, and its sections with their text. What
// `data-pagefind-ignore` names stays out, and words that only stand side by side never become one.
import { parseHTML } from 'linkedom';
import type { Country } from '../../model/locale.ts';

export interface ReadSection {
  /** Empty above the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** Whose practice it tells of, where it is one country's. */
  readonly country: Country | undefined;
  readonly text: string;
  /** Address of the page that its heading leads to: there is more about it. */
  readonly more: string | undefined;
}

export interface ReadPage {
  /** From the site's root, without a base. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
  /** Address of the PDF, when the page is a paper's. */
  readonly download: string | undefined;
  /** What its text counts beside that of other pages: less where it lists what others tell, as sources and papers do. */
  readonly weight: number;
  readonly sections: readonly ReadSection[];
}

/** Which country a section is about, by its anchor and the country of the section around it. */
export type CountryOf = (anchor: string) => Country | undefined;

/** Nothing, when the page is not to be found. */
export function readPage(html: string, address: string, countryOf: CountryOf): ReadPage | undefined {
  const { document } = parseHTML(html);
  const main = document.querySelector('[data-pagefind-body]');
  if (main === null) return undefined;
  const meta = metaOf(main);
  const sections = sectionsOf(main, countryOf);
  const title = meta('title') ?? tidy(textOf(main.querySelector('h1')));
  return {
    address,
    title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    aliases: (meta('aliases') ?? '').split(';').map(tidy).filter(Boolean),
    download: meta('download'),
    weight: Number(main.querySelector('[data-pagefind-weight]')?.getAttribute('data-pagefind-weight') ?? 1),
    sections,
  };
}

/** What the page says of itself for the search: `<span hidden data-pagefind-meta="title:…">`. */
const metaOf =
  (main: Element) =>
  (name: string): string | undefined =>
    main
      .querySelector(`[data-pagefind-meta^="${name}:"]`)
      ?.getAttribute('data-pagefind-meta')
      ?.slice(name.length + 1);

interface Open {
  readonly anchor: string;
  readonly heading: string;
  readonly country: Country | undefined;
  readonly depth: number;
  readonly words: string[];
  readonly more?: string | undefined;
}

const headings = 'h1, h2, h3, h4';
/** What stands for itself in a list or table, under an address of its own. */
const items = 'li[id]:not([data-screen]), tr[id]';
const silent = '[data-pagefind-ignore], [hidden], script, style, template, svg';
const inline = 'a, abbr, b, cite, em, i, q, small, span, strong, sub, sup';

function sectionsOf(main: Element, countryOf: CountryOf): readonly ReadSection[] {
  const found: Open[] = [{ anchor: '', heading: '', country: undefined, depth: 1, words: [] }];
  let open = found[0];
  const begin = (
    element: Element,
    { heading, depth, more }: Pick<Open, 'heading' | 'depth' | 'more'>,
  ): void => {
    const around = found.findLast((one) => one.depth < depth && one.country !== undefined);
    const parent = found.findLast((one) => one.depth < depth);
    const inherited = around !== undefined && around === parent ? around.country : undefined;
    open = {
      anchor: element.id,
      heading,
      depth,
      more,
      words: [],
      country: countryOf(element.id) ?? inherited,
    };
    found.push(open);
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) return void open?.words.push(node.textContent ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(silent)) return;
    if (element.matches(headings) && element.id !== '' && element.localName !== 'h1') {
      return begin(element, { heading: tidy(textOf(element)), depth: Number(element.localName[1]) });
    }
    if (element.localName === 'h1') return;
    const before = open;
    const isItem = element.matches(items);
    if (isItem) begin(element, itemHead(element));
    const apart = !element.matches(inline);
    if (apart) open?.words.push('\n');
    else if (isTorn(open?.words.at(-1), element)) open?.words.push(' ');
    element.childNodes.forEach(read);
    if (apart) open?.words.push('\n');
    if (isItem) open = before;
  };
  main.childNodes.forEach(read);
  return found
    .map(({ words, depth: _, more, ...section }) => ({ ...section, more, text: tidy(words.join('')) }))
    .filter(({ anchor, text }) => anchor === '' || text !== '');
}

const itemHead = (item: Element): Pick<Open, 'heading' | 'depth' | 'more'> => {
  const head = item.querySelector('th, h3, h4, b');
  const more = head?.querySelector('a[href]')?.getAttribute('href')?.split('#')[0];
  return { heading: tidy(textOf(head)), depth: 9, more };
};

/** Two inline elements side by side are two words, unless the second goes on in small letters. */
const isTorn = (before: string | undefined, element: Element): boolean =>
  /[\p{L}\p{N}.!?]$/u.test(before ?? '') && /^[\p{Lu}\p{N}]/u.test(element.textContent ?? '');

const textOf = (element: Element | null): string => {
  if (element === null) return '';
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== 1) return node.nodeType === 3 ? (node.textContent ?? '') : '';
      return (node as Element).matches(silent) ? '' : textOf(node as Element);
    })
    .join('');
};

const tidy = (text: string): string => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
