import type { Section } from '../model/paper.ts';
import type { SelectedNote } from '../model/selection.ts';
import type { Entry } from './plan-entry.ts';
import type { Work } from './work.ts';

type SectionEntry = Extract<Entry, { type: 'section' }>;

/** A section that was chosen by itself: below the last of it stands where it comes from. */
export function planChosenSection(
  work: Work,
  section: Section,
  level: number,
  notes: readonly SelectedNote[]
): SectionEntry[] {
  const entries = planSection(work, section, level, notes);
  return entries.map((entry, i) =>
    i === entries.length - 1 ? { ...entry, closes: section } : entry
  );
}

/** A section and its children, each a level deeper. */
export function planSection(
  work: Work,
  section: Section,
  level: number,
  notes: readonly SelectedNote[]
): SectionEntry[] {
  return [
    { type: 'section', work, section, level, notes: notes.filter(({ at }) => at === section.id) },
    ...section.children.flatMap((child) => planSection(work, child, level + 1, notes))
  ];
}
