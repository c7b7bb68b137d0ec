// What someone asks for → the papers in their folder. Everything is checked before the first file is written.
import type { ManifestRow } from '../../src/papers/manifest.ts';
import { checkOrders } from './check.ts';
import { inRows, refuse } from './faults.ts';
import { readGroups, readNames } from './lists.ts';
import type { Options } from './options.ts';
import { planRows } from './plan-rows.ts';
import { planPapers, type Plan } from './plan.ts';
import type { Workshop } from './workshop.ts';
import { writeOrders } from './write.ts';

/** The manifest's rows. Throws with everything that stands in the way. */
export async function printPapers(options: Options, workshop: Workshop): Promise<ManifestRow[]> {
  const { orders, faults, notes } = await plan(options, workshop);
  refuse(inRows([...faults, ...(await checkOrders(orders, workshop))], options.from));
  for (const note of notes) workshop.progress.note(note);
  return writeOrders(orders, options.out, workshop);
}

async function plan(options: Options, { content, site }: Workshop): Promise<Plan> {
  const { from, names } = options;
  if (from !== undefined) return planRows(content, await readGroups(from), { options, more: site });
  const known = names === undefined ? site : { ...site, names: await readNames(names) };
  return planPapers(content, options, known);
}
