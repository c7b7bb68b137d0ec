// An error in the guide, on the line of the question or outcome it is about.
import type { Guide } from '../model/guide.ts';
import { faultOn, type Fault, type Problem } from '../model/problem.ts';

export const faultInGuide = ({ lines }: Guide, id: string, fault: Fault): Problem =>
  faultOn('content/guide/guide.yaml', lines[id] ?? 1, fault);
