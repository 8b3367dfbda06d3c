import type { Evidence, Finding } from '../finding.ts';
import { placeOf } from '../pairing/place.ts';
import type { SetEntry } from '../pairing/set-entry.ts';

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
  for (const { question, answer } of inReadingOrder(entry)) {
    if (answer === undefined) {
      const { footnoteMarks, text: asking } = entry.set.questions[question]!;
      asked += footnoteMarks.length + (asking.match(UNSEEN_MARK)?.length ?? 0);
      continue;
    }
    const { footnoteMarks, text: said } = entry.set.answers[answer]!;
    let end = 0;
    for (const { label, offset } of footnoteMarks) {
      const number = Number(label);
      if (!Number.isInteger(number)) continue;
      text += said.slice(end, offset);
      marks.push({ question, label: number, asked, text });
      [asked, text, end] = [0, '', offset];
    }
    text += ` ${said.slice(end)}`;
  }
  return marks;
}

/** The texts of a set as they stand; an answer with the first of its questions. */
function inReadingOrder({ set, questionsOf }: SetEntry): { question: number; answer?: number }[] {
  const questions = set.questions.map(({ spans }, question) => ({ question, at: spans[0]?.[0] }));
  const answers = set.answers.map(({ spans }, answer) => {
    const of = questionsOf[answer]!;
    // Without a place of its own it stands behind the last of its questions.
    const at = spans[0]?.[0] ?? questions[of.at(-1) ?? -1]?.at;
    return { question: of[0] ?? 0, answer, at, last: of.at(-1) ?? 0 };
  });
  return [...questions.map((item) => ({ ...item, last: item.question })), ...answers].sort(
    (x, y) => (x.at ?? 0) - (y.at ?? 0) || x.last - y.last
  );
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
