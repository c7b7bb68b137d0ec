// The words of an e-mail as its link carries them.
import { expect, test } from 'vitest';
import { mailTextOf } from '../../../src/site/mail-text.ts';

test('paragraphs stand apart, marks are gone, signs are themselves', () => {
  expect(
    mailTextOf('<p>Hej &amp;\n velkommen til <b>grup\u00ADpen</b>.</p>\n<p>&quot;Vi ses&quot;</p>\n'),
  ).toBe('Hej & velkommen til gruppen.\r\n\r\n"Vi ses"');
});
