// The results page: answers the words in its address, and those typed after that, without leaving the page. Its address and its
// title keep up with them, so that whoever opens a hit and comes back finds them.
import { mostHits } from '../search/find.ts';
import { createSearch } from './search-run.ts';
import { onTypingPause } from './typing-pause.ts';
import { walkHits } from './walk-hits.ts';

export function connectPage(form: HTMLFormElement, input: HTMLInputElement): void {
  const results = document.querySelector<HTMLElement>('[data-results]');
  if (results === null) throw new Error('The results page has nothing to hold results.');
  const search = createSearch({ form, input, results, limit: mostHits });
  const { title } = document;
  const answer = (): void => {
    const query = input.value.trim();
    history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
    document.title = query === '' ? title : `${query} · ${title}`;
    void search();
  };
  const cancel = onTypingPause(input, answer);
  walkHits({ input, results });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    cancel();
    answer();
  });
}
