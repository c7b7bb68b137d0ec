// A passage of a page → the country that it is about, where it is about one.
import type { Content } from '../model/content.ts';
import { countries, type Country } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import type { Passage } from '../model/raw.ts';

/** The country of the note it stands in, or of the nearest section whose heading names one alone. */
export function countryOfPassage(
  { within, line }: Passage,
  { body, locale }: Page,
  { ui }: Content,
): Country | undefined {
  const note = within.findLast(({ name }) => name === 'Country')?.attributes['is'];
  const sections: { depth: number; text: string }[] = [];
  for (const heading of body.headings.filter((one) => one.line < line)) {
    while ((sections.at(-1)?.depth ?? 0) >= heading.depth) sections.pop();
    sections.push(heading);
  }
  const named = sections.map(({ text }) =>
    countries.filter((country) => text.includes(ui[locale][`country.${country}`])),
  );
  return countries.find((country) => country === note) ?? named.findLast(({ length }) => length === 1)?.[0];
}
