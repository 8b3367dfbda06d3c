import type { Paper, Section } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { outerSpan } from '../model/outer-span.ts';
import type { Target, TargetPart } from './target.ts';

/** Where in a paper, as it is read now, a target lies. */
export type Located =
  | { part: 'paper' }
  /** `set` counts from 0. */
  | { part: 'set'; set: number }
  /** `id` of the question, answer or section. */
  | { part: 'question' | 'answer' | 'section'; id: string }
  /** `id` of what holds it: question, answer or section; absent for text that none of them holds. */
  | { part: 'passage'; id?: string };

/** Finds where in a paper targets lie. */
export type Locate = (target: Pick<Target, 'span'>, part: TargetPart) => Located;

interface Piece {
  part: 'question' | 'answer' | 'section';
  id: string;
  span: Span;
}

/**
 * Finds targets by their places, since ids change when the parser gets better. What was marked as a
 * question is the question that shares most of its place with it; where none does any more it is
 * shown as the passage it is.
 */
export function createLocator(paper: Paper): Locate {
  const pieces = piecesOf(paper);
  return ({ span }, part) => {
    if (part === 'paper' || span[0] === span[1]) return { part: 'paper' };
    if (part === 'set') {
      const set = mostShared(paper.questionSets, span);
      return set ? { part, set: paper.questionSets.indexOf(set) } : { part: 'passage' };
    }
    if (part !== 'passage') {
      const piece = mostShared(
        pieces.filter((candidate) => candidate.part === part),
        span
      );
      if (piece) return { part, id: piece.id };
    }
    const holder = mostShared(pieces, span);
    return { part: 'passage', ...(holder && { id: holder.id }) };
  };
}

function piecesOf(paper: Paper): Piece[] {
  const pieces: Piece[] = [];
  for (const { questions, answers } of paper.questionSets) {
    for (const question of questions) {
      pieces.push({ part: 'question', id: question.id, span: outerSpan(question) });
    }
    for (const answer of answers) {
      pieces.push({ part: 'answer', id: answer.id, span: outerSpan(answer) });
    }
  }
  const add = (section: Section) => {
    pieces.push({ part: 'section', id: section.id, span: outerSpan(section) });
    section.children.forEach(add);
  };
  paper.sections.forEach(add);
  return pieces;
}

/** The candidate that shares most with the span; of equals the one that has least besides. */
function mostShared<T extends { span: Span }>(candidates: readonly T[], span: Span): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const shared = overlap(candidate.span, span);
    if (shared === 0 || shared < most) continue;
    if (shared > most || !best || length(candidate.span) < length(best.span)) best = candidate;
    most = shared;
  }
  return best;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

function length([start, end]: Span): number {
  return end - start;
}
