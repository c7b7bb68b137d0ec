// PDF resources ↔ the one file in which a browser fetches it. The fonts are deflated already, and base64 costs them next to
// nothing once the host compresses the file: binary beside JSON would be 1 kB less, and a second request.
import type { PdfResources } from './resources.ts';
import { latin1 } from './write/byte-buffer.ts';
import { textFingerprint } from './write/file-identifier.ts';

/** Raise it when they hold anything else than before: a script that is open in a browser may be older than the file. */
const edition = 1;

/** The resources with its bytes as base64. */
interface PlainResources extends Omit<PdfResources, 'opening' | 'colourProfile'> {
  readonly opening: { readonly bytes: string; readonly offsets: readonly number[] };
  readonly colourProfile: string;
}

/** What stands in the file; the sum sees every character of the resources, and the edition. */
interface ResourcesFile {
  readonly sum: string;
  readonly resources: PlainResources;
}

/** JSON; the same resources give the same text. */
export function resourcesText(resources: PdfResources): string {
  const { bytes, offsets } = resources.opening;
  const plain: PlainResources = {
    ...resources,
    opening: { bytes: base64(bytes), offsets },
    colourProfile: base64(resources.colourProfile),
  };
  return JSON.stringify({ sum: sumOf(plain), resources: plain } satisfies ResourcesFile);
}

/** Throws where the text is anything else than what `resourcesText` of this edition wrote. */
export function readResources(text: string): PdfResources {
  const plain = soundResources(text);
  return {
    ...plain,
    opening: { bytes: latin1(atob(plain.opening.bytes)), offsets: plain.opening.offsets },
    colourProfile: latin1(atob(plain.colourProfile)),
  };
}

function soundResources(text: string): PlainResources {
  try {
    const { sum, resources } = JSON.parse(text) as ResourcesFile;
    if (sum === sumOf(resources)) return resources;
  } catch {
    // What is no JSON is told of like what is not this JSON.
  }
  throw new Error(
    `The print resources are cut off, changed, or not of edition ${edition}: ${text.length} characters that begin with “${text.slice(0, 40)}”.`,
  );
}

const sumOf = (resources: PlainResources): string =>
  textFingerprint(`${edition} ${JSON.stringify(resources)}`);

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
