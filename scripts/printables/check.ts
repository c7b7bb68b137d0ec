// Files that are to be written → what in them cannot be printed. Each is composed, laid out and let go, so that a thousand
// take no more memory than one.
import { setImmediate } from 'node:timers/promises';
import { composePaper } from '../../src/papers/compose-paper.ts';
import {
  detailsIn,
  onlyThis,
  type PersonalDetail,
  type PersonalDetails,
} from '../../src/papers/personal-details.ts';
import { unseenIn } from '../../src/papers/user-text.ts';
import { paperPath, type PaperVariant } from '../../src/papers/variants.ts';
import { millimetres, MissingGlyphError, OverflowError, type Overflow } from '../../src/tagged-pdf/errors.ts';
import type { PrintContext } from './context.ts';
import { quoted, type Fault } from './faults.ts';
import type { Order } from './plan.ts';

/** A value that fails on several papers is told of once, where it finds the least room. */
export async function checkOrders(orders: readonly Order[], context: PrintContext): Promise<Fault[]> {
  const found = new Map<string, ValueFault & Fault>();
  for (const [index, order] of orders.entries()) {
    context.progress.checked(index + 1, orders.length);
    for (const { line, details } of order.parts) {
      // Lets Ctrl-C in.
      await setImmediate();
      for (const fault of faultsOf(order, details, context)) {
        const key = JSON.stringify([line, fault.detail]);
        if (fault.roomMm < (found.get(key)?.roomMm ?? Infinity)) found.set(key, { line, ...fault });
      }
    }
  }
  return [...found.values()];
}

/** Where the whole fails, each detail is tried alone, so that every one that fails is found at once. */
function faultsOf(
  { variant }: Order,
  details: PersonalDetails,
  { content, previewRenderer }: PrintContext,
): ValueFault[] {
  const thrownBy = (some: PersonalDetails): unknown => {
    try {
      previewRenderer.preview(composePaper(variant, content, some));
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const all = detailsIn(details);
  // The five hundredth copy fits if the first does.
  const whole = thrownBy({ ...details, copies: 1 });
  if (whole === undefined && all.every(({ value }) => unseenIn(value) === undefined)) return [];
  const found = all.flatMap((detail) => faultOf(detail, variant, thrownBy(onlyThis(detail))) ?? []);
  if (found.length === 0) throw whole;
  return found;
}

/** Why a value cannot be printed, in a sentence with the field, the value, the paper, and the room there was. */
interface ValueFault {
  readonly detail: PersonalDetail;
  readonly text: string;
  /** None where the sheet does not matter. */
  readonly roomMm: number;
}

/** `error` is what printing threw, if it did. Throws it again when the value is not what it is about. */
function faultOf(detail: PersonalDetail, variant: PaperVariant, error: unknown): ValueFault | undefined {
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
