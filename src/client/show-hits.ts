// Hits → rows of the list, cloned from the template the server put beside it and filled with text.
import type { ExcerptPart } from '../search/excerpt.ts';
import type { Hit } from '../search/find.ts';

/** Replaces the list's rows; `data-query` then names the query they answer. */
export function showHits(list: HTMLOListElement, query: string, hits: readonly Hit[]): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-hit]');
  if (template === null) throw new Error('The page has no template for a hit.');
  list.replaceChildren(...hits.map((hit) => toRow(template, hit)));
  list.dataset['query'] = query;
}

function toRow(template: HTMLTemplateElement, hit: Hit): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const field = (name: string): HTMLElement | null => row.querySelector(`[data-field=${name}]`);
  fill(field('link'), hit.section === undefined ? hit.title : `${hit.title}: ${hit.section}`);
  field('link')?.setAttribute('href', hit.href);
  field('excerpt')?.append(...hit.excerpt.map(toNode));
  if (hit.download === undefined) field('paper')?.remove();
  else field('download')?.setAttribute('href', hit.download);
  return row;
}

const fill = (element: HTMLElement | null, text: string): void => void element?.append(text);

function toNode({ text, marked }: ExcerptPart): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}
