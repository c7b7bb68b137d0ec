// Telephone numbers: which helplines can be called, and what a number is without the spaces people say it with.
import type { Helpline } from './contacts.ts';

/** A helpline that can be called; one without a number is found on the web. */
export type PhoneLine = Helpline & { readonly phone: string };

export const hasPhone = (helpline: Helpline): helpline is PhoneLine => helpline.phone !== undefined;

/** `70 201 201` → `70201201`; spaces that do not break count as spaces. */
export const digitsOf = (phone: string): string => phone.replaceAll(/\s/g, '');
