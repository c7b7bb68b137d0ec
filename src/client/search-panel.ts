// Results under the header's field: a panel that opens as one types, walked with the arrow keys, closed with Escape.
import { createSearch } from './search-run.ts';
import { onTypingPause } from './typing-pause.ts';

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
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      shut();
      input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step({ panel, input }, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) shut();
  });
}

/** Moves focus through the field and the hits, round and round. */
function step({ panel, input }: { panel: HTMLElement; input: HTMLElement }, by: 1 | -1): void {
  const stops = [input, ...panel.querySelectorAll<HTMLElement>('[data-field=link]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops.at((at + by) % stops.length)?.focus();
}
