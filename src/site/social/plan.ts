// Content → the social pictures there are: one for each page and one for the language chooser, and what stands in the light on each.
import { homeRegion, variantsOf, type PaperVariant } from '../../papers/variants.ts';
import type { Content } from '../../model/content.ts';
import { locales, ownCountry } from '../../model/locale.ts';
import type { Page } from '../../model/page.ts';
import { groupSizeRing, mark, oneFreeRing, invitingRing, wholeRing } from '../../ring/figures.ts';
import { factRow } from '../facts.ts';
import type { SocialPicture } from './draw-picture.ts';
import type { Motif } from './motif.ts';

/** Where the picture of a page or, without a page, of the language chooser stands; permanent, since others keep the address. */
export const picturePath = (page: Pick<Page, 'locale' | 'key'> | undefined): string =>
  page === undefined ? '/social/index.png' : `/social/${page.locale}/${page.key}.png`;

type DrawSheet = (variant: PaperVariant) => string;

/** Every picture, `drawSheet` being the way a paper is shown in small. */
export function socialPictures(content: Content, drawSheet: DrawSheet): SocialPicture[] {
  const names = locales.map((locale) => content.ui[locale]['site.name']);
  const languages = locales.map((locale) => content.ui[locale]['chooser.enter']);
  const chooser: SocialPicture = {
    path: picturePath(undefined),
    source: 'content/i18n',
    name: languages.join(' · '),
    group: undefined,
    title: names.join(' '),
    motif: { ring: mark },
  };
  return [chooser, ...content.pages.map((page) => pictureOf(page, content, drawSheet))];
}

function pictureOf(page: Page, content: Content, drawSheet: DrawSheet): SocialPicture {
  const group = content.menu.find(({ pages }) => pages.includes(page.key));
  const sheets = page.key.startsWith('printables/') ? sheetsFor(page, content) : [];
  return {
    path: picturePath(page),
    source: page.file,
    name: content.ui[page.locale]['site.name'],
    group: group?.words[page.locale],
    title: page.title,
    motif: sheets.length > 0 ? { sheets: sheets.map(drawSheet) } : ringOf(page, content, group?.id),
  };
}

/** The sheets of the paper a page is about, for the reader's own country; on the list of all, the first papers'. */
function sheetsFor({ key, locale }: Page, content: Content): PaperVariant[] {
  const variantsHere = content.papers.map((paper) => ({
    key: `printables/${paper.id}`,
    variants: variantsOf(paper, locale, homeRegion(locale, paper)),
  }));
  const own = variantsHere.find((paper) => paper.key === key)?.variants;
  return own ?? variantsHere.flatMap(({ variants }) => variants.slice(0, 1));
}

/** The ring means what it means on the site: so many seats as a group or the principles have, or the way in. */
function ringOf({ key, locale }: Page, content: Content, group: string | undefined): Motif {
  const country = ownCountry[locale];
  if (key === 'start/frames') {
    const { min, max } = factRow(content.facts, 'group-size', country).values;
    if (min !== undefined && max !== undefined) return { ring: groupSizeRing(min, max) };
  }
  if (key === 'principles/index') {
    const standing = content.principles.filter((one) => one.country === country && one.retired === undefined);
    return { ring: oneFreeRing(standing.length) };
  }
  // Whoever starts a group sits down first; whoever helps sits beside it.
  if (group === 'start') return { ring: invitingRing };
  if (group === 'help-others') return { ring: wholeRing, beside: true };
  return { ring: mark };
}
