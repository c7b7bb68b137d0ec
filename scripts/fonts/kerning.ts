// A font's pair kerning → a small table of classes. The OpenType rules stay behind: what is measured is what they do.
import type { Font } from 'fontkit';
import type { KerningTable } from '../../src/tagged-pdf/font-files.ts';

/** Ligatures and alternates would change which glyphs stand beside each other. */
const features = { kern: true, liga: false, calt: false, ccmp: false };

/** Measures every pair of the given characters and groups the characters that kern alike. */
export function measureKerning(font: Font, characters: readonly string[]): KerningTable {
  const rows = characters.map((left) => kerningAfter(font, left, characters));
  const columns = characters.map((_, right) => rows.map((row) => row[right] ?? 0));
  const left = groupAlike(characters, rows);
  const right = groupAlike(characters, columns);
  const indexOf = (group: string) => characters.indexOf(String.fromCodePoint(group.codePointAt(0) ?? 0));
  const units = left.map((first) => right.map((second) => rows[indexOf(first)]?.[indexOf(second)] ?? 0));
  return { left, right, units };
}

/** One long line, the left character before each right one, is far quicker to lay out than each pair alone. */
function kerningAfter(font: Font, left: string, characters: readonly string[]): number[] {
  const line = characters.map((right) => left + right).join('');
  const { positions, glyphs } = font.layout(line, features);
  if (glyphs.length !== characters.length * 2) {
    throw new Error(
      `${font.postscriptName} merged glyphs after «${left}», so its kerning cannot be measured.`,
    );
  }
  const advance = glyphs[0]?.advanceWidth ?? 0;
  return characters.map((_, index) => (positions[index * 2]?.xAdvance ?? 0) - advance);
}

/** Characters with equal lists of numbers, joined; those that never kern are left out. */
function groupAlike(characters: readonly string[], lists: readonly (readonly number[])[]): string[] {
  const groups = new Map<string, string>();
  lists.forEach((list, index) => {
    if (list.every((units) => units === 0)) return;
    const key = list.join();
    groups.set(key, (groups.get(key) ?? '') + characters[index]);
  });
  return [...groups.values()];
}
