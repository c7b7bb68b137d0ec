// Shows one screen of the guide: its number on the reader's way, and the answers so far beside it.
import { chosenIn, find, type Answers } from './guide-way.ts';

/** Shows one screen of a way and gives its heading. */
export type Show = (way: readonly HTMLElement[], at: number) => HTMLElement;

/** What only a script can use comes as the server wrote it (site/guide/Parts.astro). */
export function screensOf(parts: ParentNode, answers: Answers): Show {
  const kicker = find('small', parts);
  const aside = find('.prev', parts);
  const titles = aside.querySelectorAll('h3');
  const list = find('ol', aside);
  const row = find('li', list);
  const save = find('.save', parts);
  return (way, at) => {
    const screen = find(`#${way[at]?.id}`);
    for (const one of document.querySelectorAll<HTMLElement>('.screen')) one.hidden = one !== screen;
    const heading = find('h3', screen);
    const number = heading.querySelector('[data-number]');
    if (number) number.textContent = `${at + 1}`;
    else {
      heading.prepend(kicker);
      // Where it is urgent, nothing is kept on a device that others may look at.
      screen.querySelector('.keep')?.append(save);
    }
    const chosen = chosenIn(screen, answers);
    for (const one of screen.querySelectorAll('button')) one.ariaPressed = one === chosen ? 'true' : null;
    titles.forEach((title, index) => (title.hidden = !number === !index));
    const rows = way.slice(0, -1).map((one, step) => {
      const copy = row.cloneNode(true) as HTMLElement;
      const question = find('h3 > :last-child', one).textContent;
      const answer = chosenIn(one, answers);
      const texts = [question, answer?.textContent, number ? '' : answer?.dataset['why']];
      copy.querySelectorAll('p').forEach((place, index) => place.replaceChildren(texts[index] ?? ''));
      const change = find<HTMLButtonElement>('button', copy);
      change.value = `${step}`;
      change.ariaLabel = `${change.textContent}: ${question}`;
      return copy;
    });
    list.replaceChildren(...rows);
    aside.hidden = !way[1];
    find('.q', screen).after(aside);
    return heading;
  };
}
