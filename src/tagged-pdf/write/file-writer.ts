// Objects → the bytes of a PDF file. Each goes into the bytes once, and the buffer stays with the printer: a file leaves
// nothing behind but its copy.
import { createByteBuffer, latin1 } from './byte-buffer.ts';
import type { Dictionary, Reference, StreamDictionary, Trailer } from './dictionaries.ts';
import { fingerprint } from './file-identifier.ts';
import { serializeEntries } from './serialize.ts';

/** The start of a file, kept to be copied into others: header and whole objects. */
export interface Opening {
  readonly bytes: Uint8Array;
  /** Where each object stands, from number 1 on. */
  readonly offsets: readonly number[];
}

/** Where a kind of dictionary can be named it has to be, as in `write<Catalog>(…)`: nothing else compiles. */
export interface FileWriter {
  /** Begins a file and forgets the one before. */
  open(opening: Opening): void;
  /** A number for an object that is named before it is written. */
  reserve(): Reference;
  write<Kind extends Dictionary = never>(dictionary: NoInfer<Kind>, as?: Reference): Reference;
  /** An object that is bytes already. */
  writeBytes(object: Uint8Array, as: Reference): void;
  writeStream<Kind extends StreamDictionary = never>(
    dictionary: NoInfer<Kind>,
    content: Uint8Array,
  ): Reference;
  /** Of what was written since the file was opened: other bytes, another fingerprint. */
  fingerprint(): string;
  /** What was written so far, to open further files with. */
  opening(): Opening;
  /** The finished file; throws when an object that was named is missing. */
  close(trailer: Trailer): Uint8Array<ArrayBuffer>;
}

/** ISO 19005-2 6.1.2: four bytes beyond ASCII tell programs that the file is binary. */
export const header: Opening = { bytes: latin1('%PDF-1.7\n%âãÏÓ\n'), offsets: [] };

/** Makes files one after another. */
export function createFileWriter(): FileWriter {
  const buffer = createByteBuffer();
  let offsets: number[] = [];
  let openedAt = 0;

  function reserve(): Reference {
    return `${offsets.push(missing)} 0 R`;
  }
  function begin(reference: Reference): void {
    const number = Number.parseInt(reference, 10);
    offsets[number - 1] = buffer.length();
    buffer.text(`${number} 0 obj\n`);
  }
  return {
    open(opening) {
      buffer.clear();
      buffer.bytes(opening.bytes);
      openedAt = buffer.length();
      offsets = [...opening.offsets];
    },
    reserve,
    write(dictionary, as = reserve()) {
      begin(as);
      buffer.text(`${serializeEntries(dictionary)}\nendobj\n`);
      return as;
    },
    writeBytes(object, as) {
      begin(as);
      buffer.bytes(object);
      buffer.text('\nendobj\n');
    },
    writeStream(dictionary, content) {
      const reference = reserve();
      begin(reference);
      buffer.text(`${serializeEntries({ ...dictionary, Length: content.length })}\nstream\n`);
      buffer.bytes(content);
      buffer.text('\nendstream\nendobj\n');
      return reference;
    },
    fingerprint: () => fingerprint(buffer.from(openedAt)),
    opening: () => ({ bytes: buffer.copy(), offsets: [...offsets] }),
    close(trailer) {
      const size = offsets.length + 1;
      const start = buffer.length();
      buffer.text(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.map(crossReference).join('')}`);
      buffer.text(`trailer\n${serializeEntries({ Size: size, ...trailer })}\nstartxref\n${start}\n%%EOF\n`);
      return buffer.copy();
    },
  };
}

const missing = -1;

/** ISO 32000-1 7.5.4: twenty bytes an object. */
function crossReference(offset: number, index: number): string {
  if (offset === missing) throw new Error(`Object ${index + 1} was named but never written.`);
  return `${String(offset).padStart(10, '0')} 00000 n \n`;
}
