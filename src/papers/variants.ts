// Which papers there are, what their files are called, and which of them a page shows.
import type { Content } from '../model/content.ts';
import { locales, ownCountry, type Country, type Locale } from '../model/locale.ts';
import type { BlockStructure } from '../model/paper-blocks.ts';
import type { Paper, Region } from '../model/papers.ts';

/** One file: a paper in a language, for a country and a role where it has those, on a sheet. */
export interface PaperVariant {
  readonly id: string;
  readonly locale: Locale;
  readonly region: Region;
  readonly role?: string;
  readonly layout: string;
  /** For whom a paper without countries is, where it is part of one that has them. */
  readonly home?: Country;
}

type Papers = Pick<Content, 'papers'>;

/** Every paper there is: paper × language × country × role × layout, in a fixed order. */
export const paperVariants = ({ papers }: Papers): PaperVariant[] =>
  papers.flatMap((paper) =>
    locales.flatMap((locale) => paper.regions.flatMap((region) => variantsOf(paper, locale, region))),
  );

/** Those of a paper in a language for a country: every layout for the first role, then for the next. */
export function variantsOf(paper: Paper, locale: Locale, region: Region): PaperVariant[] {
  const roles = region === 'all' ? undefined : paper.roles[region];
  return (roles ?? [undefined]).flatMap((role) =>
    Object.keys(paper.layouts).map((layout) => ({
      id: paper.id,
      locale,
      region,
      ...(role === undefined ? {} : { role }),
      layout,
    })),
  );
}

/** Whether a block stands on the paper of a country, and on the sheet of a role where it is not on all. */
export const standsOn = ({ only, roles }: BlockStructure, { region, role }: PaperVariant): boolean =>
  (only ?? region) === region && (roles === undefined || roles.some((one) => one === role));

/** The paper with an id. Throws when there is none: the content check has let it through. */
export function paperOf({ papers }: Papers, id: string): Paper {
  const paper = papers.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`There is no paper “${id}”.`);
  return paper;
}

/** Whether a page shows its words: a paper's first layout, and those that say something else. The others are sizes of them. */
export function isShown({ layout, role }: PaperVariant, paper: Paper, region: Region): boolean {
  const [first] = Object.keys(paper.layouts);
  const firstRole = region === 'all' ? undefined : paper.roles[region]?.[0];
  return layout === first || (paper.layouts[layout]?.shown === true && role === firstRole);
}

/** `participant-single`: what tells one file of a paper from another, beside its country. */
export const variantName = ({ role, layout }: PaperVariant): string =>
  role === undefined ? layout : `${role}-${layout}`;

/** The country in file names and manifest: there exactly where the paper has countries. */
export const countryOf = ({ region }: PaperVariant): Country | undefined =>
  region === 'all' ? undefined : region;

/** Path under `print/`, which others may link to: `nb/declaration-no-participant-single.pdf`. */
export function paperPath(variant: PaperVariant): string {
  const parts = [variant.id, countryOf(variant), variantName(variant)].filter((part) => part !== undefined);
  return `${variant.locale}/${parts.join('-')}.pdf`;
}

/** Of a paper: the reader's own country, or the only one it exists for; “all” where it has no countries. */
export const homeRegion = (locale: Locale, { regions }: Pick<Paper, 'regions'>): Region =>
  regions.find((region) => region === ownCountry[locale]) ?? regions[0] ?? 'all';
