// The mark alone, as browsers and telephones show it: small in a tab, by day or by night, and as an icon on sand.
import { shades } from '../tokens.ts';
import { drawMark } from '../ring/draw-svg.ts';

const colours = (theme: 'light' | 'dark'): string =>
  `.s{fill:${shades.action[theme]}}.f{stroke:${shades.clay[theme]}}`;

/** The free seat's outline is heavier than elsewhere, since sixteen pixels must do. */
const drawing = `.f{fill:none;stroke-width:4}${colours('light')}`;

export const favicon = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">' +
  `<style>${drawing}@media(prefers-color-scheme:dark){${colours('dark')}}</style>${drawMark()}</svg>\n`;

/** 180 pixels square: a telephone rounds the corners and knows no night. */
export const touchIcon = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180" viewBox="-64 -64 128 128">' +
  `<style>${drawing}</style><rect x="-64" y="-64" width="128" height="128" fill="${shades.surface.light}"/>` +
  `${drawMark()}</svg>`;
