// The decision guide, one question at a time. The page itself is the graph: an answer leads to the id of what comes next.
// Answers are kept in memory only: never in the address or in the history, never stored, never sent.
import { screensOf } from './guide-screen.ts';
import { countSteps } from './guide-steps.ts';
import { find, nodeOf, toButton, wayThrough, type Answers } from './guide-way.ts';

// A section for each country, the reader’s own first.
const [own, other] = document.querySelectorAll<HTMLElement>('.sec:has(> .guide)');
if (own && other) start(own, other);

function start(own: HTMLElement, other: HTMLElement): void {
  const answers = new Map<string, string | undefined>();
  const show = screensOf(find<HTMLTemplateElement>('[data-guide-parts]').content, answers);
  const [here = ''] = location.href.split('#');
  const asked = [own, other].find((one) => one.contains(document.getElementById(location.hash.slice(1))));
  let guide = asked ?? own;

  const way = (): HTMLElement[] => wayThrough(guide, answers);
  const see = (at: number): HTMLElement => {
    own.hidden = guide !== own;
    other.hidden = guide !== other;
    return show(way(), at);
  };
  const goTo = countSteps({ here, last: () => way().length - 1, see });

  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLButtonElement & HTMLAnchorElement>(
      '.guide :is(button, .switch, .leave)',
    );
    if (!control) return;
    event.preventDefault();
    const kind = control.className;
    if (kind === 'leave') goTo(0, control.href);
    // Beside an answer that was given stands the number of its step; an answer has a name.
    else if (control.value) goTo(Number(control.value));
    else if (kind === 'btn') save(find('.save'), way(), answers);
    else {
      if (kind === 'switch') guide = guide === own ? other : own;
      else if (control.name) answers.set(nodeOf(find('.screen:not([hidden])')), control.dataset['answer']);
      else answers.clear();
      goTo(way().length - 1);
    }
  });

  document.querySelectorAll<HTMLAnchorElement>('.opts a').forEach(toButton);
  // A step from before: the page has been fetched again, and the answers are gone.
  const said = find('.say');
  if (history.state) said.append(said.dataset['again'] ?? '');
  // Back would end where the reader had scrolled to, not at the question.
  history.scrollRestoration = 'manual';
  history.replaceState(0, '', asked && here);
  document.body.classList.add('live');
  see(0);
}

function save(place: HTMLElement, way: readonly Element[], answers: Answers): void {
  import('./guide-save.ts')
    .then((module) => module.saveAnswer(place, way, answers))
    .catch((error: unknown) => {
      console.error(error);
      find('p', place).replaceChildren(place.dataset['failed'] ?? '');
    });
}
