import type { Change, ChangeKind } from '../../core/compare/align/comparison.ts';

/** Kinds of differences that are shown or hidden together. */
export type ChangeGroup =
  | 'words'
  | 'facts'
  | 'paragraphs'
  | 'moved'
  | 'spelling'
  | 'punctuation'
  | 'dashes'
  | 'capitals'
  | 'spaces';

/** The groups in the order of their keys, 1 to 9. */
export const CHANGE_GROUPS: readonly ChangeGroup[] = [
  'words',
  'facts',
  'paragraphs',
  'moved',
  'spelling',
  'punctuation',
  'dashes',
  'capitals',
  'spaces'
];

/** A choice of groups that has a name. */
export type ChangePreset = 'substance' | 'editing' | 'all';

/** What each preset shows: what is said, also what an editor corrects, or everything. */
export const CHANGE_PRESETS: Readonly<Record<ChangePreset, readonly ChangeGroup[]>> = {
  substance: CHANGE_GROUPS.slice(0, 5),
  editing: CHANGE_GROUPS.slice(0, 8),
  all: CHANGE_GROUPS
};

const GROUPS: Readonly<Record<ChangeKind, ChangeGroup>> = {
  words: 'words',
  name: 'facts',
  number: 'facts',
  date: 'facts',
  'paper-number': 'facts',
  negation: 'facts',
  paragraph: 'paragraphs',
  passage: 'words',
  moved: 'moved',
  // A difference of form, but never hidden: nobody reads two orders as one.
  'cell-order': 'moved',
  spelling: 'spelling',
  abbreviation: 'spelling',
  numerals: 'spelling',
  quotes: 'punctuation',
  punctuation: 'punctuation',
  dashes: 'dashes',
  hyphenation: 'dashes',
  compounds: 'dashes',
  capitals: 'capitals',
  'office-titles': 'capitals',
  unicode: 'spaces',
  spaces: 'spaces',
  breaks: 'spaces',
  'note-marks': 'spaces'
};

/** The group by which a difference is shown or hidden. */
export function groupOf({ kind }: Pick<Change, 'kind'>): ChangeGroup {
  return GROUPS[kind];
}

/** How many differences each group has. */
export function countGroups(changes: readonly Change[]): ReadonlyMap<ChangeGroup, number> {
  const counts = new Map<ChangeGroup, number>();
  for (const change of changes) {
    const group = groupOf(change);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
