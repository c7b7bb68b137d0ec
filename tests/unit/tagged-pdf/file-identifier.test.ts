// A file's identifier: one half for what the document is, the other for what the file holds.
import { describe, expect, test } from 'vitest';
import { addTag } from '../../../src/tagged-pdf/tags.ts';
import { fingerprint, textFingerprint } from '../../../src/tagged-pdf/write/file-identifier.ts';
import { emptyDocument, onScreen, paintByHand, say } from './hand-made-document.ts';

/** Both halves of the identifier of a document of one line. */
function identifier(line: string, key = onScreen.key): readonly string[] {
  const document = emptyDocument({ ...onScreen, key });
  say(document, addTag(document.tags, { role: 'H1' }), line);
  const bytes = Buffer.from(paintByHand(document)).toString('latin1');
  return /\/ID\[<([0-9a-f]{32})><([0-9a-f]{32})>\]/.exec(bytes)?.slice(1) ?? [];
}

describe("a document's identifier", () => {
  const [always, now] = identifier('Vi lytter.');

  test('is the same whenever the same is said', () => {
    expect(identifier('Vi lytter.')).toEqual([always, now]);
    expect([always, now]).not.toContain(undefined);
  });

  test('changes in its second half when a single letter does', () => {
    const [stillAlways, later] = identifier('Vi lyttet.');
    expect(stillAlways).toBe(always);
    expect(later).not.toBe(now);
  });

  test('changes in its first half when it is another document', () => {
    const [other] = identifier('Vi lytter.', 'nb/another');
    expect(other).not.toBe(always);
  });
});

test('other bytes have another fingerprint: whichever one changes, is added, or changes places', () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, index) => index);
  const changed = [...bytes].map((_, at) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
  const others = [bytes, ...changed, bytes.slice(1), bytes.toReversed(), Uint8Array.of(...bytes, 0)];
  expect(new Set(others.map(fingerprint)).size).toBe(others.length);
  expect(textFingerprint('løfte')).not.toBe(textFingerprint('lofte'));
});
