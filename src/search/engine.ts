// Pagefind in the browser, as far as this site uses it. It chooses the index by the page's language itself.

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

/** The engine, with its index loaded. Rejects where the site was not built, as in `astro dev`. */
export async function loadEngine(base: string): Promise<Engine> {
  const address = `${base}pagefind/pagefind.js`;
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
