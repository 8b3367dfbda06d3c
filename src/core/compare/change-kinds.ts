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

function classOf(weight: number): Change['class'] {
  if (weight < 2) return 'typography';
  return weight < 4 ? 'spelling' : 'substance';
}

/** A change of this kind with its class and weight. */
export function changeOf(kind: ChangeKind, before: Span, after: Span): Change {
  const weight = WEIGHTS[kind];
  return { kind, class: classOf(weight), weight, before, after };
}

/**
 * The class of two texts by their changes: one slip of the pen is `spelling`, a second makes it
 * `substance`; note marks that stand outside of the text count for nothing.
 */
export function classOfChanges(changes: readonly Change[]): VersionClass {
  let [slips, heaviest] = [0, -1];
  for (const { kind, weight, labels } of changes) {
    if (kind === 'spelling') slips++;
    if (!labels) heaviest = Math.max(heaviest, weight);
  }
  if (slips > 1) return 'substance';
  return heaviest < 0 ? 'identical' : classOf(heaviest);
}
