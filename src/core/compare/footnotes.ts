import type { Evidence, Finding } from './finding.ts';
import { placeOf } from './place.ts';
import type { SetEntry } from './set-entry.ts';

/** More numbers than this are not lost at once: another sequence begins. */
const MOST_MISSING = 5;

// "bericht3 waaruit", not "CO2" nor "in 3": a mark that was not taken out of its text
const UNSEEN_MARK = /[\p{Ll}.,?!»’]\d{1,2}(?![\d\p{L}])/gu;

/** A numbered note mark of an answer, with what stands between it and the one before it. */
interface Mark {
  question: number;
  label: number;
  /** Marks in questions since the last mark in an answer. */
  asked: number;
  /** The text of answers since the last mark. */
  text: string;
}

/** The note marks of the answers in reading order. */
function marksOf(entry: SetEntry): Mark[] {
  const marks: Mark[] = [];
  let [asked, text] = [0, ''];
  entry.set.questions.forEach((question, at) => {
    asked += question.footnoteMarks.length + (question.text.match(UNSEEN_MARK)?.length ?? 0);
    for (const index of entry.answersOf[at]!) {
      if (entry.questionsOf[index]![0] !== at) continue;
      const answer = entry.set.answers[index]!;
      let end = 0;
      for (const { label, offset } of answer.footnoteMarks) {
        const number = Number(label);
        if (!Number.isInteger(number)) continue;
        text += answer.text.slice(end, offset);
        marks.push({ question: at, label: number, asked, text });
        [asked, text, end] = [0, '', offset];
      }
      text += ` ${answer.text.slice(end)}`;
    }
  });
  return marks;
}

/** Numbers skipped between two marks; none where notes of questions or unseen marks account for them. */
function skipped(before: Mark, mark: Mark): number[] {
  const count = mark.label - before.label - 1;
  if (count < 1 || count > MOST_MISSING || mark.asked >= count) return [];
  const missing = Array.from({ length: count }, (_, at) => before.label + 1 + at);
  const printed = new Set(mark.text.match(/\d+/g));
  return missing.some((number) => printed.has(String(number))) ? [] : missing;
}

/** Places where the note marks of a set jump: text was lost there by this source. */
export function footnoteGaps(entry: SetEntry): Finding[] {
  const marks = marksOf(entry);
  return marks.flatMap((mark, at): Finding[] => {
    const missing = at > 0 ? skipped(marks[at - 1]!, mark) : [];
    if (missing.length === 0) return [];
    return [
      {
        code: 'footnote-gap',
        in: placeOf(entry, mark.question),
        data: { missing },
        evidence: [{ code: 'footnotes-jump', after: marks[at - 1]!.label, before: mark.label }]
      }
    ];
  });
}

/** What the note marks round an answer tell: whether they jump from the answers before it to it. */
export function footnoteEvidence(entry: SetEntry, question: number): Evidence[] {
  const marks = marksOf(entry);
  const at = marks.findIndex((mark) => mark.question >= question);
  if (at < 1) return [];
  const [before, mark] = [marks[at - 1]!, marks[at]!];
  if (mark.label === before.label + 1) return [{ code: 'footnotes-continue' }];
  return skipped(before, mark).length > 0
    ? [{ code: 'footnotes-jump', after: before.label, before: mark.label }]
    : [];
}

/** Gaps that no finding has for its evidence yet. */
export function unexplainedGaps(gaps: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const jumps = ({ in: { setId }, evidence }: Finding): string[] =>
    evidence.flatMap((piece) =>
      piece.code === 'footnotes-jump' ? [`${setId} ${piece.after} ${piece.before}`] : []
    );
  const explained = new Set(findings.flatMap(jumps));
  return gaps.filter((gap) => !jumps(gap).some((jump) => explained.has(jump)));
}
