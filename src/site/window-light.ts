// The light of a window on a floor: four slanted panes, as the path of an SVG of 640 × 480.

export const panes =
  'M96 20 236 8 330 206 172 224ZM256 6 404-7 520 184 350 204ZM180 240 338 222 436 430 262 452ZM358 220 528 200 648 404 456 428Z';
