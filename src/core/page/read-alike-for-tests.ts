import { expect } from 'vitest';
import { readThings, type PlacedThing } from '../corrections/make/things.ts';
import type { Paper } from '../model/paper.ts';
import { lossesOf } from '../parse/lossless.ts';

/**
 * Holds what is read of a source against what is read of the same text as it was written: the same things in the same
 * words, and no character lost. Returns those of the source.
 */
export function expectReadAlike(
  source: string,
  written: string,
  read: (text: string) => readonly Paper[]
): PlacedThing[] {
  const papers = read(source);
  expect(lossesOf(papers, source)).toEqual([]);
  const things = papers.flatMap((paper) => readThings(paper, source));
  const inWritten = read(written).flatMap((paper) => readThings(paper, written));
  const said = ({ role, text }: PlacedThing) => [role, text];
  expect(things.map(said)).toEqual(inWritten.map(said));
  return things;
}
