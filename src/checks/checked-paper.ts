// A paper that is checked, with the files it comes from, and where in them a text on the sheet stands.
import type { PaperDocument } from '../papers/document.ts';
import { inlineText, plainText } from '../papers/runs.ts';
import { slotsOf } from '../papers/slot-values.ts';
import type { PaperVariant } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import { regions } from '../model/papers.ts';
import type { RawContent, RawData } from '../model/raw.ts';
import { textValuesOf, type TextValue } from './text-values.ts';

export interface CheckedPaper {
  readonly variant: PaperVariant;
  readonly content: Content;
  readonly raw: RawContent;
  readonly structure: RawData;
  /** In the paper's language. */
  readonly words: RawData;
}

/** The same once it could be put together. */
export interface ComposedPaper extends CheckedPaper {
  readonly document: PaperDocument;
}

export function checkedPaper(variant: PaperVariant, content: Content, raw: RawContent): CheckedPaper {
  const structure = raw.data.get(`printables/${variant.id}.yaml`);
  const words = raw.data.get(`printables/${variant.id}.${variant.locale}.yaml`);
  if (structure === undefined || words === undefined) throw new Error(`There are no files of ${variant.id}.`);
  return { variant, content, raw, structure, words };
}

/** The path of the words that a text on the sheet came from; the region's part when it was composed of several. */
export const pathOfText = (text: string, paper: CheckedPaper): readonly PropertyKey[] =>
  ownPathOfText(text, paper) ?? [paper.variant.region];

/** The same; undefined for a text that the paper has from elsewhere in the content. */
export function ownPathOfText(
  text: string,
  { variant, content, words }: CheckedPaper,
): readonly PropertyKey[] | undefined {
  const slots = slotsOf(variant, content);
  const wanted = text.replaceAll('\u00A0', ' ');
  const found = textValuesOf(words.value).filter(({ value }) => {
    const shown = shownAs(value, slots)?.replaceAll('\u00A0', ' ');
    return shown !== undefined && (shown === wanted || shown.includes(wanted));
  });
  const own = found.find(({ path }) => path[0] === variant.region);
  return (own ?? found.find(({ path }) => isShared(path)))?.path;
}

/** The first words of the paper that cannot be filled in. */
export function unfilledText({ variant, content, words }: CheckedPaper): TextValue | undefined {
  const fields = content.papers.find(({ id }) => id === variant.id)?.fields ?? {};
  const lines = Object.fromEntries(Object.keys(fields).map((name) => [name, '']));
  const slots = { ...lines, ...slotsOf(variant, content) };
  return textValuesOf(words.value).find(
    ({ path, value }) =>
      (path[0] === variant.region || isShared(path)) && shownAs(value, slots) === undefined,
  );
}

const isShared = (path: TextValue['path']): boolean => !regions.some((region) => region === path[0]);

/** A text with its slots filled; undefined when one of them is unknown. */
function shownAs(value: string, slots: Readonly<Record<string, string>>): string | undefined {
  try {
    return plainText(inlineText(value, slots));
  } catch {
    return undefined;
  }
}
