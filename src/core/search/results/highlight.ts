import type { Token } from '../analysis/token.ts';
import { tokenize } from '../analysis/tokens.ts';
import { findPhrase } from '../analysis/find-phrase.ts';
import type { Marks, WordsTogether } from '../search-result.ts';
import type { Segment } from '../hit.ts';

/** A marked piece of a text, half-open. */
export type MarkedRange = readonly [start: number, end: number];

/**
 * Cuts a text into segments, the words that a query found marked; joined they are the text. Words
 * are read as the index reads them, so it marks what was found and nothing else.
 */
export function highlight(text: string, marks: Marks): Segment[] {
  return cut(text, 0, text.length, findMarks(text, marks));
}

/** Where the marks stand in a text: in order, without overlap. */
export function findMarks(text: string, marks: Marks): MarkedRange[] {
  const { terms, phrases, together = [] } = marks;
  if (terms.length + phrases.length + together.length === 0) return [];
  return marksAmong(tokenize(text), new Set(terms), { phrases, together });
}

/** The same for a text that was read already. */
export function marksAmong(
  tokens: readonly Token[],
  terms: ReadonlySet<string>,
  { phrases, together = [] }: Pick<Marks, 'phrases' | 'together'>
): MarkedRange[] {
  const ranges: [number, number][] = [];
  for (const { term, start, end } of tokens) if (terms.has(term)) ranges.push([start, end]);
  for (const phrase of phrases) ranges.push(...findPhrase(tokens, phrase));
  for (const words of together) ranges.push(...findTogether(tokens, words));
  return withoutOverlap(ranges);
}

/** So many other words may stand between words that are read as one: "verbod op het houden van". */
const BETWEEN = 4;

/** Where all of these words stand near each other, in any order: the place of each. */
export function findTogether(tokens: readonly Token[], words: WordsTogether): [number, number][] {
  const membersOf = new Map<string, number[]>();
  words.forEach((spellings, member) => {
    for (const term of spellings) membersOf.set(term, [...(membersOf.get(term) ?? []), member]);
  });
  const places = tokens.filter(({ term }) => membersOf.has(term));
  const reach = words.length + BETWEEN;
  return places.flatMap((place): [number, number][] => {
    const near = places.filter(({ position }) => Math.abs(position - place.position) < reach);
    const met = new Set(near.flatMap(({ term }) => membersOf.get(term)!));
    return met.size === words.length ? [[place.start, place.end]] : [];
  });
}

/** The segments of a part of a text. */
export function cut(
  text: string,
  start: number,
  end: number,
  ranges: readonly MarkedRange[]
): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  const push = (to: number, match: boolean) => {
    if (to > at) segments.push({ text: text.slice(at, to), match });
    at = Math.max(at, to);
  };
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    push(Math.max(from, start), false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return segments;
}

function withoutOverlap(ranges: [number, number][]): MarkedRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
