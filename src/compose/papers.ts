// The closed list of papers: which documents exist, what their files are called, and how each is composed.
import type { Content } from '../model/content.ts';
import type { DeclarationLayout, DeclarationRole } from '../model/declaration.ts';
import { countries, locales, type Country, type Locale } from '../model/locale.ts';
import { composeDeclaration, declarationSlots } from './declaration.ts';
import type { PaperDocument } from './document.ts';

export interface PaperVariant {
  readonly id: 'declaration';
  readonly locale: Locale;
  readonly country: Country;
  readonly role: DeclarationRole;
  readonly layout: DeclarationLayout;
}

/** Every paper there is: language × country × role × layout, in a fixed order. */
export function paperVariants(content: Pick<Content, 'declaration'>): PaperVariant[] {
  const { declaration } = content;
  return locales.flatMap((locale) =>
    countries.flatMap((country) =>
      declaration.countries[country].roles.flatMap((role) =>
        (['single', 'group', 'large', 'a5x2'] as const).map((layout) => ({
          id: declaration.id,
          locale,
          country,
          role,
          layout,
        })),
      ),
    ),
  );
}

/** Whether a paper has words of its own; the others say the same words in another size. */
export const hasOwnWords = (
  { layout }: PaperVariant,
  { declaration }: Pick<Content, 'declaration'>,
): boolean => declaration.layouts[layout].says === layout;

/** `participant-single`: what tells one file of a paper from another, beside its country. */
export const variantName = (variant: PaperVariant): string => `${variant.role}-${variant.layout}`;

/** Path under `print/`, which others may link to: `nb/declaration-no-participant-single.pdf`. */
export const paperPath = (variant: PaperVariant): string =>
  `${variant.locale}/${variant.id}-${variant.country}-${variantName(variant)}.pdf`;

/** The document behind a variant; the same content gives the same document. */
export const composePaper = (
  variant: PaperVariant,
  content: Pick<Content, 'declaration' | 'places' | 'interface' | 'facts'>,
): PaperDocument => composeDeclaration(variant, content);

/** What the slots in a paper's words are filled with, for whoever looks up where a text on a sheet came from. */
export const slotsOf = (
  variant: PaperVariant,
  content: Pick<Content, 'declaration' | 'places' | 'interface' | 'facts'>,
): Readonly<Record<string, string>> => declarationSlots(variant, content);
