// Why a value cannot be printed → a sentence with the field, the value, the paper, and the room there was.
import { unseenIn } from '../../src/papers/user-text.ts';
import { paperPath, type PaperVariant } from '../../src/papers/variants.ts';
import type { PersonalDetail } from '../../src/papers/personal-details.ts';
import { millimetres, MissingGlyphError, OverflowError, type Overflow } from '../../src/tagged-pdf/errors.ts';
import { quoted } from './faults.ts';

export interface ValueFault {
  readonly detail: PersonalDetail;
  readonly text: string;
  /** None where the sheet does not matter. */
  readonly roomMm: number;
}

/** `error` is what printing threw, if it did. Throws it again when the value is not what it is about. */
export function faultOf(
  detail: PersonalDetail,
  variant: PaperVariant,
  error: unknown,
): ValueFault | undefined {
  const { field, value } = detail;
  const unseen = unseenIn(value);
  const so = (text: string, roomMm = 0) => ({ detail, text: `${field} ${quoted(value)} ${text}`, roomMm });
  if (unseen !== undefined) return so(`holds ${unseen}, which cannot be seen on paper. Write it without.`);
  if (error === undefined) return undefined;
  if (error instanceof MissingGlyphError)
    return so(`holds ${error.codePoint} (${error.character}), which the typeface lacks. Write it without.`);
  if (!(error instanceof OverflowError)) throw error;
  return so(overflowText(value, error.overflow, paperPath(variant)), error.overflow.roomMm);
}

function overflowText(value: string, { text, direction, ...overflow }: Overflow, path: string): string {
  const [needed, room] = [millimetres(overflow.neededMm), millimetres(overflow.roomMm)];
  const part = value !== text && value.includes(text) ? quoted(text) : 'it';
  const side = direction === 'width' ? 'wide' : 'high';
  return `does not fit on ${path}: ${part} needs ${needed} and has ${room} (${side}). ${overflow.remedy}`;
}
