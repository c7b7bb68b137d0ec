// Results under the header's field: a panel that opens as one types, walked with the arrow keys, closed with Escape.
import { createSearch } from './search-run.ts';

const pauseMs = 120;

export function connect(form: HTMLFormElement, input: HTMLInputElement): void {
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  if (panel === null) throw new Error('The search form has no panel.');
  const search = createSearch({ form, input, results: panel, limit: 5 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (yes: boolean): void => {
    clearTimeout(timer);
    panel.hidden = !yes;
  };
  const update = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      open(input.value.trim() !== '');
      void search();
    }, pauseMs);
  };
  input.addEventListener('input', update);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      open(false);
      input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step({ panel, input }, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) open(false);
  });
  if (input.value !== '') update();
}

/** Moves focus through the field and the hits, round and round. */
function step({ panel, input }: { panel: HTMLElement; input: HTMLElement }, by: 1 | -1): void {
  const stops = [input, ...panel.querySelectorAll<HTMLElement>('li > a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops.at((at + by) % stops.length)?.focus();
}
