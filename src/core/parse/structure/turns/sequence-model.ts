import { isBlank } from '../../scan/blanks.ts';
import { askedness } from './askedness.ts';

/** What an unlabelled paragraph is: the start or the continuation of a question or of an answer. */
export type Turn = 'question' | 'question-continued' | 'answer' | 'answer-continued';

const TURNS: readonly Turn[] = ['question', 'question-continued', 'answer', 'answer-continued'];
const COUNT = TURNS.length;
const QUESTION = TURNS.indexOf('question');
const ANSWER = TURNS.indexOf('answer');

const IMPOSSIBLE = -1e9;

/** How well a turn (row) is followed by a turn (column); the order is that of `TURNS`. */
const FOLLOWS: readonly (readonly number[])[] = [
  [-1, -3, 0, IMPOSSIBLE],
  [-1, -1, 0, IMPOSSIBLE],
  [0, IMPOSSIBLE, IMPOSSIBLE, -0.5],
  [0, IMPOSSIBLE, IMPOSSIBLE, -0.5]
];

/** How well a text starts with each turn: an answer first means that its question was lost. */
const STARTS: readonly number[] = [0, IMPOSSIBLE, -3, IMPOSSIBLE];

// "a.", "1)", "-", "•", or a small letter: what goes on rather than begins
const CONTINUATION = /^(?:[-–•*o]\s|[a-z]\s?[.)]\s|\d{1,2}\s?[.)]\s|\p{Ll})/u;

/** What a paragraph that visibly goes on with the one before adds to the continuing turns. */
const GOES_ON = 5;

/** What a text says about itself. */
export interface TurnOptions {
  /** `false` where nothing says that the questions are answered: an answer then needs more proof. */
  answered?: boolean;
}

/** What an answer costs where nothing speaks of answers. */
const UNEXPECTED_ANSWER = 3;

/**
 * Tells which paragraphs of unlabelled text ask and which answer: the best path (Viterbi, 1967)
 * through the turns, where each paragraph speaks for its turn by its `askedness` and each pair of
 * turns by how usual it is. Several questions in a row and answers of several paragraphs are usual.
 */
export function tellTurns(
  paragraphs: readonly string[],
  { answered = true }: TurnOptions = {}
): Turn[] {
  const answerCost = answered ? 0 : UNEXPECTED_ANSWER;
  // One row of numbers per paragraph, in one array: a text has thousands of paragraphs.
  const cameFrom = new Uint8Array(paragraphs.length * COUNT);
  let scores = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let i = 0; i < paragraphs.length; i++) {
    const asked = askedness(withItems(paragraphs, i));
    const goesOn = continuesBefore(paragraphs, i) ? GOES_ON : 0;
    for (let turn = 0; turn < COUNT; turn++) {
      const before = i === 0 ? 0 : bestPredecessor(scores, turn);
      const score = i === 0 ? STARTS[turn]! : scores[before]! + FOLLOWS[before]![turn]!;
      next[turn] = score + emission(turn, asked, goesOn) - (turn === ANSWER ? answerCost : 0);
      cameFrom[i * COUNT + turn] = before;
    }
    [scores, next] = [next, scores];
  }
  return tracedBack(scores, cameFrom);
}

/** How well a paragraph that is `asked` so much speaks for a turn. */
function emission(turn: number, asked: number, goesOn: number): number {
  const own = turn < ANSWER ? asked : -asked;
  // A continuation says little about itself: its turn follows from where it stands.
  if (turn === QUESTION || turn === ANSWER) return own - goesOn;
  return goesOn > 0 ? goesOn : own;
}

/** Whether a paragraph visibly goes on with the one before. */
export function continuesBefore(paragraphs: readonly string[], at: number): boolean {
  const previous = paragraphs[at - 1];
  if (previous === undefined) return false;
  const last = lastSign(previous);
  if (last === COLON || last === SEMICOLON || last === COMMA) return true;
  const paragraph = paragraphs[at] ?? '';
  return !isCapital(paragraph.charCodeAt(0)) && CONTINUATION.test(paragraph);
}

/** Of ASCII: what most paragraphs begin with, and nothing that goes on. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const [COLON, SEMICOLON, COMMA] = [58, 59, 44];

/** The code of the last character that is no blank; of a blank where three of them end the paragraph. */
function lastSign(paragraph: string): number {
  let at = paragraph.length - 1;
  for (let i = 0; i < BLANKS && isBlank(paragraph.charCodeAt(at)); i++) at--;
  return paragraph.charCodeAt(at);
}

/** With more blanks behind it, nothing is looked for. */
const BLANKS = 3;

/** No list that a paragraph announces is read further, in items. */
const MAX_ITEMS = 12;

/** "Kunt u garanderen dat:" asks only together with the items that it announces. */
function withItems(paragraphs: readonly string[], at: number): string {
  const paragraph = paragraphs[at] ?? '';
  if (lastSign(paragraph) !== COLON) return paragraph;
  let next = at + 1;
  while (next < paragraphs.length && next - at <= MAX_ITEMS && continuesBefore(paragraphs, next))
    next++;
  return paragraphs.slice(at, next).join(' ');
}

/** The turn from which `turn` is reached best. */
function bestPredecessor(scores: Float64Array, turn: number): number {
  let best = 0;
  let score = -Infinity;
  for (let previous = 0; previous < COUNT; previous++) {
    const candidate = scores[previous]! + FOLLOWS[previous]![turn]!;
    if (candidate <= score) continue;
    best = previous;
    score = candidate;
  }
  return best;
}

function tracedBack(scores: Float64Array, cameFrom: Uint8Array): Turn[] {
  const turns: Turn[] = [];
  let turn = scores.indexOf(Math.max(...scores));
  for (let i = cameFrom.length - COUNT; i >= 0; i -= COUNT) {
    turns.push(TURNS[turn] ?? 'answer');
    turn = cameFrom[i + turn] ?? 0;
  }
  return turns.reverse();
}
