// Steps of the guide as entries of the browser’s history: back is one question back. An entry holds the number of its step
// and nothing else, and the address is that of the page.

/** To a step; or through the first one to another site, so that “back” there does not come here again. */
export type GoTo = (step: number, away?: string) => void;

/** `here` is the address of the page, without an anchor; `last` the last step there is by now; `see` shows one and gives its heading. */
export function countSteps(here: string, last: () => number, see: (step: number) => HTMLElement): GoTo {
  let at = 0;
  let wanted: number | undefined;
  let exit: string | undefined;
  const read = (): void => {
    const heading = see(at);
    scrollTo(0, 0);
    heading.focus();
  };
  const goTo: GoTo = (step, away) => {
    exit = away;
    if (step < at) {
      wanted = step;
      return history.go(step - at);
    }
    if (exit) return location.replace(exit);
    while (at < step) history.pushState((at += 1), '', here);
    read();
  };
  addEventListener('popstate', ({ state }) => {
    if (exit) return location.replace(exit);
    // Someone went to a source on this page: still the same step.
    if (state === null) return history.replaceState(at, '');
    at = wanted ?? (state as number);
    wanted = undefined;
    // Steps from before a restart or a reload are no more.
    if (at > last()) return goTo(last());
    history.replaceState(at, '', here);
    read();
  });
  return goTo;
}
