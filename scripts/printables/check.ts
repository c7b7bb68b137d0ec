// Files that are to be written → what in them cannot be printed. Each is composed, laid out and let go, so that a thousand
// take no more memory than one.
import { setImmediate } from 'node:timers/promises';
import { unseenIn } from '../../src/papers/user-text.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { onlyThis, detailsIn, type PersonalDetails } from '../../src/papers/personal-details.ts';
import { faultOf, type ValueFault } from './value-fault.ts';
import type { Fault } from './faults.ts';
import type { Order } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** A value that fails on several papers is told of once, where it finds the least room. */
export async function checkOrders(orders: readonly Order[], workshop: Workshop): Promise<Fault[]> {
  const found = new Map<string, { readonly line: number | undefined; readonly fault: ValueFault }>();
  for (const [index, order] of orders.entries()) {
    workshop.progress.checked(index + 1, orders.length);
    for (const { line, details } of order.parts) {
      // Lets Ctrl-C in.
      await setImmediate();
      for (const fault of faultsOf(order, details, workshop)) {
        const key = JSON.stringify([line, fault.detail]);
        if (fault.roomMm < (found.get(key)?.fault.roomMm ?? Infinity)) found.set(key, { line, fault });
      }
    }
  }
  return [...found.values()].map(({ line, fault: { text } }) =>
    line === undefined ? { text } : { line, text },
  );
}

/** Where the whole fails, each detail is tried alone, so that every one that fails is found at once. */
function faultsOf(
  { variant }: Order,
  details: PersonalDetails,
  { content, previewRenderer }: Workshop,
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
