// Bytes → a deflated stream. The code is JavaScript on every machine: a platform's own would give other bytes elsewhere.
import { zlibSync } from 'fflate';

/** ISO 32000-1 7.4.4: what a stream whose filter is FlateDecode holds. */
export function deflate(content: Uint8Array): Uint8Array {
  return zlibSync(content);
}
