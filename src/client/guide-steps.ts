// Steps of the guide as entries of the browser’s history: back is one question back. An entry holds how many of them lie before
// it and nothing else, and the address is that of the page.

/** To a step: to the entry that shows it, or past the last one. */
export type GoTo = (step: number) => void;

export interface Begin {
  /** The address of the page, without an anchor. */
  readonly here: string;
  /** How many entries lie before this one: some from before a reload, one when an answer was given before the script came. */
  readonly entry: number;
  /** The step to show. */
  readonly step: number;
}

/** `last` is the last step there is by now; `see` shows one and gives its heading. */
export function countSteps(
  { here, entry, step }: Begin,
  last: () => number,
  see: (step: number) => HTMLElement,
): GoTo {
  let at = entry;
  let address = here;
  // The step that each entry shows; two show the same where someone went to a source on this page.
  const steps = [0];
  steps[at] = step;
  const shown = (): number => steps[at] ?? 0;
  const enter = (): HTMLElement => {
    history.replaceState(at, '', (address = here));
    return see(shown());
  };
  const read = (): void => {
    const heading = enter();
    scrollTo(0, 0);
    heading.focus();
  };
  const goTo: GoTo = (wanted) => {
    if (wanted < shown()) return history.go(steps.indexOf(wanted) - at);
    while (shown() < wanted) {
      steps[at + 1] = shown() + 1;
      history.pushState((at += 1), '', here);
    }
    read();
  };
  enter();
  // Entries from before a reload would lie between the first question and what was before the guide.
  let arrive = at > step ? enter : read;
  if (arrive === enter) history.go(-at);
  addEventListener('popstate', ({ state }) => {
    if (state === null && location.hash) {
      // The same anchor again takes the place of the entry.
      if (location.href !== address) steps[at + 1] = steps[at++] ?? 0;
      address = location.href;
      return history.replaceState(at, '');
    }
    at = state ?? 0;
    // Steps from before a restart are no more.
    if (shown() > last()) return goTo(last());
    arrive();
    arrive = read;
  });
  return goTo;
}
