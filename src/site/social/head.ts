// What a page tells whoever shows a link to it, beside what Starlight says of title and description.
import { otherLocales, regionTags, type Locale } from '../../model/locale.ts';
import { frame } from '../../layout/social/columns.ts';

export interface SocialTag {
  readonly property: string;
  readonly content: string;
}

/** Language with region, as Open Graph wants it, and the languages the page can also be had in. */
export function localeTags(locale: Locale): SocialTag[] {
  const tagOf = (one: Locale): string => regionTags[one].replace('-', '_');
  return [
    { property: 'og:locale', content: tagOf(locale) },
    ...otherLocales(locale).map((one) => ({ property: 'og:locale:alternate', content: tagOf(one) })),
  ];
}

/** Nothing without an address of the whole site: the picture’s must be complete. `alt` is what stands in the picture. */
export function pictureTags(address: string | undefined, alt: string): SocialTag[] {
  if (address === undefined) return [];
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:width', content: String(frame.width) },
    { property: 'og:image:height', content: String(frame.height) },
    { property: 'og:image:alt', content: alt },
  ];
}
