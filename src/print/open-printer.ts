// The kit's file → a printer: the way in for a browser, which loads this one module and what it imports when asked to print.
import { readKit } from './kit-file.ts';
import { createPrinter, type Printer } from './printer.ts';

/** Throws where the text is not a kit. */
export const openPrinter = (kitText: string): Printer => createPrinter(readKit(kitText));
