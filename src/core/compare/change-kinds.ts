import type { Change, ChangeKind, VersionClass } from './comparison.ts';

const WEIGHTS: Readonly<Record<ChangeKind, number>> = {
  spaces: 0,
  unicode: 0,
  breaks: 1,
  quotes: 1,
  dashes: 1,
  hyphenation: 1,
  compounds: 1,
  punctuation: 1,
  capitals: 1,
  'office-titles': 1,
  'note-marks': 1,
  abbreviation: 2,
  numerals: 2,
  spelling: 3,
  moved: 4,
  words: 5,
  name: 6,
  date: 7,
  number: 7,
  'paper-number': 7,
  negation: 8,
  paragraph: 9
};

const SUBSTANCE = new Set<ChangeKind>([
  'abbreviation',
  'numerals',
  'moved',
  'words',
  'name',
  'date',
  'number',
  'paper-number',
  'negation',
  'paragraph'
]);

/** The coarse class to which a kind of change belongs. */
export function classOf(kind: ChangeKind): Change['class'] {
  if (kind === 'spelling') return 'spelling';
  return SUBSTANCE.has(kind) ? 'substance' : 'typography';
}

/** How much a kind of change matters to a reader, 0 to 10. */
export function weightOf(kind: ChangeKind): number {
  return WEIGHTS[kind];
}

/**
 * The class of two texts by their changes: one slip of the pen is `spelling`, a second makes it
 * `substance`; note marks that stand outside of the text count for nothing.
 */
export function classOfChanges(changes: readonly Change[]): VersionClass {
  let result: VersionClass = 'identical';
  for (const change of changes) {
    if (change.class === 'substance') return 'substance';
    if (change.class === 'spelling') {
      if (result === 'spelling') return 'substance';
      result = 'spelling';
    } else if (result === 'identical' && !change.labels) result = 'typography';
  }
  return result;
}
