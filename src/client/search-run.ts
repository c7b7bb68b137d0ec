// A field, a list and a status line → the list always answers the latest words typed, and says so: at once from the small index,
// and with words of the pages once Pagefind has come.
import type { Core } from '../search/core.ts';
import { loadEngine, type Engine } from '../search/engine.ts';
import { find, type Found } from '../search/find.ts';
import { statusOf } from '../search/said.ts';
import { loadCore } from '../search/load-core.ts';
import { described, withTexts, type TextHit } from '../search/texts.ts';
import { showHits, showNothing, showTexts } from './show-hits.ts';

export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Holds `[role=status]` and `ol[data-search-results]`. */
  readonly results: HTMLElement;
  readonly limit: number;
}

/** Put into the page by the server: what is said before there is an index. */
interface FirstWords {
  readonly typing: string;
  readonly busy: string;
  readonly failed: string;
}

/** A function that answers what stands in the field now; a slower, older answer never replaces a newer one. */
export function createSearch({ form, input, results, limit }: SearchParts): () => Promise<void> {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as FirstWords;
  const list = results.querySelector<HTMLOListElement>('ol[data-search-results]');
  const status = results.querySelector('[role=status]');
  if (list === null || status === null) throw new Error('The results need a list and a status line.');
  const { coreNow, textsNow } = createSources(form);
  const { base = '/' } = form.dataset;
  let latest = 0;
  void coreNow();
  return async () => {
    const query = input.value.trim();
    const turn = (latest += 1);
    const announce = (text: string): void => void (status.textContent = text);
    const clear = (text: string): void => {
      showHits({ list, base, countries: {} }, query, []);
      showNothing(results);
      announce(text);
    };
    if (query.length < 2) return clear(words.typing);
    announce(words.busy);
    const core = await coreNow();
    if (turn !== latest) return;
    if (core === undefined) return clear(words.failed);
    const found = find(core, input.value.trimStart());
    const place = { list, base, countries: core.said.countries };
    showHits(place, query, described(found).slice(0, limit));
    showNothing(results, { found, words: core.said, address: form.action });
    announce(statusOf(core.said, found, query));
    const hits = await textsNow(found, limit);
    if (turn !== latest || hits === undefined) return;
    showTexts(place, hits);
    if (hits.length > found.hits.length) announce(statusOf(core.said, { ...found, hits }, query));
  };
}

interface Sources {
  readonly coreNow: () => Promise<Core | undefined>;
  readonly textsNow: (found: Found, limit: number) => Promise<readonly TextHit[] | undefined>;
}

/** Both are loaded once, and anew after a failure: a lost connection may come back. */
function createSources(form: HTMLFormElement): Sources {
  const { language = '', base = '/', index = '' } = form.dataset;
  let core: Promise<Core> | undefined;
  let engine: Promise<Engine> | undefined;
  let attempt = 0;
  return {
    coreNow: async () => {
      core ??= loadCore(index);
      const loaded = await core.catch(reported);
      if (loaded === undefined) core = undefined;
      return loaded;
    },
    textsNow: async (found, limit) => {
      engine ??= loadEngine(base, language, attempt);
      const hits = await engine.then((ready) => withTexts(ready, found, limit)).catch(reported);
      if (hits === undefined) {
        engine = undefined;
        attempt += 1;
      }
      return hits;
    },
  };
}

/** The reader gets a sentence; the cause goes to the console. */
function reported(error: unknown): undefined {
  console.error(error);
  return undefined;
}
