// A query that sounds like danger → the numbers to call, before any hit. Nothing is sent: the words are compared here.
import { dangerIn } from '../search/danger.ts';
import { dangerFile, type DangerFile, type DangerHelp, type HelpPart } from '../search/danger-help.ts';

/** What a query raises, most urgent first; none where nothing is wrong. */
export type FindDanger = (query: string) => readonly DangerHelp[];

/** Rejects where the file cannot be loaded. */
export async function loadDanger(base: string, language: string): Promise<DangerFile> {
  const response = await fetch(base + dangerFile(language));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as DangerFile;
}

export function dangersOf(query: string, { words, help }: DangerFile): readonly DangerHelp[] {
  const ids = dangerIn(query, words);
  return ids.flatMap((id) => help.find((one) => one.id === id) ?? []);
}

/** Fills the box with help for the most urgent one, and hides it where there is none. */
export function showDanger(
  box: HTMLElement,
  dangers: readonly DangerHelp[],
  { elsewhere }: DangerFile,
): void {
  const [first] = dangers;
  box.hidden = first === undefined;
  if (first === undefined) return box.replaceChildren();
  const link = document.createElement('a');
  link.href = first.href;
  link.append(first.heading);
  const heading = document.createElement('p');
  heading.className = 'go';
  heading.append(link);
  box.replaceChildren(heading, ...first.text.map(toParagraph), ...elsewhere.map(toParagraph));
  box.lastElementChild?.classList.add('small');
}

function toParagraph(parts: readonly HelpPart[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...parts.map(toNode));
  return paragraph;
}

function toNode({ text, kind, language }: HelpPart): Node | string {
  if (kind === undefined && language === undefined) return text;
  const node = document.createElement(kind === undefined ? 'span' : 'b');
  if (language !== undefined) node.setAttribute('lang', language);
  if (kind !== 'phone') node.append(text);
  else {
    const link = document.createElement('a');
    link.href = `tel:${text.replaceAll(/\s/g, '')}`;
    link.append(text);
    node.append(link);
  }
  return node;
}
