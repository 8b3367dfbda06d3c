import type { Reference } from '../../../model/reference.ts';
import { APPENDIX_SIGNS, findAppendices } from './appendix.ts';
import { CASE_LAW_SIGNS, findCaseLaw } from './case-law.ts';
import { findCaseNumbers, findDocumentNumbers, type FoundNumber } from '../../head/case-numbers.ts';
import { findEuActs } from './eu-acts.ts';
import { keepApart, type FoundReference } from './found-reference.ts';
import { findKamerstukken, KAMERSTUK_SIGNS } from './kamerstuk.ts';
import { findLaws } from './laws.ts';
import { caseAddress, documentAddress } from './official-address.ts';
import { holdsNoBreak, withPlainBlanks } from '../../scan/occurrences.ts';
import type { Passage, PassageFinder } from '../../scan/passage.ts';
import { findPublicationIds } from './publication-ids.ts';
import { createSignTable, type Sought } from '../../scan/sign-table.ts';
import { findWebAddresses, WEB_ADDRESS_SIGNS } from './web-addresses.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { appendAll } from '../../scan/append-all.ts';

const NONE: readonly Reference[] = [];

/**
 * Finds what passages cite outside their own paper, whose texts stand in `all` one behind another, in the
 * order of the text. `hasRareSigns` is `false` where the whole source is known to hold none
 * (`scan/rare-signs.ts`).
 */
export function createReferenceFinder(
  all: string,
  hasRareSigns: boolean,
  sought: ReferenceSeekers = seekReferences(all)
): PassageFinder<Reference> {
  return new ReferenceFinder(all, hasRareSigns, sought);
}

/** What the texts of citations hold besides digits, by their sorts. */
export const REFERENCE_SIGNS = {
  webAddresses: WEB_ADDRESS_SIGNS,
  appendices: APPENDIX_SIGNS,
  kamerstukken: KAMERSTUK_SIGNS,
  caseLaw: CASE_LAW_SIGNS
};

type ReferenceSeekers = Sought<keyof typeof REFERENCE_SIGNS>;

const seekReferences = createSignTable(REFERENCE_SIGNS);

class ReferenceFinder implements PassageFinder<Reference> {
  readonly #hasRareSigns: boolean;
  readonly #isPlain: boolean;
  readonly #sought: ReferenceSeekers;

  constructor(all: string, hasRareSigns: boolean, sought: ReferenceSeekers) {
    this.#hasRareSigns = hasRareSigns;
    this.#isPlain = !holdsNoBreak(all, hasRareSigns);
    this.#sought = sought;
  }

  find(passage: Passage, from: number): readonly Reference[] {
    const to = from + passage.text.length;
    const hasAddress = this.#sought.webAddresses.isBetween(from, to);
    const digits = this.#sought.digits.placesIn(from, to);
    // Without a digit nothing but a web address can be cited.
    if (digits.length === 0 && !hasAddress) return NONE;
    const text = this.#isPlain ? passage.text : withPlainBlanks(passage.text, this.#hasRareSigns);
    const found: FoundReference[] = hasAddress ? findWebAddresses(text) : [];
    if (digits.length === 0) return toReferences(passage, found);
    // Of two that begin at the same place the first found counts.
    appendAll(found, findPublicationIds(text, digits));
    if (this.#sought.appendices.isBetween(from, to)) appendAll(found, findAppendices(text));
    appendAll(found, findKamerstukken(text, digits, this.#sought.kamerstukken.placesIn(from, to)));
    appendAll(
      found,
      findCaseNumbers(text, digits).map((number) => numbered('case', number))
    );
    appendAll(
      found,
      findDocumentNumbers(text, digits).map((number) => numbered('document', number))
    );
    appendAll(found, findEuActs(text, digits));
    if (this.#sought.caseLaw.isBetween(from, to)) appendAll(found, findCaseLaw(text));
    appendAll(found, findLaws(text, digits));
    return found.length === 0 ? NONE : toReferences(passage, keepApart(found));
  }
}

function toReferences(passage: Passage, found: readonly FoundReference[]): Reference[] {
  return found.map(({ type, start, end, normal, url, implausible }) => ({
    type,
    raw: withSingleBlanks(passage.text.slice(start, end)),
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
