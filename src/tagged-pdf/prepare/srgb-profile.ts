// The numbers of IEC 61966-2-1 → a minimal ICC v4 display profile, so that PDF/A knows what our colours mean.
// Layout and tag types are those of ICC.1:2010 (profile version 4.3).

/** Lengths of the header, the tag count and one entry of the tag table, in bytes. */
const headerLength = 128;
const countLength = 4;
const entryLength = 12;

/** The profile connection space's white, D50; what the matrix columns below add up to. */
const white = [0.9642, 1, 0.8249];

/** The profile's bytes, about 0.5 kB. */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const tags: [signature: string, content: Uint8Array][] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('CC0')],
    ['wtpt', numbers('XYZ ', white)],
    // From the D65 that sRGB is seen under to D50, after Bradford.
    [
      'chad',
      numbers('sf32', [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]),
    ],
    ['rXYZ', numbers('XYZ ', [0.43607, 0.22249, 0.01392])],
    ['gXYZ', numbers('XYZ ', [0.38515, 0.71687, 0.09708])],
    ['bXYZ', numbers('XYZ ', [0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

/** Writes header, tag table and contents; equal contents are stored once. */
function assemble(tags: readonly [signature: string, content: Uint8Array][]): Uint8Array<ArrayBuffer> {
  const offsets = new Map<Uint8Array, number>();
  let length = headerLength + countLength + tags.length * entryLength;
  for (const [, content] of tags) {
    if (offsets.has(content)) continue;
    offsets.set(content, length);
    length += Math.ceil(content.length / 4) * 4;
  }
  const profile = new Uint8Array(length);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(headerLength, tags.length);
  tags.forEach(([signature, content], index) => {
    const entry = headerLength + countLength + index * entryLength;
    const offset = offsets.get(content) ?? 0;
    writeAscii(profile, entry, signature);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, content.length);
    profile.set(content, offset);
  });
  return profile;
}

/** ICC.1:2010 7.2. The date is the year of the standard the numbers come from. */
function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x04300000);
  writeAscii(profile, 12, 'mntrRGB XYZ ');
  view.setUint16(24, 1999);
  view.setUint16(26, 1);
  view.setUint16(28, 1);
  writeAscii(profile, 36, 'acsp');
  white.forEach((value, index) => view.setInt32(68 + 4 * index, fixedPoint(value)));
}

function numbers(type: string, values: readonly number[]): Uint8Array {
  return typed(type, 8, values);
}

/** ICC.1:2010 10.16, function type 3: a power with a straight foot. */
function parametricCurve(values: readonly number[]): Uint8Array {
  const content = typed('para', 12, values);
  content[9] = 3;
  return content;
}

function typed(type: string, headLength: number, values: readonly number[]): Uint8Array {
  const content = new Uint8Array(headLength + 4 * values.length);
  const view = new DataView(content.buffer);
  writeAscii(content, 0, type);
  values.forEach((value, index) => view.setInt32(headLength + 4 * index, fixedPoint(value)));
  return content;
}

/** ICC.1:2010 10.13: one record, in English. */
function localizedText(text: string): Uint8Array {
  const start = 28;
  const content = new Uint8Array(start + 2 * text.length);
  const view = new DataView(content.buffer);
  writeAscii(content, 0, 'mluc');
  view.setUint32(8, 1);
  view.setUint32(12, 12);
  writeAscii(content, 16, 'enUS');
  view.setUint32(20, 2 * text.length);
  view.setUint32(24, start);
  Array.from(text).forEach((character, index) => view.setUint16(start + 2 * index, character.charCodeAt(0)));
  return content;
}

function writeAscii(target: Uint8Array, offset: number, text: string): void {
  Array.from(text).forEach((character, index) => {
    target[offset + index] = character.charCodeAt(0);
  });
}

/** s15Fixed16Number. */
function fixedPoint(value: number): number {
  return Math.round(value * 65_536);
}
