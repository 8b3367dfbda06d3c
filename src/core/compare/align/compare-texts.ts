import type { Span } from '../../model/span.ts';
import { changeOf, classOfChanges } from './change-kinds.ts';
import { comparePassage } from './compare-passage.ts';
import type { Change, ComparisonRow, ComparisonSegment, TextComparison } from './comparison.ts';
import { type Hunk, mirrored } from './hunk.ts';
import { joinRows } from './join-rows.ts';
import { layOut, type RowPlan } from './lay-out.ts';
import { matchParagraphs } from './match-paragraphs.ts';
import { withParagraphs } from '../tokens/paragraphs.ts';
import { type Tokens, tokenize } from '../tokens/tokens.ts';

/**
 * Compares two texts paragraph by paragraph and within those word by word; once `expired` says so,
 * what is left by whole paragraphs only.
 */
export function compareTexts(
  before: string,
  after: string,
  expired?: () => boolean
): TextComparison {
  return compareTokens(tokenize(before), tokenize(after), expired);
}

/** The same for texts that were split before. */
export function compareTokens(
  tokensA: Tokens,
  tokensB: Tokens,
  expired = () => false
): TextComparison {
  const [a, b] = [withParagraphs(tokensA), withParagraphs(tokensB)];
  const [inA, inB] = [a.paragraphs, b.paragraphs];
  // Of equally good comparisons the same one whichever text is given first.
  const isMirrored = a.text > b.text;
  const [first, second] = isMirrored ? [b, a] : [a, b];
  const mirror: typeof mirrored = isMirrored ? mirrored : (part) => part;
  const changes: Change[] = [];
  const moves = new Map<Hunk, number>();
  const words = { before: a.count, after: b.count, equal: 0 };
  const matches = matchParagraphs(first!, second!)
    .map(mirror)
    .sort((x, y) => x.a0 - y.a0);
  const rows = joinRows(layOut(inA, inB, matches), a, b).map(compareRow);
  const level = expired() ? 'paragraphs' : 'words';
  return { rows, changes, words, level, class: classOfChanges(changes) };

  function compareRow({ type, before, after, paragraphs }: RowPlan): ComparisonRow {
    const segments: ComparisonSegment[] = [];
    // How far the row is passed.
    let [atA, atB] = [before[0], after[0]];
    const next = changes.length;
    if (type === 'paired') {
      passWords(before, after);
      return { type: changes.length > next ? 'edited' : 'same', before, after, segments };
    }
    const { a0, a1, b0, b1 } = paragraphs;
    const isMove = type.startsWith('moved');
    // The blank lines round it are not part of what moved.
    const from: Span = isMove ? [inA[a0]!.start, inA[a1 - 1]!.end] : before;
    const to: Span = isMove ? [inB[b0]!.start, inB[b1 - 1]!.end] : after;
    const change = moves.get(paragraphs) ?? next;
    if (change === next) changes.push(changeOf(isMove ? 'moved' : 'paragraph', from, to));
    moves.set(paragraphs, change);
    if (type === 'moved-to') {
      atA = from[0];
      pass(from[0], to[0], change);
      passWords(from, to);
      pass(from[1], after[1], change);
    } else pass(before[1], after[1], change);
    return { type, before, after, change, segments };

    /** Text up to there: equal, or a change. */
    function pass(a1: number, b1: number, change?: number): void {
      const segment: ComparisonSegment = { before: [atA, a1], after: [atB, b1] };
      if (change !== undefined) segment.change = change;
      if (a1 > atA || b1 > atB) segments.push(segment);
      [atA, atB] = [a1, b1];
    }

    /** A passage cut at its changes: equal text, change, equal text … */
    function passWords([startA, endA]: Span, [startB, endB]: Span): void {
      const { a0, a1, b0, b1 } = paragraphs;
      const place = mirror({ a0: startA, a1: endA, b0: startB, b1: endB });
      const tokens = mirror({
        a0: inA[a0]!.firstToken,
        a1: inA[a1 - 1]!.endToken,
        b0: inB[b0]!.firstToken,
        b1: inB[b1 - 1]!.endToken
      });
      const { found, equal } = expired()
        ? { found: [{ kind: 'words' as const, ...place }], equal: 0 }
        : comparePassage(first!, second!, place, tokens, expired);
      words.equal += equal;
      for (const { kind, a0, a1, b0, b1 } of found.map(mirror)) {
        pass(a0, b0);
        pass(a1, b1, changes.push(changeOf(kind, [a0, a1], [b0, b1])) - 1);
      }
      pass(endA, endB);
    }
  }
}
