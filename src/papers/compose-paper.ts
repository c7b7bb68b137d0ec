// A paper of the content → the document that page and PDF are made from: its copies, each with its pages of blocks.
import { regionTags } from '../model/locale.ts';
import { openRing } from '../ring/figures.ts';
import type { BlockSpec } from '../model/paper-blocks.ts';
import { composeBlock } from './compose-block.ts';
import { homeOf, type PaperContext, type PaperParts } from './paper-context.ts';
import type { CardBlock, Copy, PaperDocument, PaperPage } from './document.ts';
import { inlineText, plainText, unhyphenated } from './runs.ts';
import { countryOf, paperOf, standsOn, variantName, type PaperVariant } from './variants.ts';
import { slotsOf } from './slot-values.ts';
import type { PersonalDetails } from './personal-details.ts';

/** For whom a paper is, in words: its role and its country, where it has those. */
export function whoseOf(
  variant: PaperVariant,
  content: Pick<PaperParts, 'papers' | 'ui'>,
): readonly string[] {
  const { locale, role } = variant;
  const country = countryOf(variant);
  const roleName = role === undefined ? undefined : paperOf(content, variant.id).words[locale].roles?.[role];
  return [
    ...(roleName === undefined ? [] : [roleName]),
    ...(country === undefined ? [] : [content.ui[locale][`country.${country}`]]),
  ];
}

/** Which text it is, in whatever size: “Tavshedserklæring, deltager, Danmark”. */
export const nameOf = (variant: PaperVariant, content: Pick<PaperParts, 'papers' | 'ui'>): string => {
  const { title } = paperOf(content, variant.id).words[variant.locale];
  return [unhyphenated(title), ...whoseOf(variant, content)].join(', ');
};

/** The same content and details give the same document. */
export function composePaper(
  variant: PaperVariant,
  content: PaperParts,
  details: PersonalDetails = {},
): PaperDocument {
  const paper = paperOf(content, variant.id);
  const { locale, layout: layoutName } = variant;
  const layout = paper.layouts[layoutName];
  if (layout === undefined) throw new Error(`The paper “${paper.id}” has no layout “${layoutName}”.`);
  const words = paper.words[locale];
  const ui = content.ui[locale];
  const country = countryOf(variant);
  const name = nameOf(variant, content);
  const context = { variant, paper, content, details, slots: slotsOf(variant, content), name };
  return {
    key: [`${locale}/${paper.id}`, country, variantName(variant)]
      .filter((part) => part !== undefined)
      .join('-'),
    title: Object.keys(paper.layouts).length > 1 ? `${name}, ${words.layouts[layoutName]}` : name,
    subject: words.subject,
    lang: regionTags[locale],
    publisher: ui['site.name'],
    edition: paper.edition,
    sheet: layout.sheet,
    fillable: layout.fillable === true,
    copies: namesOfCopies(context).flatMap((names) => [
      composeCopy({ ...context, names }),
      ...composeParts({ ...context, names: [] }),
    ]),
  };
}

/** Papers of one kind as one document, in their order. */
export function mergePapers(documents: readonly [PaperDocument, ...PaperDocument[]]): PaperDocument {
  const [first] = documents;
  return { ...first, copies: documents.flatMap(({ copies }) => copies) };
}

/** For whom each copy is. Copies that share a sheet fill it: the last ones stay without a name. */
function namesOfCopies({ variant, paper, details }: Omit<PaperContext, 'names'>): (readonly string[])[] {
  const { perSheet = 1, pages } = paper.layouts[variant.layout] ?? { pages: [] };
  const { names = [], copies = perSheet } = details;
  const blocks = pages
    .flat()
    .filter((id) => standsIn(id, { paper, variant }))
    .map((id) => paper.blocks[id]);
  const signers = blocks.find((block) => block?.kind === 'signers');
  const wanted =
    names.length === 0
      ? Array.from({ length: copies }, () => [])
      : signers === undefined
        ? names.map((name) => [name])
        : Array.from({ length: Math.ceil(names.length / signers.rows) }, (_, sheet) =>
            names.slice(sheet * signers.rows, (sheet + 1) * signers.rows),
          );
  const missing = (perSheet - (wanted.length % perSheet)) % perSheet;
  return [...wanted, ...Array.from({ length: missing }, () => [])];
}

const composeCopy = (context: PaperContext): Copy => {
  const { pages } = context.paper.layouts[context.variant.layout] ?? { pages: [] };
  return { pages: pages.flatMap((ids, index) => dealCards(pageOf(ids, context, index + 1))) };
};

const pageOf = (ids: readonly string[], context: PaperContext, page = 1): PaperPage => ({
  blocks: ids
    .filter((id) => standsIn(id, context))
    .flatMap((id) => composeBlock(specOf(id, context), context, { id, page })),
});

/** The papers that follow in the same file; a leaf that is printed on one side says so on its back. */
function composeParts(context: PaperContext): Copy[] {
  const { variant, paper, content, details } = context;
  const { parts = [], back } = paper.layouts[variant.layout] ?? {};
  if (parts.length === 0) return [];
  if (back === undefined)
    throw new Error('It has `parts`, and no `back` for a leaf that is printed on one side.');
  const blank: Copy = { pages: [pageOf(back, context)] };
  // Who they are stands on no sheet of a file that is for a whole group.
  const { names: _, copies: __, ...known } = details;
  const papers = parts.map((part) => composePaper(variantOfPart(part, context), content, known));
  const copies = papers.flatMap(({ sheet, copies: own }) => own.map((copy) => ({ ...copy, sheet })));
  // Nothing follows the last of them.
  const onOneSide = ({ pages }: Copy, index: number): boolean =>
    pages.length % 2 === 1 && index + 1 < copies.length;
  return [blank, ...copies.flatMap((copy, index) => (onOneSide(copy, index) ? [copy, blank] : [copy]))];
}

/** For the country of the whole, where it has countries itself. */
function variantOfPart(
  {
    paper: id,
    ...part
  }: { readonly paper: string; readonly layout: string; readonly role?: string | undefined },
  context: PaperContext,
): PaperVariant {
  const { locale, region } = context.variant;
  const { layout, role } = part;
  const own = { id, locale, layout, ...(role === undefined ? {} : { role }) };
  const { regions } = paperOf(context.content, id);
  return regions.includes(region) ? { ...own, region } : { ...own, region: 'all', home: homeOf(context) };
}

const standsIn = (id: string, { paper, variant }: Pick<PaperContext, 'paper' | 'variant'>): boolean => {
  const block = paper.blocks[id];
  return block === undefined || standsOn(block, variant);
};

const cardsPerSheet = 8;

/** Cards are pages of their own; what is left of a sheet can be written on, and what else stands there comes last. */
function dealCards(page: PaperPage): PaperPage[] {
  const cards = page.blocks.filter((block) => block.kind === 'card');
  const [first] = cards;
  if (first === undefined) return [page];
  const rest = page.blocks.filter(({ kind }) => kind !== 'card');
  const own: CardBlock = { kind: 'card', ring: openRing(first.ring.seats.length) };
  const sheets = Math.ceil(cards.length / cardsPerSheet);
  return Array.from({ length: sheets }, (_, sheet): PaperPage[] => {
    const dealt = cards.slice(sheet * cardsPerSheet, (sheet + 1) * cardsPerSheet);
    const blank = Array.from({ length: cardsPerSheet - dealt.length }, () => own);
    return [...[...dealt, ...blank].map((card) => ({ blocks: [card] })), { blocks: rest }];
  }).flat();
}

/** The structure of a block and its words, with what is said otherwise for this role. */
function specOf(id: string, { variant, paper }: Pick<PaperContext, 'variant' | 'paper'>): BlockSpec {
  const { locale, region, role } = variant;
  const texts = paper.words[locale][region];
  const words = (role === undefined ? undefined : texts?.roles?.[role]?.blocks[id]) ?? texts?.blocks[id];
  // Structure and words were validated together: the schema of the words follows the kind of the block.
  return { ...paper.blocks[id], words } as BlockSpec;
}

/** The words of some blocks for an e-mail (lines end as RFC 6068 wants them); what only concerns the sheet of paper stays there. */
export function mailOf(
  variant: PaperVariant,
  content: PaperParts,
): { subject: string; body: string } | undefined {
  const paper = paperOf(content, variant.id);
  const mail = paper.words[variant.locale][variant.region]?.mail;
  if (paper.mail === undefined || mail === undefined) return undefined;
  const lines = paper.mail.map((id) => {
    const { words } = specOf(id, { variant, paper });
    const text = typeof words === 'string' || words === undefined || !('text' in words) ? words : words.text;
    if (typeof text !== 'string') throw new Error(`The block “${id}” has no text for an e-mail.`);
    return plainText(inlineText(text, slotsOf(variant, content)));
  });
  return { subject: mail.subject, body: [mail.opening, ...lines].join('\r\n\r\n') };
}
