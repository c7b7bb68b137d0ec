// npm test: every gate, round after round, with one closing line. `npm test -- unit site` runs only the gates named.
import { veraPdfAvailability } from '../tests/support/verapdf/verapdf.ts';
import { rounds, type Gate } from './gates.ts';
import { runGate, type GateResult } from './run-gate.ts';

const wanted = process.argv.slice(2);
const gates = rounds.flat();
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`No gate ${unknown.join(', ')}. Gates: ${gates.map((gate) => gate.name).join(', ')}.`);
  process.exit(1);
}
const isChosen = ({ name }: Gate): boolean => wanted.length === 0 || wanted.includes(name);
const results: GateResult[] = [];
for (const round of rounds) results.push(...(await Promise.all(round.filter(isChosen).map(runGate))));
const sum = (pick: (result: GateResult) => number): number =>
  results.reduce((total, result) => total + pick(result), 0);
for (const { name, seconds, failed } of results) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}  ${seconds.toFixed(1)} s`);
}
const failed = sum((result) => result.failed);
console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
// Last of all, so that a machine without veraPDF does not look green.
const validates = gates.some((gate) => isChosen(gate) && gate.validates);
if (validates && veraPdfAvailability() !== 'ready') console.log('veraPDF NOT RUN');
