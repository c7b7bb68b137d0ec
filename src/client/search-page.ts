// The results page: answers the words in its address, and those typed after that, without leaving the page. Its address keeps up
// with them, so that whoever opens a hit and comes back finds them.
import { createSearch } from './search-run.ts';
import { onTypingPause } from './typing-pause.ts';

export function connectPage(form: HTMLFormElement, input: HTMLInputElement): void {
  const results = document.querySelector<HTMLElement>('[data-results]');
  if (results === null) throw new Error('The results page has nothing to hold results.');
  const search = createSearch({ form, input, results, limit: 20 });
  const answer = (): void => {
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void search();
  };
  const cancel = onTypingPause(input, answer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    cancel();
    answer();
  });
}
