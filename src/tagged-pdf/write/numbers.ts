// Lengths and colours → the numbers that PDF takes.
import type { Rectangle } from '../measures.ts';
import { pointsPerMm } from '../measures.ts';
import type { Corners } from './dictionaries.ts';

/** Two decimals of a point are finer than any printer; PDF knows no exponents, and rounding leaves none. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A length in PDF points. */
export function points(lengthMm: number): number {
  return rounded(lengthMm * pointsPerMm);
}

/** In points from the page's lower left corner. */
export function rectangle({ xMm, yMm, widthMm, heightMm }: Rectangle, pageHeightMm: number): Corners {
  const bottomMm = pageHeightMm - yMm - heightMm;
  return [points(xMm), points(bottomMm), points(xMm + widthMm), points(bottomMm + heightMm)];
}

/** `#0F5257` → `0.059 0.322 0.341`, the operands of `rg` and `RG`. */
export function rgb(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const channels = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  return channels.map((channel) => String(Math.round((channel / 255) * 1000) / 1000)).join(' ');
}

/** The operator for a grey, which is shorter; undefined where red, green and blue differ. */
export function grey(hex: string): string | undefined {
  const [red, green, blue] = rgb(hex).split(' ');
  return red === green && green === blue ? `${red} g` : undefined;
}

const digits = '0123456789ABCDEF';

/** Four hexadecimal digits: a glyph number, or a UTF-16 unit. */
export function hex4(value: number): string {
  const digit = (shift: number) => digits.charAt((value >> shift) & 0xf);
  return digit(12) + digit(8) + digit(4) + digit(0);
}
