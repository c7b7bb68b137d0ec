// Colours, named by purpose; web and paper share them. Each contrast stated here is recomputed by a test.

/** A colour by day and by night. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

const always = (colour: string): Shade => ({ light: colour, dark: colour });

export const shades = {
  // Grounds.
  paper: { light: '#FBF8F3', dark: '#12191B' },
  surface: { light: '#F3EDE3', dark: '#1B2528' },
  light: { light: '#FFFBF3', dark: '#223136' },
  field: { light: '#FFFFFF', dark: '#0E1416' },
  tint: { light: '#DCEBE8', dark: '#17383A' },
  alarm: { light: '#F7E3E1', dark: '#3A1A1C' },
  door: { light: '#0F5257', dark: '#17383A' },
  // Marks on those grounds: text, lines, seats.
  ink: { light: '#1F2A2C', dark: '#ECE7DD' },
  soft: { light: '#4A5759', dark: '#B3BAB6' },
  line: { light: '#D9D0C3', dark: '#33413F' },
  edge: { light: '#857B6C', dark: '#7C8B88' },
  action: { light: '#0F5257', dark: '#7FD1C7' },
  'on-action': { light: '#FFFDF9', dark: '#0E2022' },
  clay: { light: '#B5472C', dark: '#F09A7C' },
  acute: { light: '#8C1D2F', dark: '#FFB4A8' },
  'on-door': always('#F3EDE3'),
  'free-on-door': always('#F6B79F'),
  shadow: always('#1F2A2C'),
  // A sheet of paper stays light at night.
  sheet: always('#FFFEFB'),
  'sheet-ink': always('#1F2A2C'),
  'sheet-soft': always('#4A5759'),
  'sheet-edge': always('#857B6C'),
  'sheet-bar': always('#C9BFB0'),
} as const satisfies Record<string, Shade>;

export type ShadeName = keyof typeof shades;

/** Hairlines, shadows, and the bars that stand for text in a picture: they carry no meaning, so no contrast is stated. */
export const decorative: readonly ShadeName[] = ['line', 'shadow', 'sheet-bar'];

/** The least contrast each pair reaches in either theme (WCAG 2.2: 4.5 for text, 3 for parts of a control or picture). */
export const contrasts: readonly { mark: ShadeName; on: readonly ShadeName[]; least: 3 | 4.5 }[] = [
  { mark: 'ink', on: ['paper', 'surface', 'light', 'field', 'tint', 'alarm'], least: 4.5 },
  { mark: 'soft', on: ['paper', 'surface', 'light', 'field'], least: 4.5 },
  { mark: 'action', on: ['paper', 'surface', 'light', 'field', 'tint'], least: 4.5 },
  { mark: 'on-action', on: ['action'], least: 4.5 },
  { mark: 'acute', on: ['paper', 'alarm'], least: 4.5 },
  { mark: 'on-door', on: ['door'], least: 4.5 },
  { mark: 'sheet-ink', on: ['sheet'], least: 4.5 },
  { mark: 'sheet-soft', on: ['sheet'], least: 4.5 },
  { mark: 'clay', on: ['paper', 'surface', 'light'], least: 3 },
  { mark: 'free-on-door', on: ['door'], least: 3 },
  { mark: 'edge', on: ['paper', 'surface', 'light', 'field'], least: 3 },
  { mark: 'sheet-edge', on: ['sheet'], least: 3 },
];

/** Inks on white paper; text is pure black, which home printers never screen, and all of them stay readable in grey. */
export const inks = {
  action: '#0F5257',
  clay: '#B5472C',
  rule: '#857B6C',
} as const;
