// Who runs a deployment and where it stands; what is not given is left out of the site.
import { z } from 'astro/zod';
import { inEachLocale, words } from './fields.ts';
import { perLocale } from './locale.ts';
import { languageRows } from './languages.ts';

/** `https://example.org`, however it is written; a folder is no part of it. */
export const origin = z
  .string()
  .refine(isOrigin, 'write https:// and a host, and nothing after it; a folder is said with BASE_PATH')
  .transform((address) => new URL(address).origin);

function isOrigin(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { href, origin } = new URL(address);
  return href === `${origin}/`;
}

const webAddress = z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' });

export const siteSchema = z.strictObject({
  publisher: words.optional(),
  contact: z.email('write an e-mail address, as post@example.org').optional(),
  repository: webAddress.optional(),
  address: origin.optional(),
  weather: inEachLocale(webAddress)
    .default(perLocale((locale) => languageRows[locale].weather))
    .describe('Where whoever wants to leave this site at once is sent.'),
});

export type Site = z.output<typeof siteSchema>;

/** A file of comments alone says nothing, which is allowed. */
export const siteValue = (value: unknown): unknown => value ?? {};
