// The results page: answers the words in its address, and those typed after that, without leaving the page.
import { createSearch } from './search-run.ts';
import { onTypingPause } from './typing-pause.ts';

export function connectPage(form: HTMLFormElement, input: HTMLInputElement): void {
  const results = document.querySelector<HTMLElement>('[data-results]');
  if (results === null) throw new Error('The results page has nothing to hold results.');
  const search = createSearch({ form, input, results, limit: 20 });
  const cancel = onTypingPause(input, () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    cancel();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void search();
  });
}
