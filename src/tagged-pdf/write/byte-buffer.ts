// Bytes that are put one after another. The room is kept when they are cleared away, so that file after file costs no memory.

export interface ByteBuffer {
  length(): number;
  clear(): void;
  /** Latin-1: a character is a byte. */
  text(text: string): void;
  bytes(content: Uint8Array): void;
  /** What stands here from `start` on, until something else is written. */
  from(start: number): Uint8Array;
  /** A copy of all that stands here. */
  copy(): Uint8Array<ArrayBuffer>;
}

/** More than most files need; it grows where that is not enough. */
const firstRoom = 1 << 17;

export function createByteBuffer(): ByteBuffer {
  let room = new Uint8Array(firstRoom);
  let length = 0;
  /** Makes the room first: `room` may be another afterwards. */
  function advance(by: number): number {
    const start = length;
    length += by;
    if (length > room.length) {
      const longer = new Uint8Array(2 * length);
      longer.set(room.subarray(0, start));
      room = longer;
    }
    return start;
  }
  return {
    length: () => length,
    clear() {
      length = 0;
    },
    text(text) {
      const start = advance(text.length);
      writeLatin1(text, room, start);
    },
    bytes(content) {
      const start = advance(content.length);
      room.set(content, start);
    },
    from: (start) => room.subarray(start, length),
    copy: () => room.slice(0, length),
  };
}

/** A text of characters up to U+00FF as bytes. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  writeLatin1(text, bytes, 0);
  return bytes;
}

function writeLatin1(text: string, target: Uint8Array, start: number): void {
  for (let index = 0; index < text.length; index += 1) target[start + index] = text.charCodeAt(index);
}
