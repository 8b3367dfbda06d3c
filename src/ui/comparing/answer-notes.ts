import type { Finding, Place } from '../../core/compare/finding.ts';
import type { Versions } from '../../core/compare/versions.ts';

/** What is wrong with the answer at a question, as seen from that question. */
export type AnswerNote =
  /** What stands here answers another question of this set, or of the other source. */
  | { code: 'belongs-to'; number: number; to: Place }
  /** The answer to this question stands under another one of this set. */
  | { code: 'stands-at'; number: number; to: Place }
  /** The answer is only in another source. */
  | { code: 'missing'; to: Place }
  /** Another source has another answer here. */
  | { code: 'replaced'; to: Place }
  /** A paragraph of the answer, counted from 1, is only in another source. */
  | { code: 'paragraph-missing'; paragraph: number; to: Place }
  /** A paragraph of the answer, counted from 1, is in no other source. */
  | { code: 'paragraph-extra'; paragraph: number; to: Place };

/** What comparing the sources shows about the answers of each question, by the question's id. */
export function answerNotes({
  findings,
  pairs
}: Pick<Versions, 'findings' | 'pairs'>): ReadonlyMap<string, readonly AnswerNote[]> {
  const notes = new Map<string, AnswerNote[]>();
  const add = (place: Place, note: AnswerNote) => {
    const own = notes.get(place.questionId ?? '') ?? [];
    // Several sources may show the same.
    const isKnown = own.some((known) => sameMatter(known, note));
    if (place.questionId !== undefined && !isKnown) notes.set(place.questionId, [...own, note]);
  };
  for (const finding of findings) {
    const { code, data, in: here, other } = finding;
    if (!other) continue;
    if (code === 'answer-shifted') {
      const home = homeOf(finding, pairs);
      add(here, {
        code: 'belongs-to',
        number: home?.number ?? data.belongsTo,
        to: home ?? { ...other, number: data.belongsTo }
      });
      if (home && here.number !== undefined) {
        add(home, { code: 'stands-at', number: here.number, to: here });
      }
    } else if (code === 'answer-missing') {
      add(here, { code: 'missing', to: other });
    } else if (code === 'answer-replaced') {
      add(here, { code: 'replaced', to: other });
    } else if (code === 'paragraph-missing' || code === 'paragraph-extra') {
      add(here, { code, paragraph: data.paragraph, to: other });
    }
  }
  return notes;
}

/** A run of answers that, by the text alone, seems to stand under the wrong questions. */
export type Suspicion = Extract<Finding, { code: 'suspected-shift' }>;

/** The suspicion about the answer to a question of a set, where nothing is proven about it. */
export function suspicionAbout(
  findings: readonly Finding[],
  setId: string,
  number: number
): Suspicion | undefined {
  const here = findings.filter(({ in: place }) => place.setId === setId);
  if (here.some(({ code }) => code === 'answer-shifted')) return undefined;
  return here.find(
    (finding): finding is Suspicion =>
      finding.code === 'suspected-shift' && finding.data.numbers.includes(number)
  );
}

function sameMatter(one: AnswerNote, other: AnswerNote): boolean {
  if ('paragraph' in one && 'paragraph' in other && one.paragraph !== other.paragraph) return false;
  return one.code === other.code;
}

/** The question of the deviating set to which a shifted answer belongs; `undefined` where none. */
export function homeOf(
  { data, in: here, other }: Extract<Finding, { code: 'answer-shifted' }>,
  pairs: Versions['pairs']
): Place | undefined {
  for (const { a, b } of pairs) {
    const [mine, theirs] = a.setId === here.setId ? [a, b] : [b, a];
    if (
      mine.setId === here.setId &&
      theirs.setId === other?.setId &&
      theirs.number === data.belongsTo
    )
      return mine;
  }
  return undefined;
}
