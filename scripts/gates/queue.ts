// Gates → how each went: beside each other, in their order, but none before what it waits for is done.
import type { Gate } from './gates.ts';
import type { GateResult } from './run-gate.ts';

/** Runs at most so many gates at once. What needs a gate that did not pass does not run. */
export async function runAll(
  gates: readonly Gate[],
  run: (gate: Gate) => Promise<GateResult>,
  atOnce: number,
): Promise<GateResult[]> {
  const waiting = [...gates];
  const running = new Set<Promise<unknown>>();
  const results = new Map<string, GateResult>();
  const isDone = (name: string): boolean => results.has(name) || gates.every((gate) => gate.name !== name);
  const isReady = ({ needs = [], after = [] }: Gate): boolean => [...needs, ...after].every(isDone);
  const begin = (gate: Gate): void => {
    const lacking = gate.needs?.find((name) => (results.get(name)?.failed ?? 0) > 0);
    const result = lacking === undefined ? run(gate) : notRun(gate, `${lacking} failed`);
    const done = result.then((one) => results.set(gate.name, one)).finally(() => running.delete(done));
    running.add(done);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.find(isReady) : undefined;
    if (next === undefined) await Promise.race(running);
    else begin(...(waiting.splice(waiting.indexOf(next), 1) as [Gate]));
  }
  return gates.flatMap(({ name }) => results.get(name) ?? []);
}

/** A gate that is left out, and why. */
export async function notRun({ name }: Gate, why: string): Promise<GateResult> {
  return { name, seconds: 0, passed: 0, failed: 0, notRun: why };
}
