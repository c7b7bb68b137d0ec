// The two halves of a file's identifier, from what the file is and holds: never from a clock or from chance.

/** 128 bits as 32 hexadecimal digits: four FNV-1a sums, each of which sees the units shifted by its own step. */
export function fingerprint(units: Uint8Array | Uint16Array): string {
  let [a, b, c, d] = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] ?? 0;
    a = Math.imul(a ^ unit, prime);
    b = Math.imul(b ^ (unit + 1), prime);
    c = Math.imul(c ^ (unit + 2), prime);
    d = Math.imul(d ^ (unit + 3), prime);
  }
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same of a text, by its UTF-16 units. */
export function textFingerprint(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return fingerprint(units);
}

/** FNV's 32-bit prime. */
const prime = 0x01000193;
