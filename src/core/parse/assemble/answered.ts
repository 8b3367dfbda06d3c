import type { Question } from '../../model/question-set.ts';

/** What decides which questions an answer is for. */
export interface AnswerPlace {
  /** The numbers that its heading names; none where it has no heading or a bare one. */
  numbers: readonly number[];
  /** As printed: "1a". */
  label: string;
  /** Index of the question after which it stands; -1 where none does. */
  under: number;
}

type Asked = Pick<Question, 'label' | 'numbers'>;

/**
 * Finds the questions that each answer of a set is for: those that its heading names, else the one
 * under which it stands. A number that no question has falls back to that one as well, unless
 * an answer for that question stands there too (then its own question is lost), and so does a
 * misprinted one: the number of a question that another answer already names, printed under a
 * question that no answer names. Returns indexes of questions, per answer.
 */
export function matchAnswers(
  questions: readonly Asked[],
  answers: readonly AnswerPlace[]
): number[][] {
  const index = indexQuestions(questions);
  const inPlace = answeredInPlace(questions, answers);
  const times = new Map<number, number>();
  for (const { numbers } of answers) {
    for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  }
  return answers.map((answer) => {
    const under = answer.under >= 0 ? [answer.under] : [];
    if (answer.numbers.length === 0) return under;
    const named = answer.numbers.flatMap((number) => choose(number, answer, questions, index));
    if (named.length === 0) return inPlace.has(answer.under) ? [] : under;
    return isMisprint(answer, questions, times) ? under : [...new Set(named)];
  });
}

interface QuestionIndex {
  byNumber: ReadonlyMap<number, readonly number[]>;
  byLabel: ReadonlyMap<string, number>;
}

function indexQuestions(questions: readonly Asked[]): QuestionIndex {
  const byNumber = new Map<number, number[]>();
  const byLabel = new Map<string, number>();
  for (const [i, { label, numbers }] of questions.entries()) {
    if (!byLabel.has(label)) byLabel.set(label, i);
    for (const number of numbers) {
      const known = byNumber.get(number);
      if (known) known.push(i);
      else byNumber.set(number, [i]);
    }
  }
  return { byNumber, byLabel };
}

/** More questions than there are letters do not differ by a letter: their number was printed again. */
const LETTERS = 26;

const hasLetter = (label: string) => /[a-z]/iu.test(label);

/**
 * The question with this number. Where several share it: all that differ by a letter ("1a", "1b") if
 * the answer has none, those that it names by number and letter, else the one under which it stands, else the first with the same label.
 */
function choose(
  number: number,
  { label, under }: AnswerPlace,
  questions: readonly Asked[],
  { byNumber, byLabel }: QuestionIndex
): readonly number[] {
  const candidates = byNumber.get(number) ?? [];
  const [first] = candidates;
  if (first === undefined || candidates.length < 2) return candidates;
  if (candidates.length <= LETTERS) {
    const lettered =
      hasLetter(questions[first]!.label) && hasLetter(questions[candidates[1]!]!.label);
    if (lettered && !hasLetter(label)) return candidates;
    const labels = new Set(label.match(/\b\d{1,3}[a-z]\b/giu));
    const named = candidates.filter((candidate) => labels.has(questions[candidate]!.label));
    if (named.length > 1) return named;
  }
  const above = questions[under];
  const sameLabel = byLabel.get(label);
  const standsUnder = above?.numbers.includes(number) ?? false;
  if (standsUnder && (sameLabel === undefined || above?.label === label)) return [under];
  return [sameLabel ?? first];
}

/** The questions, by index, under which an answer stands that names them. */
function answeredInPlace(
  questions: readonly Asked[],
  answers: readonly AnswerPlace[]
): ReadonlySet<number> {
  return new Set(
    answers.flatMap(({ under, numbers }) => {
      const own = questions[under]?.numbers ?? [];
      return numbers.some((number) => own.includes(number)) ? [under] : [];
    })
  );
}

function isMisprint(
  { numbers, under }: AnswerPlace,
  questions: readonly Asked[],
  times: ReadonlyMap<number, number>
): boolean {
  const [number] = numbers;
  const above = questions[under];
  if (!above || numbers.length !== 1 || number === undefined) return false;
  if (above.numbers.includes(number)) return false;
  return (times.get(number) ?? 0) > 1 && above.numbers.every((own) => !times.has(own));
}
