import type { NormalReference, ReferenceType } from '../../../model/reference.ts';
import type { FoundReference } from './found-reference.ts';
import { publicationAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';
import { findDigitRuns } from '../../scan/occurrences.ts';
import { latin } from '../../scan/latin.ts';

// "kst-26643-1056", "kst-36600-VIII-38", "kst-21501-02-3174", "kst-1268678"; not "akst-1"
const KAMERSTUK_ID = latin(
  /(?<![\p{L}\d])kst-(\d{5})(?:-([IVX]{1,6}[A-Z]?|[A-Z]|\d{2}))?-(\d{1,4}[a-z]?|[A-Z]{1,2})(?![\p{L}\d-])/u
);

// "ah-tk-20242025-2559"
const APPENDIX_ID = latin(/(?<![\p{L}\d])ah-tk-(\d{4})(\d{4})-(\d{1,4})(?![\p{L}\d-])/u);

// "h-tk-20232024-45-7", "h-ek-20232024-3-2"
const PROCEEDINGS_ID = latin(
  /(?<![\p{L}\d])h-([te])k-(\d{4})(\d{4})-(\d{1,3}-\d{1,3})(?![\p{L}\d-])/u
);

// Any of them, and the ids that name nothing: "kst-1268678", "ah-1271549", "blg-1096523"
const PUBLICATION_ID = latin(
  /(?<![\p{L}\d/-])(?:kst|ah|h|blg)-(?:[te]k-)?\d[\d\p{L}]*(?:-[\d\p{L}]+)*/gu
);

/** "kst-1", "ah-1", "h-1", "blg-1", "ah-tk-1", "h-ek-1": what stands before the first digits of every id. */
function isBehindId(text: string, at: number): boolean {
  return text.charAt(at - 1) === '-' && 'thkg'.includes(text.charAt(at - 2));
}

/** An id that is nothing but a number. */
const ALIAS = /^(?:kst|ah|blg)-\d{5,}$/u;

interface Publication {
  type: ReferenceType;
  normal: NormalReference;
}

/** What the id of an official publication in a text or address names. */
export function readPublicationId(text: string): Publication | undefined {
  const kamerstuk = KAMERSTUK_ID.exec(text);
  if (kamerstuk) {
    const [, dossier, suffix, number] = kamerstuk;
    const normal = { dossier: dossier!, ...(suffix ? { suffix } : {}), number: number! };
    return { type: 'kamerstuk', normal };
  }
  const appendix = APPENDIX_ID.exec(text);
  if (appendix) {
    const [, first, second, number] = appendix;
    return {
      type: 'aanhangsel',
      normal: { house: 'II', year: `${first}/${second}`, number: number! }
    };
  }
  const proceedings = PROCEEDINGS_ID.exec(text);
  if (!proceedings) return undefined;
  const [, house, first, second, number] = proceedings;
  const normal = { year: `${first}/${second}`, number: number! };
  return { type: 'handelingen', normal: { house: house === 'e' ? 'I' : 'II', ...normal } };
}

/** Finds ids of official publications in running text: "kst-36180-133". */
export function findPublicationIds(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundReference[] {
  if (!digits.some((at) => isBehindId(text, at))) return [];
  return findAll(text, PUBLICATION_ID).flatMap((match): FoundReference[] => {
    const id = match[0];
    const publication = readPublicationId(id);
    if (!publication && !ALIAS.test(id)) return [];
    return [
      {
        type: publication?.type ?? (id.startsWith('ah') ? 'aanhangsel' : 'kamerstuk'),
        start: match.index,
        end: match.index + id.length,
        url: publicationAddress(id),
        ...(publication ? { normal: publication.normal } : {})
      }
    ];
  });
}
