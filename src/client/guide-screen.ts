// Shows one screen of the guide: its number on the reader's way, and the answers so far: beside a question, and folded away
// under an outcome.
import { chosenIn, find, part, shownScreen, type Answers } from './guide-way.ts';

/** Shows one screen of a way and gives its heading. */
export type Show = (way: readonly HTMLElement[], at: number) => HTMLElement;

/** What only a script can use comes as the server wrote it (site/guide/ScriptTemplate.astro). */
export function screensOf(template: ParentNode, answers: Answers): Show {
  const kicker = part('kicker', template);
  const given = part('given', template);
  const fold = part('fold', given) as HTMLDetailsElement;
  const save = part('save', template);
  const list = find('ol', given);
  const row = find('li', list);
  return (way, at) => {
    // What is said of a file goes with the answers that stand in it.
    document.querySelector('[data-part=save]')?.remove();
    for (const one of document.querySelectorAll<HTMLElement>('[data-screen]')) one.hidden = one !== way[at];
    const screen = shownScreen();
    // A list of nothing that shows would be read aloud.
    for (const list of document.querySelectorAll<HTMLElement>('.guide>ol,.guide>ul'))
      list.hidden = !list.contains(screen);
    const heading = find('h3', screen);
    const number = heading.querySelector('[data-part=number]');
    if (number) number.textContent = `${at + 1}`;
    else {
      heading.prepend(kicker);
      // Where it is urgent, nothing is kept on a device that others may look at.
      screen.querySelector('[data-part=keep]')?.append(save.cloneNode(true));
    }
    const chosen = chosenIn(screen, answers);
    screen.querySelector('[aria-pressed]')?.removeAttribute('aria-pressed');
    chosen?.setAttribute('aria-pressed', 'true');
    fold.open = !!number;
    const rows = way.slice(0, -1).map((one, step) => {
      const copy = row.cloneNode(true) as HTMLElement;
      const question = part('question', one).textContent;
      const answer = chosenIn(one, answers);
      part('question', copy).append(question);
      part('answer', copy).append(answer?.textContent ?? '');
      part('reason', copy).append((!number && answer?.dataset['why']) || '');
      const change = find<HTMLButtonElement>('button', copy);
      change.value = `${step}`;
      change.setAttribute('aria-label', `${change.textContent}: ${question}`);
      return copy;
    });
    list.replaceChildren(...rows);
    given.hidden = !way[1];
    // What somebody can do now comes before how they came there.
    if (number) heading.parentElement?.after(given);
    else screen.append(given);
    return heading;
  };
}
