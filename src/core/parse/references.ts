import type { Reference } from '../model/reference.ts';
import { findAppendices } from './appendix.ts';
import { findCaseLaw } from './case-law.ts';
import { findCaseNumbers, findDocumentNumbers, type FoundNumber } from './case-numbers.ts';
import { findEuActs } from './eu-acts.ts';
import type { FoundReference } from './found-reference.ts';
import { findKamerstukken } from './kamerstuk.ts';
import { findLaws } from './laws.ts';
import { caseAddress, documentAddress } from './official-address.ts';
import type { Passage } from './passage.ts';
import { findPublicationIds } from './publication-ids.ts';
import { findWebAddresses } from './web-addresses.ts';

/** In this order: what an earlier one found is not read again by a later one. */
const FINDERS: readonly ((text: string) => FoundReference[])[] = [
  findWebAddresses,
  findPublicationIds,
  findAppendices,
  findKamerstukken,
  (text) => findCaseNumbers(text).map((found) => numbered('case', found)),
  (text) => findDocumentNumbers(text).map((found) => numbered('document', found)),
  findEuActs,
  findCaseLaw,
  findLaws
];

const DIGIT = /\d/u;

/** Finds what the passage cites outside its own paper, in the order of the text. */
export function findReferences(passage: Passage): Reference[] {
  const { text } = passage;
  if (!DIGIT.test(text)) return toReferences(passage, findWebAddresses(text));
  const found: FoundReference[] = [];
  for (const find of FINDERS) {
    const candidates = find(text);
    found.push(
      ...(found.length === 0
        ? candidates
        : candidates.filter((candidate) => !found.some((other) => overlap(candidate, other))))
    );
  }
  return toReferences(passage, found);
}

function toReferences(passage: Passage, found: FoundReference[]): Reference[] {
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end, normal, url, implausible }) => ({
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

function overlap(a: FoundReference, b: FoundReference): boolean {
  return a.start < b.end && b.start < a.end;
}
