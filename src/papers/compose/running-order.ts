// The minutes of each step of a meeting → when it begins and ends, and how much of the meeting’s clock is filled at its end.
import { clockRing } from '../../ring/figures.ts';
import type { BlockComposer } from '../block-composer.ts';
import type { MeetingStep } from '../document.ts';
import { fillHeaded } from '../paper-context.ts';

export const runningOrderComposer: BlockComposer<'running-order'> = {
  compose: ({ minutes, words }, context) => {
    const total = minutes.reduce((sum, length) => sum + length, 0);
    const seatMinutes = minutes.reduce(greatestCommonDivisor, total);
    const lengthOf = context.content.ui[context.variant.locale]['paper.lasts'];
    let from = 0;
    const steps = minutes.flatMap((length, index): MeetingStep[] => {
      const text = words[index];
      if (text === undefined) return [];
      const to = from + length;
      const step = {
        ...fillHeaded(text, context),
        clock: clockRing(to / seatMinutes, total / seatMinutes),
        when: `${from}–${to}`,
        length: lengthOf.replace('{{minutes}}', `${length}`),
      };
      from = to;
      return [step];
    });
    return [{ kind: 'running-order', steps }];
  },
  personalFields: () => [],
};

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);
