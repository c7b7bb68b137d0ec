// What lies above a page: the fields to fill in, and the links to follow.
import type { AnnotationBox } from '../boxes.ts';
import type { Reference } from './dictionaries.ts';

/** An annotation that stands in the file, and the box it came from. */
export interface Annotation {
  readonly box: AnnotationBox;
  readonly reference: Reference;
}

/** Where it goes: on which page, and under which key the tag tree finds it. */
export interface AnnotationContext {
  readonly page: Reference;
  readonly pageHeightMm: number;
  readonly key: number;
}

/** ISO 32000-1 table 165, bit 3: it is printed with the page; ISO 19005-2 6.3.2 allows nothing else. */
export const printed = 4;
