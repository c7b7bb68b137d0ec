// Colours and measures, named by purpose; web and paper share them. Each contrast stated here is recomputed by a test.

/** A colour by day and by night. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** Backgrounds that text may stand on. */
export const grounds = {
  paper: { light: '#FBF8F3', dark: '#12191B' },
  surface: { light: '#F3EDE3', dark: '#1B2528' },
  light: { light: '#FFFBF3', dark: '#223136' },
  field: { light: '#FFFFFF', dark: '#0E1416' },
  tint: { light: '#DCEBE8', dark: '#17383A' },
  alarm: { light: '#F7E3E1', dark: '#3A1A1C' },
  door: { light: '#0F5257', dark: '#17383A' },
} as const satisfies Record<string, Shade>;

/** Marks on those grounds: text, lines, seats. */
export const marks = {
  ink: { light: '#1F2A2C', dark: '#ECE7DD' },
  soft: { light: '#4A5759', dark: '#B3BAB6' },
  line: { light: '#D9D0C3', dark: '#33413F' },
  edge: { light: '#857B6C', dark: '#7C8B88' },
  action: { light: '#0F5257', dark: '#7FD1C7' },
  'on-action': { light: '#FFFDF9', dark: '#0E2022' },
  clay: { light: '#B5472C', dark: '#F09A7C' },
  acute: { light: '#8C1D2F', dark: '#FFB4A8' },
  'on-door': { light: '#F3EDE3', dark: '#F3EDE3' },
} as const satisfies Record<string, Shade>;

/** The least contrast each pair reaches in either theme (WCAG 2.2: 4.5 for text, 3 for parts of a control or picture). */
export const contrasts = [
  { mark: 'ink', on: ['paper', 'surface', 'light', 'field', 'tint', 'alarm'], least: 4.5 },
  { mark: 'soft', on: ['paper', 'surface', 'light', 'field'], least: 4.5 },
  { mark: 'action', on: ['paper', 'surface', 'light', 'field', 'tint'], least: 4.5 },
  { mark: 'acute', on: ['paper', 'alarm'], least: 4.5 },
  { mark: 'on-door', on: ['door'], least: 4.5 },
  { mark: 'clay', on: ['paper', 'surface', 'light'], least: 3 },
  { mark: 'edge', on: ['paper', 'surface', 'light', 'field'], least: 3 },
] as const satisfies readonly {
  mark: keyof typeof marks;
  on: readonly (keyof typeof grounds)[];
  least: number;
}[];

/** Ink on white paper. Text is pure black, which home printers never screen; the rest stays readable in grey. */
export const inks = {
  text: '#000000',
  action: '#0F5257',
  clay: '#B5472C',
  rule: '#857B6C',
  acute: '#8C1D2F',
} as const;
