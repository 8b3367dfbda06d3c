import { SOURCE_RANK } from '../../model/source-rank.ts';
import type { PaperKind } from '../../model/paper.ts';
import type { Finding, Place } from '../finding.ts';
import { append, count } from '../tallies.ts';
import { type Counterparts, createSameText, type SameText, sameMatters } from './same-matter.ts';

/** A finding as it is told where more than two versions are there. */
export interface ToldFinding {
  finding: Finding;
  /** The same place in every source that shows it, that of `finding.other` first. */
  others: readonly Place[];
  /** What the comparisons of two versions each found about it. */
  shown: readonly Finding[];
}

type Rank = (place: Place) => number;

/** What so many times more versions lack than have is told of those that have it. */
const ODD_ONE_OUT = 3;

/**
 * What several comparisons of two found about one matter, told once for each version that is wrong:
 * what it lost, each of thirty others shows. What one version has and most others have not is told
 * of that one, unless it is closer to what was sent to parliament than they are. With two versions
 * all is told as it was found.
 */
export function tellOnce(
  { findings, pairs }: { findings: readonly Finding[]; pairs: readonly Counterparts[] },
  kindOf: (place: Place) => PaperKind | undefined
): ToldFinding[] {
  const rank: Rank = (place) => SOURCE_RANK[kindOf(place) ?? 'other'];
  const at = new Map(findings.map((finding, index) => [finding, index]));
  const isSame = createSameText();
  const told = sameMatters(findings, pairs, isSame).flatMap((matter) => {
    if (isExtra(matter, rank)) return tellBySet(matter, thereOf, hereOf, rank, isSame).map(turned);
    const facing = oriented(matter, rank);
    facing.forEach((finding, i) => at.set(finding, at.get(matter[i]!)!));
    return tellBySet(facing, hereOf, thereOf, rank, isSame);
  });
  const first = ({ shown }: ToldFinding) => Math.min(...shown.map((one) => at.get(one)!));
  return told.sort((x, y) => first(x) - first(y));
}

const hereOf = (finding: Finding): Place => finding.in;
const thereOf = (finding: Finding): Place => finding.other ?? finding.in;

function setsOf(matter: readonly Finding[], side: (finding: Finding) => Place): Set<string> {
  return new Set(matter.map((finding) => side(finding).setId));
}

/** Whether far more versions lack this than have it, and none that has it is closer to the original. */
function isExtra(matter: readonly Finding[], rank: Rank): boolean {
  return (
    matter.every(({ code }) => code === 'paragraph-missing' || code === 'question-missing') &&
    setsOf(matter, hereOf).size >= ODD_ONE_OUT * setsOf(matter, thereOf).size &&
    Math.max(...matter.map((one) => rank(thereOf(one)))) <=
      Math.min(...matter.map((one) => rank(hereOf(one))))
  );
}

/** Of two answers that replace each other that one deviates that most others contradict. */
function oriented(matter: readonly Finding[], rank: Rank): Finding[] {
  const degrees = new Map<string, number>();
  for (const finding of matter)
    for (const { setId } of [hereOf(finding), thereOf(finding)]) count(degrees, setId);
  return matter.map((finding) => {
    const { code, in: here, other, data } = finding;
    if (code !== 'answer-replaced' || !other || rank(here) !== rank(other)) return finding;
    if (degrees.get(here.setId)! >= degrees.get(other.setId)!) return finding;
    const { words, otherWords } = data;
    return { ...finding, in: other, other: here, data: { words: otherWords, otherWords: words } };
  });
}

/** Tells a matter once for each set on this side; the sets on the other side bear it out. */
function tellBySet(
  matter: readonly Finding[],
  here: (finding: Finding) => Place,
  there: (finding: Finding) => Place,
  rank: Rank,
  isSame: SameText
): ToldFinding[] {
  const bySet = new Map<string, Finding[]>();
  for (const finding of matter) append(bySet, here(finding).setId, finding);
  return [...bySet.values()].flatMap((own) => {
    const told: Finding[][] = [];
    for (const finding of mostTelling(own, there, rank)) {
      const { setId } = there(finding);
      // What one other version has as two paragraphs is two findings.
      const known = told.find(
        ([first]) => there(first!).setId !== setId && isSame(first!, finding)
      );
      if (known) known.push(finding);
      else told.push([finding]);
    }
    return told.map((shown): ToldFinding => {
      const others = new Map(shown.map((one) => [there(one).setId, there(one)]));
      return { finding: shown[0]!, others: [...others.values()], shown };
    });
  });
}

/** As most versions have it first, of those the one that is closest to the original. */
function mostTelling(
  findings: readonly Finding[],
  there: (finding: Finding) => Place,
  rank: Rank
): readonly Finding[] {
  const counts = new Map<string | undefined, number>();
  for (const { text } of findings) count(counts, text);
  return findings.toSorted(
    (x, y) => counts.get(y.text)! - counts.get(x.text)! || rank(there(y)) - rank(there(x))
  );
}

/** Told of the version that has it, not of those that lack it. */
function turned({ finding, others, shown }: ToldFinding): ToldFinding {
  const { code, in: here, other, data, text } = finding;
  const place = { in: other ?? here, other: here, evidence: [] };
  if (code === 'paragraph-missing')
    return {
      finding: { code: 'paragraph-extra', ...place, data, ...(text && { text }) },
      others,
      shown
    };
  if (code === 'question-missing')
    return { finding: { code: 'question-extra', ...place, data }, others, shown };
  return { finding, others, shown };
}
