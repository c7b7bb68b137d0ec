// Colours, type and space, named by purpose: the style sheets and the sheets of paper are both set from these.
// Each contrast stated here is recomputed by a test.

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
  note: { light: '#F3EDE3', dark: '#223034' },
  field: { light: '#FFFFFF', dark: '#0E1416' },
  tint: { light: '#DCEBE8', dark: '#17383A' },
  alarm: { light: '#F7E3E1', dark: '#3A1A1C' },
  entry: { light: '#0F5257', dark: '#1C484A' },
  // Marks on those grounds: text, lines, seats.
  ink: { light: '#1F2A2C', dark: '#ECE7DD' },
  soft: { light: '#4A5759', dark: '#B3BAB6' },
  line: { light: '#D9D0C3', dark: '#33413F' },
  edge: { light: '#857B6C', dark: '#7C8B88' },
  action: { light: '#0F5257', dark: '#7FD1C7' },
  'on-action': { light: '#FFFDF9', dark: '#0E2022' },
  clay: { light: '#B5472C', dark: '#F09A7C' },
  acute: { light: '#8C1D2F', dark: '#FFB4A8' },
  'on-entry': always('#F3EDE3'),
  'free-on-entry': always('#F6B79F'),
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
  { mark: 'ink', on: ['paper', 'surface', 'light', 'note', 'field', 'tint', 'alarm'], least: 4.5 },
  { mark: 'soft', on: ['paper', 'surface', 'light', 'note', 'field'], least: 4.5 },
  { mark: 'action', on: ['paper', 'surface', 'light', 'note', 'field', 'tint'], least: 4.5 },
  { mark: 'on-action', on: ['action'], least: 4.5 },
  { mark: 'acute', on: ['paper', 'alarm'], least: 4.5 },
  { mark: 'on-entry', on: ['entry'], least: 4.5 },
  { mark: 'sheet-ink', on: ['sheet'], least: 4.5 },
  { mark: 'sheet-soft', on: ['sheet'], least: 4.5 },
  { mark: 'clay', on: ['paper', 'surface', 'light'], least: 3 },
  { mark: 'free-on-entry', on: ['entry'], least: 3 },
  { mark: 'edge', on: ['paper', 'surface', 'light', 'note', 'field'], least: 3 },
  { mark: 'sheet-edge', on: ['sheet'], least: 3 },
];

/** Inks on white paper; text is pure black, which home printers never screen, and all of them stay readable in grey. */
export const inks = {
  black: '#000000',
  action: '#0F5257',
  clay: '#B5472C',
  rule: '#857B6C',
  acute: '#8C1D2F',
} as const;

/** Sizes of type on the web, as CSS; 1rem is 18 px until the reader chooses otherwise. */
export const webType = {
  title: 'clamp(1.95rem, 1.2rem + 3vw, 3.1rem)',
  'front-title': 'clamp(2.15rem, 1rem + 4.9vw, 3.7rem)',
  heading: '1.3rem',
  subheading: '1.05rem',
  lede: '1.2rem',
  figure: 'clamp(1.2rem, 0.6rem + 3vw, 1.5rem)',
  small: '0.86rem',
} as const;

/** Lengths on the web, as CSS. */
export const webSpace = {
  /** From the window's edge to what is read. */
  gap: 'clamp(1rem, 4vw, 1.8rem)',
  /** The three columns of a wide window: headings, text, what stands beside it; and what lies between them. */
  side: '13rem',
  measure: '33.5rem',
  gutter: '2.4rem',
  wrap: '69rem',
  corner: '0.75rem',
  /** Least height of what is touched: 44 px. */
  tap: '2.45rem',
} as const;

/** Type of one size and weight on paper, and how far apart its lines stand. */
export interface TypeStyle {
  readonly sizePt: number;
  readonly leadingMm: number;
  readonly bold: boolean;
  /** Added between letters, in em. */
  readonly trackingEm: number;
}

const set = (sizePt: number, leadingMm: number, bold = false): TypeStyle => ({
  sizePt,
  leadingMm,
  bold,
  trackingEm: 0,
});

/** The type of one kind of sheet, by what it is for. */
export interface PaperType {
  readonly title: TypeStyle;
  readonly lead: TypeStyle;
  readonly body: TypeStyle;
  readonly heading: TypeStyle;
  readonly small: TypeStyle;
  readonly foot: TypeStyle;
  readonly publisher: TypeStyle;
  readonly seatNumber: TypeStyle;
  /** The heading of a page, or of a panel of a sheet. */
  readonly pageHeading: TypeStyle;
  /** A figure that stands for itself: “4–8”. */
  readonly figure: TypeStyle;
  /** A short answer in a list of them. */
  readonly term: TypeStyle;
  /** A telephone number, and the one for danger to life. */
  readonly phone: TypeStyle;
  readonly urgentPhone: TypeStyle;
  /** What is printed on a line to write on. */
  readonly written: TypeStyle;
}

const title = (sizePt: number, leadingMm: number): TypeStyle => ({
  ...set(sizePt, leadingMm, true),
  trackingEm: -0.012,
});

const roomy: PaperType = {
  title: title(30, 12),
  lead: set(18, 9),
  body: set(12, 6),
  heading: set(12, 6, true),
  small: set(11, 5.5),
  foot: set(11, 6),
  publisher: set(11, 6, true),
  seatNumber: set(11, 6, true),
  pageHeading: set(18, 9, true),
  figure: set(28, 12, true),
  term: set(12, 6, true),
  phone: set(12, 6, true),
  urgentPhone: set(20, 9, true),
  written: set(12, 6),
};

const panel: PaperType = {
  ...roomy,
  title: title(25, 11),
  lead: set(15, 7.5),
  foot: set(11, 5.5),
  publisher: set(12, 6, true),
  phone: set(16, 6, true),
  urgentPhone: set(22, 9, true),
};

/** The same type on a sheet that is read from further away. */
const enlarged = (type: PaperType, by: number): PaperType =>
  Object.fromEntries(
    Object.entries(type).map(([name, style]: [string, TypeStyle]) => [
      name,
      { ...style, sizePt: style.sizePt * by, leadingMm: style.leadingMm * by },
    ]),
  ) as unknown as PaperType;

const poster: PaperType = {
  ...roomy,
  title: title(48, 18),
  lead: set(23, 10),
  heading: set(23, 10, true),
  seatNumber: set(16, 8, true),
};

/** Sizes of type on paper: a line is as many millimetres high as half its size in points. Nothing is smaller than 11 pt. */
export const paperType = {
  roomy,
  dense: { ...roomy, lead: set(16, 8) },
  'guide-sheet': { ...roomy, title: title(26, 10.5) },
  large: {
    ...roomy,
    title: title(36, 14),
    lead: set(20, 10),
    body: set(16, 8),
    heading: set(16, 8, true),
    small: set(16, 8),
    foot: set(16, 8),
    publisher: set(16, 8, true),
    seatNumber: set(16, 8, true),
    written: set(16, 8),
  },
  half: {
    ...roomy,
    title: title(24, 9),
    lead: set(14, 7),
    body: set(11, 5.5),
    heading: set(11, 5.5, true),
    foot: set(11, 5.5),
    publisher: set(11, 5.5, true),
  },
  notice: {
    ...roomy,
    title: title(28, 12),
    written: set(18, 9),
    lead: set(16, 8),
    small: set(13, 6),
    publisher: set(13, 6, true),
  },
  a5: { ...panel, title: title(34, 13.5), pageHeading: set(21, 9, true), term: set(12, 6, true) },
  panel,
  card: { ...roomy, title: set(15, 7, true) },
  poster,
  /** An A3 sheet is an A4 sheet times the square root of two. */
  'large-poster': enlarged(poster, Math.SQRT2),
} as const satisfies Record<string, PaperType>;

/** Lengths on an A4 sheet in mm: the margin, the side column, the gutter, the height of a text line; a card. */
export const paperSpace = {
  ...{ marginMm: 18, sideMm: 42, gutterMm: 6, moduleMm: 6 },
  cardMm: { width: 90, height: 66, padding: 8 },
} as const;
