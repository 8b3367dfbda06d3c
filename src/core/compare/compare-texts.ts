import type { Span } from '../model/span.ts';
import { goesFirst } from './align.ts';
import { classOfChanges } from './change-kinds.ts';
import { changeOf, compareStretches, type Stretch } from './compare-stretches.ts';
import type { Change, ComparisonRow, TextComparison } from './comparison.ts';
import { layOut, type RowPlan } from './lay-out.ts';
import { matchParagraphs, type ParagraphMatch } from './match-paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { type Tokens, tokenize } from './tokens.ts';

export interface CompareOptions {
  /** Whether a word stands elsewhere in the library: then it is no slip of the pen. */
  occursElsewhere?: (word: string) => boolean;
  /** Milliseconds by any clock; core has none. Without it there is no deadline. */
  now?: () => number;
  /** When, by `now`, to go on by whole paragraphs only. */
  deadline?: number;
}

/** Compares two texts paragraph by paragraph and within those word by word. */
export function compareTexts(
  before: string,
  after: string,
  options: CompareOptions = {}
): TextComparison {
  return compareTokens(tokenize(before), tokenize(after), options);
}

/** The same for texts that were split before. */
export function compareTokens(a: Tokens, b: Tokens, options: CompareOptions = {}): TextComparison {
  const { now, deadline = Infinity, occursElsewhere = () => false } = options;
  const expired = () => now !== undefined && now() > deadline;
  const inA = paragraphsOf(a);
  const inB = paragraphsOf(b);
  const plans = layOut(inA, inB, pairParagraphs(a, inA, b, inB), a.text.length, b.text.length);
  const changes: Change[] = [];
  const moves = new Map<ParagraphMatch, number>();
  const words = { before: a.count, after: b.count, equal: 0 };
  let level: TextComparison['level'] = 'words';

  return { rows: plans.map(compareRow), changes, words, level, class: classOfChanges(changes) };

  function compareRow(plan: RowPlan): ComparisonRow {
    const { type, before, after } = plan;
    if (type === 'removed' || type === 'added') {
      const change = add(changeOf('paragraph', before, after));
      return { type, before, after, change, segments: [{ before, after, change }] };
    }
    if (type === 'paired') {
      const segments = compareInner(plan.a, plan.b);
      const edited = segments.some(({ change }) => change !== undefined);
      return { type: edited ? 'edited' : 'same', before, after, segments };
    }
    const change = moveOf(plan.match, plan.a, plan.b);
    if (type === 'moved-from')
      return { type, before, after, change, segments: [{ before, after, change }] };
    // The blank line before it is not part of what moved.
    const lead: Span = [after[0], plan.b.start];
    const segments = compareInner(plan.a, plan.b);
    const trail: Span = [plan.b.end, after[1]];
    if (lead[0] < lead[1])
      segments.unshift({ before: [plan.a.start, plan.a.start], after: lead, change });
    if (trail[0] < trail[1])
      segments.push({ before: [plan.a.end, plan.a.end], after: trail, change });
    return { type, before, after, change, segments };
  }

  function add(change: Change): number {
    return changes.push(change) - 1;
  }

  function moveOf(match: ParagraphMatch, from: Stretch, to: Stretch): number {
    const known = moves.get(match);
    if (known !== undefined) return known;
    const index = add(changeOf('moved', [from.start, from.end], [to.start, to.end]));
    moves.set(match, index);
    return index;
  }

  /** The segments of a pair; past the deadline it is one change as a whole. */
  function compareInner(inA: Stretch, inB: Stretch) {
    const before: Span = [inA.start, inA.end];
    const after: Span = [inB.start, inB.end];
    if (a.text.slice(...before) === b.text.slice(...after)) {
      words.equal += inA.endToken - inA.firstToken;
      return before[0] === before[1] ? [] : [{ before, after }];
    }
    const first = changes.length;
    if (expired()) {
      level = 'paragraphs';
      add(changeOf('words', before, after));
    } else {
      const found = compareStretches(a, inA, b, inB, { occursElsewhere, expired });
      if (expired()) level = 'paragraphs';
      words.equal += found.equal;
      changes.push(...found.changes);
    }
    return segmentsOf(changes.slice(first), first, before, after);
  }
}

/** The same matches whichever of the texts is given first. */
function pairParagraphs(
  a: Tokens,
  inA: readonly Stretch[],
  b: Tokens,
  inB: readonly Stretch[]
): ParagraphMatch[] {
  if (!goesFirst(b.keys, a.keys)) return matchParagraphs(a, inA, b, inB);
  return matchParagraphs(b, inB, a, inA)
    .map(({ a0, a1, b0, b1, inOrder }) => ({ a0: b0, a1: b1, b0: a0, b1: a1, inOrder }))
    .sort((x, y) => x.a0 - y.a0);
}
