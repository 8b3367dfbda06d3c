import { isSalutation } from '../../scan/salutation.ts';
import { findMemoTitles } from '../../structure/prose/memo-titles.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { opensAddress } from '../fields/head-shapes.ts';

/** Between the address of a letter and its greeting stand no more rows than these. */
const LETTER_HEAD = 40;

// "> Retouradres Postbus 20401 2500 EK Den Haag"
const RETURN_ADDRESS = /^>?\s?retouradres\b/iu;

/**
 * Row with which the letter begins that stands in one file behind the memo which advises to sign it: its
 * own address, behind the parts of the memo and above the greeting. The letter has a head of its own.
 */
export function findLetterBehindMemo(rows: readonly Row[]): number | undefined {
  const greeting = rows.findIndex(({ text }) => isSalutation(text));
  if (greeting < 1) return undefined;
  const from = Math.max(0, greeting - LETTER_HEAD);
  const address = rows.findIndex(
    ({ text }, i) => i >= from && i < greeting && (opensAddress(text) || RETURN_ADDRESS.test(text))
  );
  const first = findMemoTitles(rows.slice(0, Math.max(0, address)))[0];
  return first === undefined ? undefined : address;
}
