import {
  isAt,
  type DecidedVersions,
  type GroupKind,
  type VersionDecision
} from '../../core/compare/decisions.ts';
import type { Finding, Place } from '../../core/compare/finding.ts';
import type { Oddity } from '../../core/compare/many-versions/oddities.ts';
import type { AnswerPlace, RepeatedAnswer } from '../../core/compare/repeats/repeated-answers.ts';
import type { Template } from '../../core/compare/many-versions/templates.ts';
import type { ToldFinding } from '../../core/compare/findings/told-once.ts';
import { createUnion } from '../../core/compare/union.ts';
import { compareSets, type SetComparison } from './set-comparison.ts';
import { weightOf } from './compared-exchange.ts';

/** Two sets of a group with what tells them apart. */
export interface GroupPair {
  a: Place;
  b: Place;
  comparison: SetComparison;
  /** Findings that the user has not settled. */
  open: number;
}

/** One submission in several places. */
export interface SameSets {
  kind: 'same';
  id: string;
  places: readonly Place[];
  /** What differs most comes first; a set that stands twice in a source is compared once. */
  pairs: readonly GroupPair[];
  /** What is wrong in which of the places, each matter once. */
  told: readonly ToldFinding[];
  /** How many of these the user has not settled. */
  open: number;
  weight: number;
}

/** One text that was made into several sets. */
export interface TemplateSets {
  kind: 'template';
  id: string;
  places: readonly Place[];
  template: Template;
  oddities: readonly Oddity[];
  weight: number;
}

/** Answers that say the same, or that one of them contains. */
export interface SharedAnswers {
  kind: 'answers' | 'contained';
  id: string;
  places: readonly AnswerPlace[];
  similarity: number;
  weight: number;
}

/** What the overview of versions shows as one entry. */
export type VersionGroup = SameSets | TemplateSets | SharedAnswers;

/** How heavy a group is beside others: what is wrong, what may be wrong, what differs, the rest. */
const TIERS = { finding: 1e6, oddity: 1e4, difference: 100 };

/**
 * All groups of the library, the heaviest first. `told` are its findings, each matter once;
 * `isSettled` tells what needs no more attention.
 */
export function groupVersions(
  versions: DecidedVersions,
  told: readonly ToldFinding[],
  isSettled: (finding: Finding) => boolean = () => false
): VersionGroup[] {
  return [
    ...sameSets(versions, told, isSettled),
    ...versions.templates.map(templateSets),
    ...versions.repeatedAnswers.map(sharedAnswers)
  ].sort((x, y) => y.weight - x.weight);
}

/** The decision by which the user takes all of a group to be unrelated. */
export function dismissalOf(
  group: VersionGroup,
  decisions: readonly VersionDecision[]
): VersionDecision | undefined {
  return decisions.find(({ about, areVersions, first, others }) => {
    if (areVersions || about !== group.kind) return false;
    const anchors = [first, ...others];
    return group.places.every((place) => anchors.some((anchor) => isAt(place, anchor)));
  });
}

/** How many groups there are of each kind. */
export function countKinds(groups: readonly VersionGroup[]): ReadonlyMap<GroupKind, number> {
  const counts = new Map<GroupKind, number>();
  for (const { kind } of groups) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function sameSets(
  versions: DecidedVersions,
  told: readonly ToldFinding[],
  isSettled: (finding: Finding) => boolean
): SameSets[] {
  const related = versions.sets.filter(({ relation }) => relation === 'same');
  const places = new Map(
    related.flatMap(({ a, b }) => [a, b]).map((place) => [place.setId, place])
  );
  const ids = [...places.keys()];
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const union = createUnion(ids.length);
  for (const { a, b } of related) union.join(numbers.get(a.setId)!, numbers.get(b.setId)!);
  const groups = new Map<number, Place[]>();
  for (const [id, place] of places) {
    const key = union.find(numbers.get(id)!);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const repeats = repeatedSets(versions);
  return [...groups.values()].map((members): SameSets => {
    const own = new Set(members.map(({ setId }) => setId));
    const inside = related.filter(({ a }) => own.has(a.setId));
    const firsts = inside.filter(({ a, b }) => !repeats.has(a.setId) && !repeats.has(b.setId));
    const pairs = (firsts.length > 0 ? firsts : inside)
      .flatMap(({ a, b }): GroupPair[] => {
        const comparison = compareSets(versions, a.setId, b.setId);
        if (!comparison) return [];
        const open = comparison.findings.filter((finding) => !isSettled(finding)).length;
        return [{ a, b, comparison, open }];
      })
      .sort((x, y) => weightOfPair(y) - weightOfPair(x));
    const about = told.filter(
      ({ finding: { code, in: place, other } }) =>
        other && code !== 'duplicate-set' && own.has(place.setId)
    );
    // What was settled beside one version is settled beside all.
    const open = about.filter(({ shown }) => !shown.some(isSettled)).length;
    const differing = Math.max(0, ...pairs.map(differingIn));
    const weight = TIERS.finding * open + TIERS.difference * differing;
    return {
      kind: 'same',
      id: [...own].join(' '),
      places: members,
      pairs,
      told: about,
      open,
      weight
    };
  });
}

/** Sets that stand letter by letter earlier in the same source, and so were not compared themselves. */
function repeatedSets({ findings, pairs }: DecidedVersions): ReadonlySet<string> {
  const compared = new Set(pairs.flatMap(({ a, b }) => [a.setId, b.setId]));
  return new Set(
    findings.flatMap(({ code, in: { setId } }) =>
      code === 'duplicate-set' && !compared.has(setId) ? [setId] : []
    )
  );
}

function weightOfPair(pair: GroupPair): number {
  return TIERS.finding * pair.open + TIERS.difference * differingIn(pair);
}

/** How many of its questions differ, or their answers. */
function differingIn({ comparison: { exchanges } }: GroupPair): number {
  return exchanges.filter((exchange) => weightOf(exchange) > 0).length;
}

function templateSets(template: Template): TemplateSets {
  const oddities = template.slots.flatMap((slot) => slot.oddities);
  return {
    kind: 'template',
    id: template.sets.map(({ setId }) => setId).join(' '),
    places: template.sets,
    template,
    oddities,
    weight: TIERS.oddity * oddities.length + template.sets.length
  };
}

function sharedAnswers({ kind, members, similarity }: RepeatedAnswer): SharedAnswers {
  return {
    kind: kind === 'contained' ? 'contained' : 'answers',
    id: `${kind} ${members.map(({ answerId }) => answerId).join(' ')}`,
    places: members,
    similarity,
    weight: members.length + (kind === 'contained' ? 0 : similarity)
  };
}
