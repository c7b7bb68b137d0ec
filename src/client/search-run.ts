// A field, a list and a status line → the list always answers the latest words typed, and says so.
import { loadEngine, type Engine } from '../search/engine.ts';
import { find, type Found } from '../search/find.ts';
import { showHits } from './show-hits.ts';

export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Holds `[role=status]` and `ol[data-search-results]`. */
  readonly results: HTMLElement;
  readonly limit: number;
}

/** Words with `{{count}}` and `{{query}}`, put into the page by the server. */
interface Words {
  readonly typing: string;
  readonly busy: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
}

/** A function that answers what stands in the field now; a slower, older answer never replaces a newer one. */
export function createSearch({ form, input, results, limit }: SearchParts): () => Promise<void> {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const list = results.querySelector<HTMLOListElement>('ol[data-search-results]');
  const status = results.querySelector('[role=status]');
  const { language = '', base = '/' } = form.dataset;
  let engine: Promise<Engine> | undefined;
  let attempt = 0;
  let latest = 0;
  return async () => {
    if (list === null || status === null) throw new Error('The results need a list and a status line.');
    const query = input.value.trim();
    const turn = (latest += 1);
    const announce = (text: string): void => void (status.textContent = text);
    if (query.length < 2) {
      showHits(list, query, []);
      return announce(words.typing);
    }
    announce(words.busy);
    engine ??= loadEngine(base, language, attempt);
    const found = await engine.then((ready) => find(ready, { query, language, limit })).catch(reported);
    // A lost connection may come back: the next try loads anew.
    if (found === undefined) {
      engine = undefined;
      attempt += 1;
    }
    if (turn !== latest) return;
    showHits(list, query, found?.hits ?? []);
    announce(found === undefined ? words.failed : countWords(words, found).replace('{{query}}', () => query));
  };
}

/** The reader gets a sentence; the cause goes to the console. */
function reported(error: unknown): undefined {
  console.error(error);
  return undefined;
}

const countWords = (words: Words, { total }: Found): string =>
  total === 0 ? words.none : (total === 1 ? words.one : words.many).replace('{{count}}', String(total));
