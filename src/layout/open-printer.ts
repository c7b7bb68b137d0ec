// The file of the PDF resources → a printer: the way in for a browser, which loads this one module and what it imports when asked to print.
import { createPrinter, type Printer } from './printer.ts';
import { readResources } from '../tagged-pdf/resources-file.ts';

/** Throws where the text holds no PDF resources. */
export const openPrinter = (kitText: string): Printer => createPrinter(readResources(kitText));
