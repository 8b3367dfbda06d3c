import type { Span } from '../model/span.ts';
import { changeOf, classOfChanges } from './change-kinds.ts';
import { comparePassage, type Passage } from './compare-passage.ts';
import type { Change, ComparisonRow, ComparisonSegment, TextComparison } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { layOut, type RowPlan } from './lay-out.ts';
import { matchParagraphs } from './match-paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Tokens, tokenize } from './tokens.ts';

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
export function compareTokens(a: Tokens, b: Tokens, expired = () => false): TextComparison {
  const inA = paragraphsOf(a);
  const inB = paragraphsOf(b);
  const changes: Change[] = [];
  const moves = new Map<Hunk, number>();
  const words = { before: a.count, after: b.count, equal: 0 };
  let level: TextComparison['level'] = 'words';
  const rows = layOut(inA, inB, matchParagraphs(a, inA, b, inB)).map(compareRow);
  return { rows, changes, words, level, class: classOfChanges(changes) };

  function compareRow({ type, before, after, paragraphs }: RowPlan): ComparisonRow {
    if (type === 'removed' || type === 'added') {
      const change = changes.push(changeOf('paragraph', before, after)) - 1;
      return { type, before, after, change, segments: [{ before, after, change }] };
    }
    const passage = passageOf(paragraphs);
    if (type === 'paired') {
      const segments = segmentsOf({ ...passage, before, after });
      const edited = segments.some(({ change }) => change !== undefined);
      return { type: edited ? 'edited' : 'same', before, after, segments };
    }
    const [from, to] = [passage.before, passage.after];
    const change = moves.get(paragraphs) ?? changes.push(changeOf('moved', from, to)) - 1;
    moves.set(paragraphs, change);
    if (type === 'moved-from')
      return { type, before, after, change, segments: [{ before, after, change }] };
    // The blank lines round it are not part of what moved.
    const pieces: ComparisonSegment[] = [
      { before: [from[0], from[0]], after: [after[0], to[0]], change },
      ...segmentsOf(passage),
      { before: [from[1], from[1]], after: [to[1], after[1]], change }
    ];
    return { type, before, after, change, segments: pieces.filter(isFilled) };
  }

  /** Some paragraphs of both texts beside each other. */
  function passageOf({ a0, a1, b0, b1 }: Hunk): Passage {
    const [firstA, lastA, firstB, lastB] = [inA[a0]!, inA[a1 - 1]!, inB[b0]!, inB[b1 - 1]!];
    return {
      before: [firstA.start, lastA.end],
      after: [firstB.start, lastB.end],
      tokens: {
        a0: firstA.firstToken,
        a1: lastA.endToken,
        b0: firstB.firstToken,
        b1: lastB.endToken
      }
    };
  }

  /** A passage cut at its changes: equal text, change, equal text … */
  function segmentsOf(passage: Passage): ComparisonSegment[] {
    const { before, after, tokens } = passage;
    const first = changes.length;
    if (a.text.slice(...before) === b.text.slice(...after)) words.equal += tokens.a1 - tokens.a0;
    else if (expired()) changes.push(changeOf('words', before, after));
    else {
      const found = comparePassage(a, b, passage, expired);
      words.equal += found.equal;
      changes.push(...found.changes);
    }
    if (expired()) level = 'paragraphs';
    const segments: ComparisonSegment[] = [];
    let [atA, atB] = [before[0], after[0]];
    changes.slice(first).forEach(({ before, after }, at) => {
      segments.push({ before: [atA, before[0]], after: [atB, after[0]] });
      segments.push({ before, after, change: first + at });
      [atA, atB] = [before[1], after[1]];
    });
    segments.push({ before: [atA, before[1]], after: [atB, after[1]] });
    return segments.filter(isFilled);
  }
}

function isFilled({ before, after }: { before: Span; after: Span }): boolean {
  return before[0] < before[1] || after[0] < after[1];
}
