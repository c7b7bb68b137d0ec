// What lies behind every picture, always by day: sand, a window's light in four slanted panes, and pale ground before it.
import { frame } from '../../layout/social/columns.ts';
import { shades, type ShadeName } from '../../tokens.ts';
import { panes } from '../window-light.ts';

const by = (name: ShadeName): string => shades[name].light;

/** The classes are those of the site's style sheets: seats, text, and what stands on a small picture of a sheet. */
export const backgroundStyle = [
  `.s{fill:${by('action')}}`,
  `.o{fill:${by('tint')};stroke:${by('action')};stroke-width:1.3}`,
  `.f{fill:none;stroke:${by('clay')};stroke-width:3}`,
  `.h{fill:${by('shadow')};opacity:.13}`,
  `.ink{fill:${by('ink')}}`,
  `.soft{fill:${by('soft')}}`,
  `.sheet{fill:${by('sheet')};stroke:${by('edge')};stroke-width:.6}`,
  `.t{fill:${by('sheet-soft')}}`,
  `.l{fill:${by('sheet-bar')}}`,
  `.u{stroke:${by('sheet-edge')};stroke-width:.8}`,
  'svg svg .o{stroke-width:.5}svg svg .f{stroke-width:1}',
].join('');

export function drawBackground(): string {
  const { width, height, floor } = frame;
  return (
    `<rect width="${width}" height="${height}" fill="${by('surface')}"/>` +
    `<path transform="translate(470 -34) scale(1.42)" fill="${by('light')}" d="${panes}"/>` +
    `<rect y="${floor}" width="${width}" height="${height - floor}" fill="${by('paper')}"/>`
  );
}
