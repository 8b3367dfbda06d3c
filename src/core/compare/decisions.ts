import type { UserRecord } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';
import type { Place } from './finding.ts';
import type { TwoSets } from './two-sets.ts';
import type { Versions } from './versions.ts';

/** A passage of a source as records of the user keep it: another reading of the text has it too. */
export interface Anchor {
  sourceId: string;
  span: Span;
}

/** What sort of group a decision is about; only sets can be held to be versions by the user. */
export type GroupKind = 'same' | 'template' | 'answers' | 'contained';

/** What the user holds: that the first is a version of the others, or that it is none. */
export interface VersionDecision {
  id: string;
  about: GroupKind;
  areVersions: boolean;
  first: Anchor;
  others: readonly Anchor[];
}

/** Two sets about which the user decided. */
export interface DecidedPair {
  /** Id of the record. */
  decision: string;
  a: Place;
  b: Place;
  areVersions: boolean;
}

/** What was found, with the user's decisions applied. */
export interface DecidedVersions extends Versions {
  decided: readonly DecidedPair[];
}

/** Whether a place lies where the anchor points. */
export function isAt(place: Anchor, { sourceId, span }: Anchor): boolean {
  return place.sourceId === sourceId && place.span[0] < span[1] && span[0] < place.span[1];
}

/** The decisions among records that may come from anyone. */
export function readVersionDecisions(records: readonly UserRecord[]): VersionDecision[] {
  return records.flatMap(({ id, kind, target, about, others }) => {
    if ((kind !== 'versions' && kind !== 'not-versions') || !target) return [];
    const anchors = Array.isArray(others) ? others.filter(isAnchor) : [];
    if (!isGroupKind(about) || anchors.length === 0) return [];
    const { sourceId, span } = target;
    const areVersions = kind === 'versions';
    return [{ id, about, areVersions, first: { sourceId, span }, others: anchors }];
  });
}

/** Whether what stands in a record, which may come from anyone, is the anchor of a set. */
export function isAnchor(value: unknown): value is Anchor {
  if (!(value instanceof Object && 'sourceId' in value && 'span' in value)) return false;
  const { sourceId, span } = value;
  return (
    typeof sourceId === 'string' &&
    Array.isArray(span) &&
    span.length === 2 &&
    span.every((at) => typeof at === 'number')
  );
}

function isGroupKind(value: unknown): value is GroupKind {
  return value === 'same' || value === 'template' || value === 'answers' || value === 'contained';
}

/**
 * Takes out what the user holds to be no versions, and adds what the comparison of sets gives that
 * the user holds to be versions; `compare` compares two sets by id as versions of one another.
 */
export async function applyDecisions(
  versions: Versions,
  decisions: readonly VersionDecision[],
  places: readonly Place[],
  compare: (a: Place, b: Place) => Promise<TwoSets | undefined>
): Promise<DecidedVersions> {
  const decided = decisions
    .filter(({ about }) => about === 'same')
    .flatMap((decision) => pairsOf(decision, places));
  const keys = new Map(decided.map(({ a, b, areVersions }) => [pairKey(a, b), areVersions]));
  const isKept = (a: Place, b: Place | undefined) => !b || keys.get(pairKey(a, b)) !== false;
  const known = new Set(
    versions.sets.flatMap(({ a, b, relation }) => (relation === 'same' ? [pairKey(a, b)] : []))
  );
  const joined = decided.filter(
    ({ a, b, areVersions }) => areVersions && !known.has(pairKey(a, b))
  );
  const added = await Promise.all(joined.map(({ a, b }) => compare(a, b)));
  const isOther = (a: Place, b: Place) =>
    !joined.some((pair) => pairKey(pair.a, pair.b) === pairKey(a, b));
  return {
    ...versions,
    sets: [
      ...versions.sets.filter(({ a, b }) => isKept(a, b) && isOther(a, b)),
      ...added.flatMap((found) => found?.sets ?? [])
    ],
    pairs: [
      ...versions.pairs.filter(({ a, b }) => isKept(a, b)),
      ...added.flatMap((found) => found?.pairs ?? [])
    ],
    findings: [
      ...versions.findings.filter(({ in: place, other }) => isKept(place, other)),
      ...added.flatMap((found) => found?.findings ?? [])
    ],
    decided
  };
}

function pairsOf(
  { id, first, others, areVersions }: VersionDecision,
  places: readonly Place[]
): DecidedPair[] {
  const at = (anchor: Anchor) => places.find((place) => isAt(place, anchor));
  const a = at(first);
  return others.flatMap((other) => {
    const b = at(other);
    return a && b && a.setId !== b.setId ? [{ decision: id, a, b, areVersions }] : [];
  });
}

function pairKey(a: Place, b: Place): string {
  return [a.setId, b.setId].sort().join(' ');
}
