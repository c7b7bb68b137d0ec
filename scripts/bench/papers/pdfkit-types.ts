// The part of pdfkit that the bench uses: it ships no types.

export interface Struct {
  readonly add: (child: Struct) => Struct;
  readonly end: () => void;
}

export interface Pdf extends AsyncIterable<Uint8Array> {
  y: number;
  readonly end: () => void;
  readonly struct: (role: string, draw?: () => void) => Struct;
  readonly addStructure: (root: Struct) => void;
  readonly markContent: (tag: string, options: object) => Pdf;
  readonly endMarkedContent: () => Pdf;
  readonly registerFont: (name: string, bytes: Buffer) => Pdf;
  readonly font: (name: string) => Pdf;
  readonly fontSize: (points: number) => Pdf;
  readonly fillColor: (colour: string) => Pdf;
  readonly currentLineHeight: (withGap: boolean) => number;
  readonly text: {
    (text: string, options: object): Pdf;
    (text: string, ...place: readonly [number, number, object]): Pdf;
  };
  readonly save: () => Pdf;
  readonly restore: () => Pdf;
  readonly translate: (x: number, y: number) => Pdf;
  readonly rotate: (degrees: number) => Pdf;
  readonly roundedRect: (...box: readonly [number, number, number, number, number]) => Pdf;
  readonly moveTo: (x: number, y: number) => Pdf;
  readonly lineTo: (x: number, y: number) => Pdf;
  readonly lineWidth: (points: number) => Pdf;
  readonly fill: (colour: string) => Pdf;
  readonly stroke: (colour: string) => Pdf;
  readonly initForm: () => Pdf;
  readonly formText: (name: string, ...box: readonly [number, number, number, number, object]) => Pdf;
}
