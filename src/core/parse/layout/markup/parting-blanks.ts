import { findAll } from '../../scan/find-all.ts';
import { HIDDEN } from './hidden-signs.ts';

const PARTED_WORDS =
  'V (?:oor|an|anaf|eel|erder|ervolgens|olgens|ooral|raag|ragen)|T (?:weede|ijdens|egen|erwijl|evens|och)|W (?:at|elke?|aar|aarom|anneer|ij)';

// "V oor", "T weede", "W at": a letter under which the next one is moved
const PARTED_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PARTED_WORDS})(?!\\p{L})`, 'gu');

// The blank in them, with the signs that are hidden in any text
const BLANK_IN_PARTED_WORD = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[TVW]) (?<=(?=(?:${PARTED_WORDS})(?!\\p{L})).{2})|${HIDDEN.source}`,
  'gu'
);

// The same also in "T elegram"; not in "T-shirt"
const PARTING_BLANK = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[TVWY]) (?=\\p{Ll}{2})|${HIDDEN.source}`,
  'gu'
);

/** From so many words on, no capital is believed to stand alone. */
const MANY_PARTED = 3;

/**
 * Finds the blanks for which a program, as pypdf, took the narrowed gap behind capitals, together with
 * the signs that are hidden in any text; `undefined` where it took none.
 */
export function findPartingBlanks(text: string): RegExp | undefined {
  // A string of seven characters would be sought in another, slower way.
  if (!text.includes('V oor') && !text.includes('V an') && !text.includes('T weed')) {
    return undefined;
  }
  const words = findAll(text, PARTED_WORD).length;
  if (words === 0) return undefined;
  return words >= MANY_PARTED ? PARTING_BLANK : BLANK_IN_PARTED_WORD;
}
