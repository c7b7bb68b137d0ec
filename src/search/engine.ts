// Pagefind in the browser, as far as this site uses it.

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSection[];
}

export interface Engine {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
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
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    ranking: { metaWeights: { title: 5, aliases: 5 } },
  });
  await pagefind.init();
  return pagefind;
}
