// What a tag may hold and where it may stand, each rule with its clause.
import type { Tag, TaggedBox } from '../boxes.ts';
import type { Role } from '../tag-kinds.ts';
import type { ReachedTag } from './reach.ts';

/** ISO 32000-1 14.8.4.3: these hold nothing but the roles named here, which in turn stand nowhere else. */
const holds: Partial<Record<Role, readonly Role[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};
const inner = new Set(Object.values(holds).flat());

/** A language as BCP 47 writes it: `da-DK`. */
export const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A tag in its place, and what its role asks for. */
export function roleViolations({ tag, parent }: ReachedTag): string[] {
  const violations: string[] = [];
  const { role } = tag;
  const allowed = parent && holds[parent.role];
  if ((role === 'Document') !== (parent === undefined)) {
    violations.push(`${role} stands ${parent ? `in ${parent.role}` : 'at the root'} (ISO 32000-1 14.8.4.2).`);
  } else if (allowed ? !allowed.includes(role) : inner.has(role)) {
    violations.push(`${role} stands in ${parent?.role ?? 'nothing'} (ISO 32000-1 14.8.4.3).`);
  }
  if (holds[role] && boxesOf(tag).length > 0) {
    violations.push(`${role} holds text that is in no part of it (ISO 32000-1 14.8.4.3).`);
  }
  if (tag.lang !== undefined && !language.test(tag.lang)) {
    violations.push(`${role} is in the language «${tag.lang}» (ISO 14289-1 7.2).`);
  }
  return [...violations, ...ownViolations(tag)];
}

function ownViolations(tag: Tag): string[] {
  switch (tag.role) {
    case 'Figure':
      return [
        ...(tag.alt.trim() === '' ? ['A figure has no alternative text (ISO 14289-1 7.3).'] : []),
        ...(boxesOf(tag).length === 0 ? [`The figure «${tag.alt}» shows nothing (ISO 14289-1 7.3).`] : []),
      ];
    case 'Link':
      return [
        ...(tag.contents.trim() === '' ? ['A link does not say where it leads (ISO 14289-1 7.18.5).'] : []),
        ...(count(tag, 'link') === 0
          ? [`The link «${tag.contents}» has no place to click (ISO 14289-1 7.18.5).`]
          : []),
      ];
    case 'Form':
      return count(tag, 'field') === 1 ? [] : ['Form holds one field each (ISO 14289-1 7.18.4).'];
    default:
      return [];
  }
}

/** ISO 14289-1 7.4.2: the first heading is an H1, and none is more than one level below the one before it. */
export function headingViolations(tags: readonly Tag[]): string[] {
  const violations: string[] = [];
  let previous = 0;
  for (const { role } of tags) {
    const level = headingLevels[role];
    if (level === undefined) continue;
    if (level > previous + 1) {
      const before = previous === 0 ? 'no heading' : `H${previous}`;
      violations.push(`${role} follows ${before} (ISO 14289-1 7.4.2).`);
    }
    previous = level;
  }
  return violations;
}

const headingLevels: Partial<Record<Role, number>> = { H1: 1, H2: 2, H3: 3 };

/** A screen reader tells the column by counting, so every row has as many cells, and some cell heads them. */
export function tableViolations({ tag }: ReachedTag): string[] {
  if (tag.role !== 'Table') return [];
  const parts = tagsOf(tag).flatMap((part) => (part.role === 'TR' ? [part] : tagsOf(part)));
  const rows = parts.filter(({ role }) => role === 'TR');
  const widths = new Set(rows.map((row) => tagsOf(row).length));
  const headed = rows.some((row) => tagsOf(row).some(({ role }) => role === 'TH'));
  return [
    ...(widths.size > 1 ? [`A table has rows of ${[...widths].join(' and ')} cells (ISO 14289-1 7.5).`] : []),
    ...(headed ? [] : ['A table has no header cell (ISO 14289-1 7.5).']),
  ];
}

function tagsOf({ kids }: Tag): Tag[] {
  return kids.filter((kid) => 'role' in kid);
}

function boxesOf({ kids }: Tag): TaggedBox[] {
  return kids.filter((kid): kid is TaggedBox => !('role' in kid));
}

function count(tag: Tag, kind: TaggedBox['kind']): number {
  return boxesOf(tag).filter((box) => box.kind === kind).length;
}
