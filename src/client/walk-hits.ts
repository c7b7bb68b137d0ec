// The arrow keys → through the field and the hits, round and round; Home and End → the first and the last hit. In the field itself
// Home and End stay what they are there.

export interface Walk {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
}

/** Listens to the field and to the results. */
export function walkHits({ input, results }: Walk): void {
  const walk = (event: KeyboardEvent): void => {
    const links = [...results.querySelectorAll<HTMLElement>('[data-search-results] [data-field=link]')];
    const stops = [input, ...links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    const next = nextStop(event.key, at, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };
  input.addEventListener('keydown', walk);
  results.addEventListener('keydown', walk);
}

function nextStop(key: string, at: number, stops: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % stops;
  if (key === 'ArrowUp') return (at - 1 + stops) % stops;
  if (at === 0 || stops < 2) return undefined;
  if (key === 'Home') return 1;
  return key === 'End' ? stops - 1 : undefined;
}
