// PNG files with a palette, read back by another encoder's rules.
import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../../../src/site/social/indexed-png.ts';

type Colour = readonly [number, number, number];

const pixelsOf = (width: number, colours: readonly Colour[]) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});

/** Chunk name → content; the checksum of each is tested on the way. */
function chunksOf(png: Uint8Array): Record<string, Buffer> {
  const file = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    chunks[file.toString('latin1', at + 4, at + 8)] = file.subarray(at + 8, end);
  }
  return chunks;
}

/** The colours of an unfiltered picture with a palette. */
function decode(png: Uint8Array): Colour[] {
  const { IHDR, PLTE, IDAT } = chunksOf(png);
  if (!IHDR || !PLTE || !IDAT) throw new Error('A chunk is missing.');
  const width = IHDR.readUInt32BE(0);
  const rows = inflateSync(IDAT);
  return [...rows].flatMap((index, at): Colour[] => {
    if (at % (width + 1) === 0) return [];
    return [[PLTE[index * 3] ?? -1, PLTE[index * 3 + 1] ?? -1, PLTE[index * 3 + 2] ?? -1]];
  });
}

test('every pixel comes back, runs and single ones, at the end of a row and of the picture', () => {
  const [a, b, c]: Colour[] = [
    [243, 237, 227],
    [15, 82, 87],
    [181, 71, 44],
  ];
  if (!a || !b || !c) throw new Error('Three colours were given.');
  const colours = [a, a, b, b, c, c, c, a, a, a, a, b];
  const png = encodePng(pixelsOf(4, colours));
  expect(decode(png)).toEqual(colours);
  expect(chunksOf(png)['IHDR']).toEqual(Buffer.of(0, 0, 0, 4, 0, 0, 0, 3, 8, 3, 0, 0, 0));
});

test('of more than 256 colours the common ones stay, and a rare one takes its nearest', () => {
  const shade = (at: number): Colour => [at % 256, at < 256 ? 0 : 200, 0];
  const common = Array.from({ length: 256 }, (_, at) => shade(at));
  const colours = [...common, ...common, [7, 3, 0], [9, 0, 1]] satisfies Colour[];
  const decoded = decode(encodePng(pixelsOf(2, colours)));
  expect(decoded.slice(0, 512)).toEqual([...common, ...common]);
  expect(decoded.slice(512)).toEqual([
    [7, 0, 0],
    [9, 0, 0],
  ]);
});
