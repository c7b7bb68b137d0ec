// A browser engine as the walks of tests/engines need it, the same for Chromium, Firefox and WebKit.
import { setTimeout as pause } from 'node:timers/promises';

/** One window. Questions are functions that are sent to the page as text: they may use nothing from outside themselves. */
export interface Tab {
  readonly go: (address: string) => Promise<void>;
  /** The first of those that can be seen, once there is one. */
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, words: string) => Promise<void>;
  readonly ask: <Answer>(question: (about: string) => Answer, about?: string) => Promise<Answer>;
  readonly back: () => Promise<void>;
  /** Follows a link to a PDF; gives the path of what is then shown, or among the downloads. */
  readonly openPdf: (selector: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  /** The window is new, and as wide as a desk; one at a time. */
  readonly open: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

const patienceMs = 10_000;

/** A page that is left while it is asked never answers in WebKit. */
const silenceMs = 1_000;

/** Asks until the answer is yes. A page that is just left cannot be asked. Throws with the address where that takes too long. */
export async function until(
  tab: Pick<Tab, 'ask'>,
  question: (about: string) => boolean,
  about = '',
): Promise<void> {
  const end = Date.now() + patienceMs;
  const answer = (): Promise<boolean> =>
    Promise.race([tab.ask(question, about).catch(() => false), pause(silenceMs, false)]);
  while (!(await answer())) {
    const where = (): Promise<string> => tab.ask(() => location.href);
    if (Date.now() > end) throw new Error(`Never came true: ${question} for “${about}”, at ${await where()}`);
    await pause(30);
  }
}

/** Runs in the page, which answers before it is left. */
export const goBack = (): void => void setTimeout(() => history.back());

/** Marks the first element of a selector that can be seen, for an engine that finds elements only by selector. Runs in the page. */
export function markSeen(selector: string): boolean {
  document.querySelector('[data-walked]')?.removeAttribute('data-walked');
  const found = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
  found?.setAttribute('data-walked', '');
  return found !== undefined;
}

/** Runs in the page: whether a PDF is shown in at least half of the window, not as a stamp. */
export function showsPdf(): boolean {
  const viewers = [...document.querySelectorAll('iframe, embed, canvas')];
  const widest = Math.max(...viewers.map((one) => one.getBoundingClientRect().width));
  return document.contentType === 'application/pdf' && widest > innerWidth / 2;
}
