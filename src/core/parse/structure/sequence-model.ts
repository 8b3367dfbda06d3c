import { askedness } from './askedness.ts';

/** What an unlabelled paragraph is: the start or the continuation of a question or of an answer. */
export type Turn = 'question' | 'question-continued' | 'answer' | 'answer-continued';

const TURNS: readonly Turn[] = ['question', 'question-continued', 'answer', 'answer-continued'];

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

/**
 * Tells which paragraphs of unlabelled text ask and which answer: the best path (Viterbi, 1967)
 * through the turns, where each paragraph speaks for its turn by its `askedness` and each pair of
 * turns by how usual it is. Several questions in a row and answers of several paragraphs are usual.
 */
export function tellTurns(paragraphs: readonly string[]): Turn[] {
  let scores: readonly number[] = [];
  const cameFrom: number[][] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const emitted = emissions(paragraphs[i] ?? '', paragraphs[i - 1]);
    const next: number[] = [];
    const from: number[] = [];
    for (let turn = 0; turn < TURNS.length; turn++) {
      const before = i === 0 ? 0 : bestPredecessor(scores, turn);
      const score = i === 0 ? STARTS[turn]! : scores[before]! + FOLLOWS[before]![turn]!;
      next.push(score + emitted[turn]!);
      from.push(before);
    }
    scores = next;
    cameFrom.push(from);
  }
  return tracedBack(scores, cameFrom);
}

function emissions(paragraph: string, previous: string | undefined): number[] {
  const asked = askedness(paragraph);
  const goesOn =
    previous !== undefined &&
    (/[:;,]\s*$/u.test(previous.slice(-4)) || CONTINUATION.test(paragraph))
      ? GOES_ON
      : 0;
  // A continuation says little about itself: its turn follows from where it stands.
  return [
    asked - goesOn,
    goesOn > 0 ? goesOn : asked,
    -asked - goesOn,
    goesOn > 0 ? goesOn : -asked
  ];
}

/** The turn from which `turn` is reached best. */
function bestPredecessor(scores: readonly number[], turn: number): number {
  let best = 0;
  let score = -Infinity;
  for (let previous = 0; previous < TURNS.length; previous++) {
    const candidate = scores[previous]! + FOLLOWS[previous]![turn]!;
    if (candidate > score) [best, score] = [previous, candidate];
  }
  return best;
}

function tracedBack(scores: readonly number[], cameFrom: readonly (readonly number[])[]): Turn[] {
  const turns: Turn[] = [];
  let turn = scores.indexOf(Math.max(...scores));
  for (let i = cameFrom.length - 1; i >= 0; i--) {
    turns.push(TURNS[turn] ?? 'answer');
    turn = cameFrom[i]?.[turn] ?? 0;
  }
  return turns.reverse();
}
