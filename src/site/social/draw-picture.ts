// What a social picture says and shows → its SVG: words at the left, seats or sheets in the light, the name below.
import { columns, frame, nameLeft } from '../../layout/social/columns.ts';
import { fitWords, type FittedWords } from '../../layout/social/fit-words.ts';
import { capHeightPx, drawLine, type Lettering } from './lettering.ts';
import { drawMotif, type Motif } from './motif.ts';
import { drawBackground, backgroundStyle } from './background.ts';
import { drawMark } from '../../ring/draw-svg.ts';

export interface SocialPicture {
  /** Address in the site, without base: `/social/da/start/frames.png`. */
  readonly path: string;
  /** The file its words come from, for whoever has to shorten them. */
  readonly source: string;
  /** Who says it, beside the mark. */
  readonly name: string;
  /** The group of the menu that a page belongs to. */
  readonly group: string | undefined;
  readonly title: string;
  readonly motif: Motif;
}

const groupGapPx = 40;

/** Throws a sentence that names the file where words do not fit or the typeface lacks a letter. */
export function drawPicture(lettering: Lettering, picture: SocialPicture): string {
  try {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">`,
      `<style>${backgroundStyle}</style>`,
      drawBackground(),
      drawMotif(picture.motif),
      drawWords(lettering, picture),
      drawName(lettering, picture.name),
      '</svg>',
    ].join('');
  } catch (error) {
    throw new Error(`${picture.source}: its social picture cannot be drawn. ${messageOf(error)}`, {
      cause: error,
    });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Group and title as one block, halfway between the upper edge and the floor. */
function drawWords(lettering: Lettering, { group, title }: SocialPicture): string {
  const { faces } = lettering;
  const above = group === undefined ? undefined : fitWords(faces, group, columns.group);
  const main = fitWords(faces, title, columns.title);
  const groupPx = above === undefined ? 0 : capHeightPx(lettering, above.style) + groupGapPx;
  const capPx = capHeightPx(lettering, main.style);
  const blockPx = groupPx + capPx + (main.lines.length - 1) * main.style.leadingMm;
  const top = (frame.floor - blockPx) / 2;
  return (
    (above === undefined ? '' : drawBlock(lettering, above, { ink: 'soft', left: frame.margin, top })) +
    drawBlock(lettering, main, { ink: 'ink', left: frame.margin, top: top + groupPx })
  );
}

/** Lines with the capitals of the first one hanging from `top`; large letters are moved out by the air at their side. */
function drawBlock(
  lettering: Lettering,
  { style, lines }: FittedWords,
  { ink, left, top }: { readonly ink: string; readonly left: number; readonly top: number },
): string {
  const capPx = capHeightPx(lettering, style);
  const x = left - capPx / 16;
  const drawn = lines.map((text, index) =>
    drawLine(lettering, { text, style }, { x, y: top + capPx + index * style.leadingMm }),
  );
  return `<g class="${ink}">${drawn.join('')}</g>`;
}

/** Halfway between the floor and the lower edge. */
function drawName(lettering: Lettering, name: string): string {
  const fitted = fitWords(lettering.faces, name, columns.name);
  const middle = (frame.floor + frame.height) / 2;
  const top = middle - capHeightPx(lettering, fitted.style) / 2;
  return (
    `<g transform="translate(${frame.margin + 24} ${middle - 1}) scale(.62)">${drawMark()}</g>` +
    drawBlock(lettering, fitted, { ink: 'ink', left: nameLeft, top })
  );
}
