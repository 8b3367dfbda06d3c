import type { Span } from '../../model/span.ts';
import type { Change, ChangeKind, VersionClass } from './comparison.ts';

/** Kinds by how much they matter to a reader, from 0 on; their coarse class follows from that. */
const BY_WEIGHT = [
  ['spaces', 'unicode'],
  [
    'breaks',
    'quotes',
    'dashes',
    'hyphenation',
    'compounds',
    'punctuation',
    'cell-order',
    'capitals',
    'office-titles',
    'note-marks'
  ],
  ['abbreviation', 'numerals'],
  ['spelling'],
  ['moved'],
  ['words'],
  ['name'],
  ['date', 'number', 'paper-number'],
  ['negation'],
  ['paragraph', 'passage']
] as const satisfies readonly (readonly ChangeKind[])[];

/** All of them: a kind without a weight is an error where it is passed on. */
type WeightedKind = (typeof BY_WEIGHT)[number][number];

function classOf(weight: number): Change['class'] {
  if (weight < 2) return 'typography';
  return weight < 4 ? 'spelling' : 'substance';
}

/** A change of this kind with its class and weight. */
export function changeOf(kind: WeightedKind, before: Span, after: Span): Change {
  const weight = BY_WEIGHT.findIndex((kinds: readonly ChangeKind[]) => kinds.includes(kind));
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
