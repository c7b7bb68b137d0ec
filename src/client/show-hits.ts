// Hits → rows of the list, cloned from the template the server put beside it and filled with text.
import type { ExcerptPart } from '../search/excerpt.ts';
import type { Found } from '../search/find.ts';
import type { SearchWords } from '../search/said.ts';
import type { TextHit } from '../search/texts.ts';

export interface HitPlace {
  readonly list: HTMLOListElement;
  /** What addresses of the site begin with. */
  readonly base: string;
  /** What is said of a hit about the other country. */
  readonly countries: Readonly<Record<string, string>>;
}

/** Replaces the list's rows; `data-query` then names the query they answer. */
export function showHits(place: HitPlace, query: string, hits: readonly TextHit[]): void {
  place.list.replaceChildren(...hits.map((hit) => toRow(place, hit)));
  place.list.dataset['query'] = query;
}

/** The same hits with other words under them, and perhaps more behind: rows stay, or whoever stands on one would lose it. */
export function showTexts(place: HitPlace, hits: readonly TextHit[]): void {
  hits.forEach((hit, at) => {
    const row = place.list.children[at];
    if (row === undefined) place.list.append(toRow(place, hit));
    else row.querySelector('[data-field=excerpt]')?.replaceChildren(...hit.excerpt.map(toNode));
  });
}

interface Nothing {
  readonly found: Found;
  readonly words: SearchWords;
  /** Of the results page. */
  readonly address: string;
}

/** Where nothing was found: the nearest words, and the pages that help whatever somebody meant. */
export function showNothing(block: HTMLElement, nothing?: Nothing): void {
  block.hidden = nothing === undefined || nothing.found.hits.length > 0;
  if (nothing === undefined || block.hidden) return block.replaceChildren();
  const { found, words, address } = nothing;
  const nearest = found.nearest.map((word) => linkTo(`${address}?q=${encodeURIComponent(word)}`, word));
  block.replaceChildren(
    ...(nearest.length === 0 ? [] : [paragraph(`${words.nearest} `, nearest)]),
    paragraph(
      '',
      words.ways.map(({ href, title }) => linkTo(href, title)),
    ),
  );
}

/** What is said, then links with a point between. */
function paragraph(said: string, links: readonly Node[]): HTMLElement {
  const element = document.createElement('p');
  element.append(said, ...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link])));
  return element;
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(text);
  return link;
}

function toRow({ base, countries }: HitPlace, hit: TextHit): Node {
  const template = document.querySelector<HTMLTemplateElement>('template[data-hit]');
  if (template === null) throw new Error('The page has no template for a hit.');
  const row = template.content.cloneNode(true) as DocumentFragment;
  const field = (name: string): HTMLElement | null => row.querySelector(`[data-field=${name}]`);
  field('link')?.append(nameOf(hit));
  field('link')?.setAttribute('href', base.replace(/\/$/, '') + hit.address);
  field('excerpt')?.append(...hit.excerpt.map(toNode));
  const country = hit.country === undefined ? undefined : countries[hit.country];
  if (country === undefined) field('country')?.remove();
  else field('country')?.append(country);
  if (hit.download === undefined) field('paper')?.remove();
  else field('download')?.setAttribute('href', hit.download);
  return row;
}

/** A title that asks needs no colon before its section. */
const nameOf = ({ title, section }: TextHit): string =>
  section === undefined ? title : `${title}${/[?!]$/.test(title) ? '' : ':'} ${section}`;

function toNode({ text, marked }: ExcerptPart): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}
