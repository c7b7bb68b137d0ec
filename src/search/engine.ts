// Pagefind in the browser, as far as this site uses it: it holds the whole texts.

export interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Where sections begin, in words from the start. */
  readonly anchors: readonly { readonly id: string; readonly text?: string; readonly location: number }[];
}

export interface Engine {
  /** All pages, for nothing. */
  readonly search: (query: string | null) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

interface Pagefind extends Engine {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

/**
 * The engine, with the index of a language loaded. Rejects where the site was not built, as in `astro dev`. Every `attempt` has an
 * address of its own: browsers remember a module that failed to load until the page is loaded again (whatwg/html#6768).
 */
export async function loadEngine(base: string, language: string, attempt: number): Promise<Engine> {
  const again = attempt === 0 ? '' : `?${attempt}`;
  const address = `${base}pagefind/${language}/pagefind.js${again}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Without a worker the engine is loaded once, not twice.
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
