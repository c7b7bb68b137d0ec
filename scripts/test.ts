// npm test: every gate, with closing lines that also name what did not run. `npm test -- quick` for the loop while writing,
// `npm test -- all` for everything there is, `npm test -- unit site` for the gates named.
import { availableParallelism } from 'node:os';
import { runCommand } from './command.ts';
import { chooseGates, gates, type Gate } from './gates/gates.ts';
import { notRun, runAll } from './gates/queue.ts';
import { runGate, type GateResult } from './gates/run-gate.ts';

await runCommand(async () => {
  const chosen = chooseGates(process.argv.slice(2));
  const results = await runAll(
    chosen,
    (gate) => runWherePossible(gate, chosen.length === 1),
    availableParallelism(),
  );
  report(results);
});

function report(results: readonly GateResult[]): void {
  const sum = (pick: (result: GateResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  for (const { name, seconds, failed } of results.filter((one) => one.notRun === undefined))
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)}${seconds.toFixed(1).padStart(7)} s`);
  const failed = sum((result) => result.failed);
  console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
  // Last of all, so that nothing looks green that nobody looked at.
  const left = gates.flatMap(({ name }) => {
    const result = results.find((one) => one.name === name);
    if (result === undefined) return [name];
    return result.notRun === undefined ? [] : [`${name} (${result.notRun})`];
  });
  if (left.length > 0) console.log(`NOT RUN: ${left.join(', ')}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Where a release is made, nothing may be left out because the machine cannot run it. */
async function runWherePossible(gate: Gate, alone: boolean): Promise<GateResult> {
  const missing = gate.missing?.();
  if (missing === undefined) return runGate(gate, alone);
  const result = await notRun(gate, missing);
  return process.env['CI'] === undefined ? result : { ...result, failed: 1 };
}
