// Results under the header's field: a panel that opens as one types, walked with the keyboard, closed with Escape.
import { createSearch } from './search-run.ts';
import { onTypingPause } from './typing-pause.ts';
import { walkHits } from './walk-hits.ts';

export function connectPanel(form: HTMLFormElement, input: HTMLInputElement): void {
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  if (panel === null) throw new Error('The search form has no panel.');
  const search = createSearch({ form, input, results: panel, limit: 5 });
  const cancel = onTypingPause(input, () => {
    panel.hidden = input.value.trim() === '';
    void search();
  });
  const shut = (): void => {
    cancel();
    panel.hidden = true;
  };
  walkHits({ input, results: panel });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    shut();
    input.focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) shut();
  });
}
