import type { Span } from '../model/span.ts';

// "█████", "■■■", "[weggelakt]", "(gelakt)", "[geanonimiseerd]", "XXXXX", and the grounds that the Woo and
// the Wob have printed over a name: "5.1.2e", "10.2.e"; not "XX" nor "artikel 5.1"
const REDACTED =
  /[█▓▇▆■]{2,}|[[(](?:weggelakt|gelakt|geanonimiseerd|geredigeerd|onleesbaar gemaakt)[\])]|(?<![\p{L}\p{N}])[Xx]{5,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:5\.[12]\.[1-5]\.?[a-i]|10\.[12]\.?[a-g])(?![\p{L}\p{N}])/gu;

/** The pieces of a reader's text that were made unreadable before it was published. */
export function findRedactions(text: string): Span[] {
  return [...text.matchAll(REDACTED)].map(({ index, 0: found }) => [index, index + found.length]);
}
