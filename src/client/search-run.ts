// A field, a list and a status line → the list always answers the latest words typed, and says so: at once from the small index,
// and with words of the pages once Pagefind has come.
import type { Core } from '../search/core.ts';
import { loadEngine, type Engine } from '../search/engine.ts';
import { answeringFirst, find, type Found } from '../search/find.ts';
import { statusOf } from '../search/said.ts';
import { loadCore } from '../search/load-core.ts';
import { described, withTexts, type TextHit } from '../search/texts.ts';
import type { DangerFile, DangerHelp } from '../search/danger-help.ts';
import { dangersOf, loadDanger, showDanger } from './search-danger.ts';
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
  const { coreNow, dangerNow, textsNow } = createSources(form);
  const { base = '/' } = form.dataset;
  let latest = 0;
  const [acuteBox, nothing] = [hiddenBox('searchAcute'), hiddenBox('nothing')];
  acuteBox.className = 'acute';
  list.before(acuteBox);
  list.after(nothing);
  void dangerNow();
  void coreNow();
  /** What sounds like danger is answered before any index has come, and first. */
  const showAcute = async (query: string, isLatest: () => boolean): Promise<DangerHelp | undefined> => {
    const file = await dangerNow();
    if (file === undefined || !isLatest()) return undefined;
    const dangers = dangersOf(query, file);
    showDanger(acuteBox, dangers, file);
    return dangers[0];
  };
  return async () => {
    const query = input.value.trim();
    const turn = (latest += 1);
    const announce = (text: string): void => void (status.textContent = text);
    const clear = (text: string): void => {
      showHits({ list, base, countries: {} }, query, []);
      showNothing(nothing);
      announce(text);
    };
    if (query.length < 2) {
      void showAcute('', () => turn === latest);
      return clear(words.typing);
    }
    announce(words.busy);
    const [acute, core] = await Promise.all([showAcute(query, () => turn === latest), coreNow()]);
    if (turn !== latest) return;
    if (core === undefined) return clear(words.failed);
    const known = find(core, input.value.trimStart());
    const found =
      acute === undefined
        ? known
        : answeringFirst(core, known, { ...acute, address: acute.href.slice(base.length - 1) });
    const place = { list, base, countries: core.said.countries };
    showHits(place, query, described(found).slice(0, limit));
    showNothing(nothing, { found, words: core.said, address: form.action });
    announce(statusOf(core.said, found, query));
    const hits = await textsNow(found, limit);
    if (turn !== latest || hits === undefined) return;
    showTexts(place, hits);
    if (hits.length > found.hits.length) announce(statusOf(core.said, { ...found, hits }, query));
  };
}

/** Stands beside the list from now on; in the page it would weigh on whoever searches for nothing. */
function hiddenBox(name: 'searchAcute' | 'nothing'): HTMLElement {
  const box = document.createElement('div');
  box.dataset[name] = '';
  box.hidden = true;
  return box;
}

interface Sources {
  readonly coreNow: () => Promise<Core | undefined>;
  readonly dangerNow: () => Promise<DangerFile | undefined>;
  readonly textsNow: (found: Found, limit: number) => Promise<readonly TextHit[] | undefined>;
}

/** Each is loaded once, and anew after a failure: a lost connection may come back. */
function createSources(form: HTMLFormElement): Sources {
  const { language = '', base = '/', index = '' } = form.dataset;
  let core: Promise<Core> | undefined;
  let danger: Promise<DangerFile> | undefined;
  let engine: Promise<Engine> | undefined;
  let attempt = 0;
  return {
    coreNow: async () => {
      core ??= loadCore(index);
      const loaded = await core.catch(reported);
      if (loaded === undefined) core = undefined;
      return loaded;
    },
    dangerNow: async () => {
      danger ??= loadDanger(base, language);
      const loaded = await danger.catch(reported);
      if (loaded === undefined) danger = undefined;
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
