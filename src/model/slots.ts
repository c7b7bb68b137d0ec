// Slots in a text: `{min}` gives the digits, `{min:word}` the number word; `{child.years}` is a value of a named fact.
import type { Locale } from './locale.ts';

export interface SlotFault {
  readonly locale: Locale;
  readonly path: readonly string[];
  readonly message: string;
  /** Where a figure would stand that the words ask for; undefined where the words themselves are missing. */
  readonly lacks?: readonly string[];
}

export interface SlotValues {
  readonly values: Readonly<Record<string, number | string>>;
  /** Number words from zero. */
  readonly numbers: readonly string[];
}

/** The text with its slots filled; a slot without a value is reported and left as it stands. */
export function fillSlots(
  template: string,
  { values, numbers }: SlotValues,
  fault: (message: string, name: string) => void,
): string {
  return template.replaceAll(
    /\{([a-z]+(?:[-.][a-z]+)*)(:word)?\}/g,
    (slot, name: string, asWord: string | undefined) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) fault(`Nothing fills the slot ${slot}.`, name);
      const word = asWord === undefined ? undefined : numbers[Number(value)];
      return word ?? (value === undefined ? slot : String(value));
    },
  );
}
