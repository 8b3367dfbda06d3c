import type { FoundReference } from './found-reference.ts';
import { caseLawAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';

// "ECLI:NL:HR:2019:2006", "ECLI:EU:C:2020:559"; not "ECLI:NL"
const ECLI = /(?<!\p{L})ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d]{1,25}(?:\.[A-Z\d]{1,25})*/gu;

/** What every identifier contains. */
export const CASE_LAW_SIGNS = ['ECLI:'];

/** Finds judgments by their European identifier. */
export function findCaseLaw(text: string): FoundReference[] {
  return findAll(text, ECLI).map((match) => {
    const url = caseLawAddress(match[0]);
    return {
      type: 'case-law',
      start: match.index,
      end: match.index + match[0].length,
      normal: { number: match[0] },
      ...(url ? { url } : {})
    };
  });
}
