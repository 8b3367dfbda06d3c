import type { Section } from '../model/paper.ts';
import type { SelectedNote } from '../model/selection.ts';
import type { Entry } from './plan-entry.ts';
import type { Work } from './work.ts';

/** A section and its children, each a level deeper. */
export function planSection(
  work: Work,
  section: Section,
  level: number,
  notes: readonly SelectedNote[]
): Entry[] {
  return [
    { type: 'section', work, section, level, notes: notes.filter(({ at }) => at === section.id) },
    ...section.children.flatMap((child) => planSection(work, child, level + 1, notes))
  ];
}
