// npm test: every gate, one after another, with one closing line. `npm test -- unit site` runs only the gates named.
import { veraPdfAvailability } from '../src/checks/verapdf/verapdf.ts';
import { gates } from './gates.ts';
import { runGate, type Outcome } from './run-gate.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`No gate ${unknown.join(', ')}. Gates: ${gates.map((gate) => gate.name).join(', ')}.`);
  process.exit(1);
}
const chosen = gates.filter((gate) => wanted.length === 0 || wanted.includes(gate.name));
const outcomes: Outcome[] = [];
for (const gate of chosen) outcomes.push(await runGate(gate));
const sum = (pick: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0);
for (const { name, seconds, failed } of outcomes) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}  ${seconds.toFixed(1)} s`);
}
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
// Last of all, so that a machine without veraPDF does not look green.
const validates = chosen.some((gate) => gate.validates);
if (validates && veraPdfAvailability() !== 'ready') console.log('veraPDF NOT RUN');
