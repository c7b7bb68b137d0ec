// The decision guide, one question at a time. The page itself is the graph: an answer leads to the id of what comes next.
// Answers are kept in memory only: never in the address or in the history, never stored, never sent.
import { screensOf } from './guide-screen.ts';
import { countSteps } from './guide-steps.ts';
import { find, nodeOf, part, shownScreen, toButton, wayThrough, type Answers } from './guide-way.ts';

// A section for each country, the reader’s own first.
const guides = [...document.querySelectorAll('[data-guide]')].flatMap((guide) => guide.parentElement ?? []);
if (guides[0]) start(guides[0]);

/** The guide in which something has the id. */
function guideWith(hash: string): HTMLElement | undefined {
  const screen = document.getElementById(hash.slice(1));
  return guides.find((one) => one.contains(screen));
}

function start(own: HTMLElement): void {
  document.querySelectorAll<HTMLAnchorElement>('a[data-answer]').forEach(toButton);
  const answers = new Map<string, string | undefined>();
  const show = screensOf((part('template') as HTMLTemplateElement).content, answers);
  const { hash, href } = location;
  const [here = ''] = href.split('#');
  const asked = guideWith(hash);
  let guide = asked ?? own;

  const way = (): HTMLElement[] => wayThrough(guide, answers);
  const last = (): number => way().length - 1;
  const see = (at: number): HTMLElement => {
    for (const one of guides) one.hidden = one !== guide;
    document.body.dataset['live'] = `${at}`;
    return show(way(), at);
  };

  const [first = own] = way();
  // The page was opened without the anchor: an answer was given before this script was here.
  const isEarly = asked && !performance.getEntriesByType('navigation')[0]?.name.includes('#');
  const early = isEarly && first.querySelector<HTMLElement>(`[name="${hash}"]`);
  // Of two answers that lead to the same, the first.
  if (early) answers.set(nodeOf(first), early.dataset['answer']);
  // A step from before: the page has been fetched again, and the answers are gone.
  const entry: number = history.state ?? (early ? 1 : 0);
  const notice = part('notice');
  const { again, lost } = notice.dataset;
  notice.append((history.state ? again : isEarly && !early && lost) || '');
  // Back would end where the reader had scrolled to, not at the question.
  history.scrollRestoration = 'manual';
  // A browser that does not know this query has left these styles out until now.
  find<HTMLLinkElement>('#live').disabled = matchMedia('(scripting)').matches;
  const goTo = countSteps({ here, entry, step: last() }, last, see);

  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLButtonElement & HTMLAnchorElement>(
      '[data-action], [data-answer]',
    );
    if (!control) return;
    event.preventDefault();
    const { action, answer } = control.dataset;
    if (action === 'change') goTo(Number(control.value));
    else if (action === 'save') save(way().map(nodeOf), answers);
    else {
      if (action === 'switch') guide = guideWith(control.hash) ?? own;
      else if (action === 'restart') answers.clear();
      else answers.set(nodeOf(shownScreen()), answer);
      goTo(last());
    }
  });
}

function save(nodes: readonly string[], answers: Answers): void {
  const panel = part('save');
  const status = part('status', panel);
  import('./guide-save.ts')
    .then((module) => module.saveAnswer(panel, status, nodes, answers))
    .catch((error: unknown) => {
      console.error(error);
      status.textContent = panel.dataset['failed'] ?? '';
    });
}
