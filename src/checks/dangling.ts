// A name that nothing has → a fault, with the name that was probably meant.
import type { Content } from '../model/content.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Fault } from '../model/problem.ts';

/** All that a name of one kind may be. */
export interface Targets {
  /** As a message says it: `helpline in dk`. */
  readonly what: string;
  readonly known: readonly string[];
}

/** Undefined for a name that something has; `by` is what says it. */
export function danglingFault(by: string, name: string, { what, known }: Targets): Fault | undefined {
  if (known.includes(name)) return undefined;
  const message = `${by} names the ${what} “${name}”, which does not exist.`;
  const [kind = what] = what.split(' ');
  return {
    rule: 'references/dangling',
    message,
    hint: didYouMean(name, known),
    causedBy: kind === 'page' ? lostPage(name, known) : `${kind} ${name}`,
  };
}

/** What a reference to a page or to one of its sections lacks: the page, or only the section. */
export function lostPage(reference: string, known: readonly string[]): string {
  const [key = '', anchor] = reference.split('#');
  return anchor === undefined || !known.includes(key) ? `page ${key}` : `anchor ${reference}`;
}

/** A slot of what does not exist anywhere: `{group-size.phrase}`, `{dk-life.phone}`. */
export function lostSlot(slot: string, { facts, helplines }: Content): { readonly causedBy?: string } {
  const [id = '', field] = slot.slice(1, -1).split('.');
  if (field === undefined || id in facts || helplines.some((one) => one.id === id)) return {};
  return { causedBy: `${['phone', 'until'].includes(field) ? 'helpline' : 'fact'} ${id}` };
}
