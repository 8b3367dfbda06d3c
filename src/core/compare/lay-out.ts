import type { Span } from '../model/span.ts';
import type { Stretch } from './compare-stretches.ts';
import type { ParagraphMatch } from './match-paragraphs.ts';

/**
 * A row before its words are compared. `before` and `after` tile both texts, blank lines included;
 * `a` and `b` are what is to be compared.
 */
export type RowPlan = { before: Span; after: Span } & (
  | { type: 'paired'; a: Stretch; b: Stretch }
  | { type: 'removed'; a: Stretch }
  | { type: 'added'; b: Stretch }
  | { type: 'moved-from' | 'moved-to'; a: Stretch; b: Stretch; match: ParagraphMatch }
);

type Draft =
  | { type: 'paired'; a: Stretch; b: Stretch }
  | { type: 'removed'; a: Stretch; b?: never }
  | { type: 'added'; b: Stretch; a?: never }
  | { type: 'moved-from' | 'moved-to'; a: Stretch; b: Stretch; match: ParagraphMatch };

/** Puts paragraphs and their matches in reading order: pairs, and between them what one side has. */
export function layOut(
  inA: readonly Stretch[],
  inB: readonly Stretch[],
  matches: readonly ParagraphMatch[],
  lengthA: number,
  lengthB: number
): RowPlan[] {
  const drafts: Draft[] = [];
  const movedFrom = new Map(matches.filter((m) => !m.inOrder).map((m) => [m.a0, m]));
  const movedTo = new Map(matches.filter((m) => !m.inOrder).map((m) => [m.b0, m]));
  const join = (list: readonly Stretch[], from: number, to: number): Stretch => ({
    start: list[from]!.start,
    end: list[to - 1]!.end,
    firstToken: list[from]!.firstToken,
    endToken: list[to - 1]!.endToken
  });
  const both = (match: ParagraphMatch) => ({
    a: join(inA, match.a0, match.a1),
    b: join(inB, match.b0, match.b1)
  });
  let [p, q] = [0, 0];
  const passA = (end: number) => {
    while (p < end) {
      const match = movedFrom.get(p);
      if (match) drafts.push({ type: 'moved-from', ...both(match), match });
      else drafts.push({ type: 'removed', a: inA[p]! });
      p = match ? match.a1 : p + 1;
    }
  };
  const passB = (end: number) => {
    while (q < end) {
      const match = movedTo.get(q);
      if (match) drafts.push({ type: 'moved-to', ...both(match), match });
      else drafts.push({ type: 'added', b: inB[q]! });
      q = match ? match.b1 : q + 1;
    }
  };
  for (const match of matches) {
    if (!match.inOrder) continue;
    passA(match.a0);
    passB(match.b0);
    drafts.push({ type: 'paired', ...both(match) });
    [p, q] = [match.a1, match.b1];
  }
  passA(inA.length);
  passB(inB.length);
  return tile(drafts, lengthA, lengthB);
}

const hasBefore = (draft: Draft) => draft.type !== 'added' && draft.type !== 'moved-to';
const hasAfter = (draft: Draft) => draft.type !== 'removed' && draft.type !== 'moved-from';

/**
 * Deals out the blank lines: they go with the paragraph behind them, unless that would make a pair
 * differ because only one of the two is the first of its text.
 */
function tile(drafts: readonly Draft[], lengthA: number, lengthB: number): RowPlan[] {
  const starts = { a: bordersOf(drafts, 'a', lengthA), b: bordersOf(drafts, 'b', lengthB) };
  return drafts.map((draft, index) => ({
    ...draft,
    before: [starts.a[index]!, starts.a[index + 1]!],
    after: [starts.b[index]!, starts.b[index + 1]!],
    ...(draft.type === 'paired' && {
      a: { ...draft.a, start: starts.a[index]!, end: starts.a[index + 1]! },
      b: { ...draft.b, start: starts.b[index]!, end: starts.b[index + 1]! }
    })
  }));
}

/** Where the rows of one side begin, and at last the length of the text. */
function bordersOf(drafts: readonly Draft[], side: 'a' | 'b', length: number): number[] {
  const has = side === 'a' ? hasBefore : hasAfter;
  const hasOther = side === 'a' ? hasAfter : hasBefore;
  const borders: number[] = [];
  let end = 0;
  let otherBegun = false;
  let started = false;
  let lastWasPaired = true;
  for (const draft of drafts) {
    if (has(draft)) {
      const stretch = draft[side]!;
      // A pair whose other half opens its text gives its blank line to the row before.
      const givesAway = started && draft.type === 'paired' && !otherBegun && !lastWasPaired;
      borders.push(!started ? 0 : givesAway ? stretch.start : end);
      if (!started) started = true;
      end = stretch.end;
      lastWasPaired = draft.type === 'paired';
    } else borders.push(-1);
    if (hasOther(draft)) otherBegun = true;
  }
  borders.push(length);
  // A row without text of this side is empty where the next one begins.
  for (let at = borders.length - 2; at >= 0; at--)
    if (borders[at]! < 0) borders[at] = borders[at + 1]!;
  return borders;
}
