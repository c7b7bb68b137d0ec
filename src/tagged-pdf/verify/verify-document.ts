// The last look at a laid-out document before it is painted: what a reader who does not see the page would stumble over.
// Types hold what a tag must say; here is what only the whole document shows.
import type { DocumentInformation, LaidOutDocument } from '../boxes.ts';
import { artifact } from '../boxes.ts';
import type { Reached } from './reach.ts';
import { describe, reach } from './reach.ts';
import { headingViolations, language, roleViolations, tableViolations } from './tag-rules.ts';

/** Throws one error that tells every violation in a sentence of its own, with the clause it breaks. */
export function verifyDocument(document: LaidOutDocument): void {
  const reached = reach(document.tags);
  const { tags } = reached;
  const violations = [
    ...informationViolations(document.information),
    ...reached.violations,
    ...pageViolations(document, reached),
    ...tags.flatMap(roleViolations),
    ...headingViolations(tags.map(({ tag }) => tag)),
    ...tags.flatMap(tableViolations),
    ...annotationViolations(document),
  ];
  if (violations.length === 0) return;
  throw new Error([`«${document.information.key}» cannot be read by everyone:`, ...violations].join('\n'));
}

function informationViolations({ title, lang }: DocumentInformation): string[] {
  const violations: string[] = [];
  if (title.trim() === '') violations.push('The document has no title (ISO 14289-1 7.1).');
  if (!language.test(lang)) violations.push(`The document's language is «${lang}» (ISO 14289-1 7.2).`);
  return violations;
}

/** Whatever is painted is reached once through the tree or is an artifact, and whatever is reached is painted. */
function pageViolations({ pages }: LaidOutDocument, { boxes }: Reached): string[] {
  const violations: string[] = [];
  const unpainted = new Set(boxes);
  for (const { boxes: painted } of pages) {
    for (const box of painted) {
      if (box.owner === artifact || unpainted.delete(box)) continue;
      const fault = boxes.has(box) ? 'stands on the pages twice' : 'is reached by no tag';
      violations.push(`${describe(box)} ${fault} (ISO 14289-1 7.1).`);
    }
  }
  for (const box of unpainted) violations.push(`${describe(box)} stands on no page (ISO 14289-1 7.1).`);
  return violations;
}

function annotationViolations({ pages }: LaidOutDocument): string[] {
  const violations: string[] = [];
  const names = new Set<string>();
  for (const { boxes } of pages) {
    for (const box of boxes) {
      if (box.kind === 'link' && typeof box.address === 'string' && !isWhole(box.address)) {
        violations.push(`${describe(box)} leads nowhere from a file (ISO 32000-1 12.6.4.7).`);
      }
      if (box.kind !== 'field') continue;
      const { name, tooltip } = box;
      if (tooltip.trim() === '') violations.push(`${describe(box)} has no tooltip (ISO 14289-1 7.18.1).`);
      // A full stop would make it a field within a field.
      if (name === '' || name.includes('.') || names.has(name)) {
        violations.push(`${describe(box)} needs a name of its own without full stop (ISO 32000-1 12.7.3.2).`);
      }
      names.add(name);
    }
  }
  return violations;
}

/** An address that says its scheme: what it is relative to, a file cannot know. */
function isWhole(address: string): boolean {
  try {
    return new URL(address).href !== '';
  } catch {
    return false;
  }
}
