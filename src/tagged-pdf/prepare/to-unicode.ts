// Glyph numbers → characters, as the CMap that lets viewers search, copy and speak the text (ISO 32000-1 9.10.3).
import type { FaceMetrics } from '../font-files.ts';
import { hex4 } from '../write/numbers.ts';

/** A bfchar section holds at most this many entries (Adobe Technical Note 5014). */
const entriesPerSection = 100;

/** The CMap of a face; where characters share a glyph, the first in code point order is meant. */
export function toUnicodeMap(metrics: FaceMetrics): string {
  const characterOf = new Map<number, string>();
  Array.from(metrics.characters).forEach((character, index) => {
    const glyph = metrics.glyphs[index] ?? 0;
    if (!characterOf.has(glyph)) characterOf.set(glyph, character);
  });
  const entries = [...characterOf]
    .sort(([a], [b]) => a - b)
    .map(([glyph, character]) => `<${hex4(glyph)}><${hex4(character.charCodeAt(0))}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def',
    '1 begincodespacerange<0000><FFFF>endcodespacerange',
    ...sections(entries),
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n');
}

function sections(entries: readonly string[]): string[] {
  const all: string[] = [];
  for (let start = 0; start < entries.length; start += entriesPerSection) {
    const section = entries.slice(start, start + entriesPerSection);
    all.push(`${section.length} beginbfchar`, ...section, 'endbfchar');
  }
  return all;
}
