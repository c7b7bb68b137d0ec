// Bytes → a deflated stream. The code is JavaScript on every machine: a platform's own would give other bytes elsewhere.
import { zlibSync } from 'fflate';

/** The dictionary entry that goes with what `deflate` returns. */
export const deflated = '/Filter/FlateDecode';

/** ISO 32000-1 7.4.4. */
export function deflate(content: Uint8Array): Uint8Array {
  return zlibSync(content);
}
