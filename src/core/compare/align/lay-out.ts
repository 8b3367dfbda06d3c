import type { Span } from '../../model/span.ts';
import type { Hunk } from './hunk.ts';
import type { ParagraphMatch } from './match-paragraphs.ts';
import type { Stretch } from '../tokens/paragraphs.ts';

/** A row before its words are compared. */
export interface RowPlan {
  type: 'paired' | 'removed' | 'added' | 'moved-from' | 'moved-to';
  /** `before` and `after` tile both texts, blank lines included. */
  before: Span;
  after: Span;
  /** The paragraphs that it is about, by number; of what moved those of both places. */
  paragraphs: Hunk;
  /** Those that both texts have here, so that these tile both as well. */
  here: Hunk;
}

/** Puts paragraphs and their matches in reading order: pairs, and between them what one side has. */
export function layOut(
  inA: readonly Stretch[],
  inB: readonly Stretch[],
  matches: readonly ParagraphMatch[]
): RowPlan[] {
  const rows: RowPlan[] = [];
  // The next paragraphs, and where the rows end so far.
  let [p, q, endA, endB] = [0, 0, 0, 0];
  const moved = matches.filter(({ inOrder }) => !inOrder);
  for (const match of matches) {
    if (!match.inOrder) continue;
    passTo(match.a0, match.b0);
    // Where only one half of a pair opens its text, the blank line before the other would make the
    // two differ: it goes with the row before. All others go with the paragraph behind them.
    const last = rows.at(-1);
    if (last && (p === 0 || q === 0)) {
      last.before = [last.before[0], (endA = p > 0 ? inA[p]!.start : endA)];
      last.after = [last.after[0], (endB = q > 0 ? inB[q]!.start : endB)];
    }
    add('paired', match.a1, match.b1, match);
  }
  passTo(inA.length, inB.length);
  return rows;

  function passTo(a0: number, b0: number): void {
    while (p < a0 || q < b0) {
      const isOld = p < a0;
      const match = moved.find((match) => (isOld ? match.a0 === p : match.b0 === q));
      if (isOld) add(match ? 'moved-from' : 'removed', match?.a1 ?? p + 1, q, match);
      else add(match ? 'moved-to' : 'added', p, match?.b1 ?? q + 1, match);
    }
  }

  function add(type: RowPlan['type'], a1: number, b1: number, match?: Hunk): void {
    const [startA, startB, here] = [endA, endB, { a0: p, a1, b0: q, b1 }];
    if (a1 > p) endA = inA[a1 - 1]!.end;
    if (b1 > q) endB = inB[b1 - 1]!.end;
    const paragraphs = match ?? here;
    rows.push({ type, before: [startA, endA], after: [startB, endB], paragraphs, here });
    [p, q] = [a1, b1];
  }
}
