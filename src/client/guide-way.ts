// The guide as it stands in the page (site/guide): screens with answers, each named after the screen it leads to.

/** By question, without the country: an answer holds in both guides where both have it. */
export type Answers = ReadonlyMap<string, string | undefined>;

/** Throws the selector where the server has not written what the script needs. */
export function find<T extends HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (found) return found;
  throw new Error(selector);
}

/** What the server has marked for the script. */
export const part = (name: string, within?: ParentNode): HTMLElement => find(`[data-part=${name}]`, within);

/** The question or outcome a screen shows, the same in both countries. */
export const nodeOf = (screen: HTMLElement): string => screen.dataset['screen'] ?? '';

export const shownScreen = (): HTMLElement => find('[data-screen]:not([hidden])');

export const chosenIn = (screen: HTMLElement, answers: Answers): HTMLButtonElement | null =>
  screen.querySelector(`[data-answer="${answers.get(nodeOf(screen))}"]`);

/** Screens from the first question, which stands first, to one without an answer, or to an outcome. */
export function wayThrough(guide: Element, answers: Answers): HTMLElement[] {
  const way = [find('[data-screen]', guide)];
  for (const screen of way) {
    const chosen = chosenIn(screen, answers);
    if (chosen) way.push(find(chosen.name));
  }
  return way;
}

/** A link to an answer → a button: a link that is followed, or opened elsewhere, puts the answer into the address. */
export function toButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.name = link.hash;
  Object.assign(button.dataset, link.dataset);
  button.append(find('span', link));
  link.replaceWith(button);
}
