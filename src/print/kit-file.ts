// A printer's kit ↔ the one file in which a browser fetches it. The fonts are deflated already, and base64 costs them next to
// nothing once the host compresses the file: binary beside JSON would be 1 kB less, and a second request.
import type { PrinterKit } from './kit.ts';
import { latin1 } from './pdf/byte-buffer.ts';
import { fingerprint } from './pdf/file-identifier.ts';

/** Raise it when a kit holds anything else than before: a script that is open in a browser may be older than the file. */
const edition = 1;

/** The kit with its bytes as base64. */
interface PlainKit extends Omit<PrinterKit, 'opening' | 'colourProfile'> {
  readonly opening: { readonly bytes: string; readonly offsets: readonly number[] };
  readonly colourProfile: string;
}

/** What stands in the file; the sum sees every character of the kit, and the edition. */
interface KitFile {
  readonly sum: string;
  readonly kit: PlainKit;
}

/** JSON; the same kit gives the same text. */
export function kitText(kit: PrinterKit): string {
  const { bytes, offsets } = kit.opening;
  const plain: PlainKit = {
    ...kit,
    opening: { bytes: base64(bytes), offsets },
    colourProfile: base64(kit.colourProfile),
  };
  return JSON.stringify({ sum: sumOf(plain), kit: plain } satisfies KitFile);
}

/** Throws where the text is anything else than what `kitText` of this edition wrote. */
export function readKit(text: string): PrinterKit {
  const plain = soundKit(text);
  return {
    ...plain,
    opening: { bytes: latin1(atob(plain.opening.bytes)), offsets: plain.opening.offsets },
    colourProfile: latin1(atob(plain.colourProfile)),
  };
}

function soundKit(text: string): PlainKit {
  try {
    const { sum, kit } = JSON.parse(text) as KitFile;
    if (sum === sumOf(kit)) return kit;
  } catch {
    // What is no JSON is told of like what is not this JSON.
  }
  throw new Error(
    `The printer’s kit is cut off, changed, or not of edition ${edition}: ${text.length} characters that begin with “${text.slice(0, 40)}”.`,
  );
}

const sumOf = (kit: PlainKit): string => fingerprint(`${edition} ${JSON.stringify(kit)}`);

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
