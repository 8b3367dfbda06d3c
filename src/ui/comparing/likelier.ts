import { outranks } from '../../core/compare/findings/deviating.ts';
import type { Finding, Place } from '../../core/compare/finding.ts';
import type { Versions } from '../../core/compare/versions.ts';
import type { PaperKind } from '../../core/model/paper.ts';

/** Why one of two sources is likelier right. */
export type LikelierReason =
  /** It is closer to what was sent to parliament than the other. */
  | { code: 'official'; kind: PaperKind; otherKind: PaperKind }
  /** The note marks of the other jump where the text is gone. */
  | { code: 'footnotes' }
  /** So many other versions have what the other lacks, out of all others. */
  | { code: 'majority'; agree: number; others: number };

/** A hint, never more: the source that is likelier right about a finding, with the reasons. */
export interface Likelier {
  place: Place;
  reasons: readonly LikelierReason[];
}

/**
 * Which source is likelier right about a finding; `undefined` where nothing says so, or where some
 * reasons speak for one source and some for the other.
 */
export function likelierRight(
  finding: Finding,
  { sets, findings }: Pick<Versions, 'sets' | 'findings'>,
  kindOf: (paperId: string) => PaperKind | undefined
): Likelier | undefined {
  const { in: here, other: there, evidence } = finding;
  if (!there) return undefined;
  const [kind, otherKind] = [kindOf(there.paperId), kindOf(here.paperId)];
  const forOther: LikelierReason[] = [];
  const forHere: LikelierReason[] = [];
  if (kind && otherKind && outranks({ kind }, { kind: otherKind }))
    forOther.push({ code: 'official', kind, otherKind });
  if (kind && otherKind && outranks({ kind: otherKind }, { kind }))
    forHere.push({ code: 'official', kind: otherKind, otherKind: kind });
  if (evidence.some(({ code }) => code === 'footnotes-jump')) forOther.push({ code: 'footnotes' });
  const others = otherVersions(here, sets);
  const agree = others.filter((id) =>
    findings.some(
      (same) =>
        same.code === finding.code &&
        same.in.questionId === here.questionId &&
        same.other?.setId === id
    )
  ).length;
  if (others.length > 2 && agree * 2 > others.length)
    forOther.push({ code: 'majority', agree, others: others.length });
  if (others.length > 2 && agree * 2 < others.length)
    forHere.push({ code: 'majority', agree: others.length - agree, others: others.length });
  if (forOther.length > 0 && forHere.length === 0) return { place: there, reasons: forOther };
  if (forHere.length > 0 && forOther.length === 0) return { place: here, reasons: forHere };
  return undefined;
}

/** The sets of other sources that hold the same submission. */
function otherVersions(here: Place, sets: Versions['sets']): string[] {
  return sets.flatMap(({ a, b, relation }) => {
    if (relation !== 'same') return [];
    const other = a.setId === here.setId ? b : b.setId === here.setId ? a : undefined;
    return other && other.sourceId !== here.sourceId ? [other.setId] : [];
  });
}
