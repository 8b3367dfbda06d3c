import type { Span } from '../model/span.ts';
import type { Change, ChangeKind, VersionClass } from './comparison.ts';

/** How much a kind of change matters to a reader; its coarse class follows from that. */
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

/** A change of this kind with its class and weight. */
export function changeOf(kind: ChangeKind, before: Span, after: Span): Change {
  const weight = WEIGHTS[kind];
  const found = weight < 2 ? 'typography' : weight < 4 ? 'spelling' : 'substance';
  return { kind, class: found, weight, before, after };
}

/**
 * The class of two texts by their changes: one slip of the pen is `spelling`, a second makes it
 * `substance`; note marks that stand outside of the text count for nothing.
 */
export function classOfChanges(changes: readonly Change[]): VersionClass {
  const slips = changes.filter(({ kind }) => kind === 'spelling').length;
  const has = (wanted: VersionClass) => changes.some((change) => change.class === wanted);
  if (slips > 1 || has('substance')) return 'substance';
  if (has('spelling')) return 'spelling';
  return changes.some(({ labels }) => !labels) ? 'typography' : 'identical';
}
