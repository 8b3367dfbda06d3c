import type { Reference } from '../../model/reference.ts';
import { findAppendices } from './appendix.ts';
import { findCaseLaw } from './case-law.ts';
import { findCaseNumbers, findDocumentNumbers, type FoundNumber } from '../head/case-numbers.ts';
import { findEuActs } from './eu-acts.ts';
import { keepApart, type FoundReference } from './found-reference.ts';
import { findKamerstukken } from './kamerstuk.ts';
import { findLaws } from './laws.ts';
import { caseAddress, documentAddress } from './official-address.ts';
import { findDigitRuns, withPlainBlanks } from '../scan/occurrences.ts';
import type { Passage } from '../scan/passage.ts';
import { findPublicationIds } from './publication-ids.ts';
import { findWebAddresses } from './web-addresses.ts';

/** Of two that begin at the same place the earlier finder counts. */
const FINDERS: readonly ((text: string, digits: readonly number[]) => FoundReference[])[] = [
  findWebAddresses,
  findPublicationIds,
  findAppendices,
  findKamerstukken,
  (text, digits) => findCaseNumbers(text, digits).map((found) => numbered('case', found)),
  (text, digits) => findDocumentNumbers(text, digits).map((found) => numbered('document', found)),
  findEuActs,
  findCaseLaw,
  findLaws
];

/**
 * Finds what the passage cites outside its own paper, in the order of the text. `hasRareSigns` is
 * `false` where the whole source is known to hold none (`scan/rare-signs.ts`).
 */
export function findReferences(passage: Passage, hasRareSigns = true): Reference[] {
  const text = withPlainBlanks(passage.text, hasRareSigns);
  const digits = findDigitRuns(text);
  if (digits.length === 0) return toReferences(passage, findWebAddresses(text));
  return toReferences(passage, keepApart(FINDERS.flatMap((find) => find(text, digits))));
}

function toReferences(passage: Passage, found: readonly FoundReference[]): Reference[] {
  return found.map(({ type, start, end, normal, url, implausible }) => ({
    type,
    raw: passage.text.slice(start, end).replaceAll(/\s+/gu, ' '),
    span: passage.toSource(start, end),
    ...(normal ? { normal } : {}),
    ...(url ? { url } : {}),
    ...(implausible ? { implausible } : {})
  }));
}

function numbered(type: 'case' | 'document', { value, start, end }: FoundNumber): FoundReference {
  const url = type === 'case' ? caseAddress(value) : documentAddress(value);
  return { type, start, end, normal: { number: value }, url };
}
