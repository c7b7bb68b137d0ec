// What a person should look at again by a given day: numbers, sources and pages that were last checked long ago; and days that
// are still to come.
import type { Content } from '../model/content.ts';
import { faultOn, type Problem } from '../model/problem.ts';

export interface Day {
  /** ISO date that counts as today. */
  readonly asOf: string;
  /** True: what is older than a year is an error. */
  readonly strict: boolean;
}

/**
 * Warnings after six months; with `strict`, errors after twelve, and for what is past its last valid day. A day that is
 * still to come is always an error: nobody has looked yet.
 */
export function checkAge(content: Content, day: Day): Problem[] {
  return [
    ...editionsIn(content).flatMap((printed) => futureEditionOf(printed, day)),
    ...content.helplines.flatMap((helpline) =>
      ageOf({ file: 'content/places/helplines.yaml', what: helpline.id, ...helpline }, day),
    ),
    ...content.organisations.flatMap((organisation) =>
      ageOf({ file: 'content/places/organisations.yaml', what: organisation.id, ...organisation }, day),
    ),
    ...Object.values(content.sources).flatMap((source) =>
      ageOf({ file: 'content/sources.yaml', what: source.id, ...source }, day),
    ),
    ...content.pages.flatMap((page) =>
      ageOf(
        { file: page.file, line: page.lines['reviewed'] ?? 1, what: page.title, checked: page.reviewed },
        day,
      ),
    ),
  ];
}

interface Printed {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly edition: string;
}

/** Of the papers, and of the sheets that the guide's answers are saved on. */
const editionsIn = ({ papers, guide }: Content): readonly Printed[] => [
  ...papers.map(({ id, edition, lines }) => ({
    ...{ file: `content/printables/${id}.yaml`, line: lines.edition },
    ...{ id, edition },
  })),
  { file: 'content/guide/guide.yaml', line: guide.editionLine, id: 'guide', edition: guide.edition },
];

function futureEditionOf({ file, line, id, edition }: Printed, { asOf }: Day): Problem[] {
  if (edition <= asOf) return [];
  const message = `“${id}” has the edition of ${edition}, a day later than ${asOf}.`;
  const hint = 'Write the day on which its words were last changed.';
  return [faultOn(file, line, { rule: 'age/future', message, hint })];
}

interface Dated {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly checked: string;
  readonly validUntil?: string | undefined;
}

function ageOf({ file, line, what, checked, validUntil }: Dated, { asOf, strict }: Day): Problem[] {
  if (checked > asOf) {
    const message = `“${what}” was checked on ${checked}, a day later than ${asOf}.`;
    return [faultOn(file, line, { rule: 'age/future', message, hint: 'Write the day somebody looked.' })];
  }
  const months = monthsBetween(checked, asOf);
  const past = validUntil !== undefined && validUntil < asOf;
  if (!past && months < 6) return [];
  const message = past
    ? `“${what}” was valid until ${validUntil}.`
    : `“${what}” was last checked on ${checked}, ${months} months ago.`;
  const problem = faultOn(file, line, {
    rule: 'age/due',
    message,
    hint: 'Look it up live, correct it, and set the new date.',
  });
  return [{ ...problem, severity: strict && (past || months >= 12) ? 'error' : 'warning' }];
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
