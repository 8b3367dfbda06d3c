import type { Answer, QuestionSet } from '../../model/question-set.ts';
import type { Span } from '../../model/span.ts';
import { readNumberList } from '../../parse/structure/shapes/number-list.ts';
import type { Assignment, Numbering, Statement, Thing } from '../correction.ts';
import { clip, type PlacedThing } from './things.ts';

/** A statement with the passage that it is about. */
export interface Placed {
  span: Span;
  statement: Statement;
}

/** The border between two things that stand beside each other is put before an offset. */
export function borderAt(
  source: string,
  upper: PlacedThing,
  lower: PlacedThing,
  place: number
): Placed | undefined {
  const goesDown = upper.spans.some(([start, end]) => start <= place && place < end);
  const owner = thingOf(goesDown ? lower : upper);
  const span = goesDown
    ? clip(source, upper.spans, place, upper.end)
    : clip(source, lower.spans, 0, place);
  return owner && span && { span, statement: { kind: 'border', owner } };
}

/** What begins here, and what its first line says. */
export interface Beginning {
  role: Thing['role'];
  /** Whether its first line is its heading. */
  headed: boolean;
  numbering?: Numbering | undefined;
}

/** Something else begins inside a thing. */
export function splitAt(
  source: string,
  { spans, end }: PlacedThing,
  place: number,
  beginning: Beginning
): Placed | undefined {
  const span = clip(source, spans, place, end);
  return span && { span, statement: { kind: 'split', ...begun(source, span, beginning) } };
}

/** A stretch is one thing of this role; what it was before does not matter. */
export function roleOf(source: string, span: Span, beginning: Beginning): Placed {
  return { span, statement: { kind: 'role', ...begun(source, span, beginning) } };
}

function begun(source: string, span: Span, { role, headed, numbering }: Beginning) {
  return {
    role,
    ...(headed && { headingTo: firstLineEnd(source, span) }),
    ...(numbering && { numbering })
  };
}

/** Where the first line of a stretch ends. */
export function firstLineEnd(source: string, [start, end]: Span): number {
  const lineEnd = source.slice(start, end).search(/[\n\r\f]/u);
  const line = lineEnd < 0 ? source.slice(start, end) : source.slice(start, start + lineEnd);
  return start + line.trimEnd().length;
}

/** The second thing is the rest of the first. */
export function merge(source: string, first: PlacedThing, second: PlacedThing): Placed | undefined {
  const into = thingOf(first);
  const span = spanOf(source, second);
  return into && span && { span, statement: { kind: 'merge', into } };
}

/** Gives a question other numbers; `undefined` where it has no place in the source. */
export function renumber(
  source: string,
  question: PlacedThing,
  numbering: Numbering
): Placed | undefined {
  const span = spanOf(source, question);
  return span && { span, statement: { kind: 'renumber', numbering } };
}

/** "2 en 3" → `{ label: "2 en 3", numbers: [2, 3] }`; `undefined` where it names no number. */
export function readNumbering(typed: string): Numbering | undefined {
  const label = typed.trim().replace(/^vra(?:ag|gen)\s+/iu, '');
  const list = readNumberList(label, 0, { thousands: true });
  return list && list.end === label.length
    ? { label: list.label, numbers: list.numbers }
    : undefined;
}

/** An answer is for these questions. */
export function assign(
  source: string,
  answer: PlacedThing,
  questions: readonly PlacedThing[]
): Placed | undefined {
  const span = spanOf(source, answer);
  return span && { span, statement: { kind: 'assign', questions: questions.map(({ at }) => at) } };
}

/** Which questions each answer of a run would be for; ids as in the paper. */
export interface RunMember {
  answerId: string;
  questionIds: readonly string[];
}

/** The answers of a set from one on, each for the questions `by` further down (or up, below 0). */
export function runOf(set: QuestionSet, fromId: string, untilId: string, by: number): RunMember[] {
  const start = (answer: Answer) => (answer.heading?.spans ?? answer.spans)[0]?.[0] ?? 0;
  const answers = set.answers.toSorted((a, b) => start(a) - start(b));
  const from = answers.findIndex(({ id }) => id === fromId);
  const until = answers.findIndex(({ id }) => id === untilId);
  const indexes = new Map(set.questions.map(({ id }, i) => [id, i]));
  return answers.slice(from, until + 1).map(({ id, questionIds }) => ({
    answerId: id,
    questionIds: questionIds.flatMap(
      (questionId) => set.questions[(indexes.get(questionId) ?? -by - 1) + by]?.id ?? []
    )
  }));
}

/** The statement that puts a run of answers under other questions. */
export function shift(
  source: string,
  things: readonly PlacedThing[],
  run: readonly RunMember[],
  by: number
): Placed | undefined {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const answers: Assignment[] = run.flatMap(({ answerId, questionIds }) => {
    const answer = byId.get(answerId);
    const questions = questionIds.flatMap((id) => byId.get(id)?.at ?? []);
    return answer ? [{ at: answer.at, questions }] : [];
  });
  const first = byId.get(run[0]?.answerId ?? '');
  const span = first && spanOf(source, first);
  return span && { span, statement: { kind: 'shift', by, answers } };
}

/** The place of a question, answer or section; text that is nothing has none. */
function thingOf({ role, at }: PlacedThing): Thing | undefined {
  return role === 'unplaced' ? undefined : { role, at };
}

/** From a thing's first character on, heading included, as far as it goes in one piece. */
export function spanOf(source: string, { heading, spans }: PlacedThing): Span | undefined {
  const all = [...(heading?.spans ?? []), ...spans];
  // What goes on at the top of the next column stands before its beginning in the source.
  const turn = all.findIndex(([start], i) => i > 0 && start < all[i - 1]![0]);
  const piece = turn < 0 ? all : all.slice(0, turn);
  const [first] = piece;
  const last = piece.at(-1);
  return first && last && clip(source, piece, first[0], last[1]);
}
