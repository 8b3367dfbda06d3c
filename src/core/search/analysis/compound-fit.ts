import { COMMON_PARTS } from './common-parts.ts';
import {
  beforeLink,
  canLink,
  type CountOf,
  isPart,
  LINKS,
  MIN_HEAD,
  MIN_PART,
  PREFIXES,
  SUFFIXES,
  withoutLink
} from './compound-parts.ts';
import { isPieceOfOpaque } from './opaque-words.ts';

/** From here on a part is too long to stand somewhere by chance. */
const LONG_PART = 7;
const MIN_LOOSE_REST = 5;
// what is left of a plural or an infinitive behind the first of two consonants
const DOUBLED_END = /^[b-df-hj-np-tv-z]en$/;
// "leert" and "keren": so end verbs that have nothing to do with them ("formuleert", "blokkeren")
const VERB_ENDING = /^[^aeiou]{1,2}e(?:er|re)/;
/** From here on what has the part at an edge is a compound of it, whatever the rest. */
const SURE_PART = 8;
/** Shorter parts are the ends of strangers: "deur" in "ambassadeurs". */
const MIN_LOOSE_PART = 5;
/** Inflections of the last part. */
const ENDINGS = new Set(['s', 'en', 'n', 'e']);
/** What makes a verb of a verb, or a noun of it: "brengen" and "opbrengen", "huurder" and "verhuurder". */
const AKIN_BY = new Set(
  `aan af be bij door her in mee mis na om onder ont op over samen tegen terug toe uit ver voor weg`.split(
    ' '
  )
);
// "stroomaan", "strafver", "mede"
const ENDS_IN_PARTICLE = new RegExp(`(?:${[...AKIN_BY].join('|')}|de)$`);

/**
 * Whether a noun that is made of a verb stands in a word as that of another verb:
 * "stroomaansluiting" has no "sluiting", nor "strafvervolging" a "volging".
 */
export function isOfOtherVerb(word: string, noun: string): boolean {
  const at = word.indexOf(noun);
  return at > 0 && ENDS_IN_PARTICLE.test(word.slice(0, at));
}

/** What is left of a word without what may make a verb of a verb: "lezen" of "meelezen". */
export function withoutParticle(word: string): string[] {
  return [...AKIN_BY]
    .filter((particle) => word.startsWith(particle))
    .map((particle) => word.slice(particle.length))
    .filter((rest) => rest.length >= MIN_AKIN);
}

/** Shorter words begin with such letters by chance. */
const MIN_AKIN = 5;

/** How surely a word is a compound of a part: its other parts are words too, or only look so. */
export type CompoundFit = 'sure' | 'loose';

/**
 * Whether `part` stands in `word` as a part of a compound, not by chance: "taal" in "taalcursus"
 * and "moedertaal", not in "totaal". Sure where what is left on each side is empty, a link, an
 * inflection or words of the library, or where so long a part stands at an end of the word that the
 * rest hardly matters ("woon" in "woondiscriminatie"); loose where a shorter one does, or where only
 * what makes verbs of verbs stands before it ("brengen" in "opbrengen").
 */
export function compoundFit(word: string, part: string, countOf: CountOf): CompoundFit | undefined {
  // "vertaling" is no compound of "ver"
  if (PREFIXES.has(part)) return undefined;
  let fit: CompoundFit | undefined;
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    const before = word.slice(0, at);
    const after = word.slice(at + part.length);
    // "vrijwillige" is a form of "vrijwillig", no compound of it
    if (before === '' && (after === '' || ENDINGS.has(after))) return undefined;
    const here = fitBetween(before, part, after, countOf);
    if (!here || isPieceOfOpaque(word, at, at + part.length)) continue;
    if (here === 'sure') return here;
    fit = here;
  }
  return fit;
}

function fitBetween(
  before: string,
  part: string,
  after: string,
  countOf: CountOf
): CompoundFit | undefined {
  // "omvangrijk" is no kind of "rijk"
  if (before !== '' && SUFFIXES.has(part)) return undefined;
  // "werkplekken" is no kind of "ken"
  if (DOUBLED_END.test(part) && before.endsWith(part.charAt(0))) return undefined;
  if (fitsBefore(before, countOf) && fitsAfter(part, after, countOf)) return 'sure';
  if (isAkin(before, part, after)) return 'loose';
  if (!fitsLoosely(before, part, after)) return undefined;
  return part.length >= SURE_PART ? 'sure' : 'loose';
}

function fitsLoosely(before: string, part: string, after: string): boolean {
  if (before !== '' && after !== '' && !ENDINGS.has(after)) return false;
  if (before !== '' && VERB_ENDING.test(part)) return false;
  const minRest = part.length >= LONG_PART ? MIN_HEAD : MIN_LOOSE_REST;
  if (part.length < MIN_PART) return false;
  if (before !== '') {
    return part.length >= MIN_LOOSE_PART && before.length >= minRest && !PREFIXES.has(before);
  }
  return after.length >= minRest && ![...SUFFIXES].some((suffix) => after.endsWith(suffix));
}

/** Whether a word is a part with what makes other verbs of verbs before it. */
function isAkin(before: string, part: string, after: string): boolean {
  return part.length >= MIN_AKIN && AKIN_BY.has(before) && (after === '' || ENDINGS.has(after));
}

function fitsBefore(before: string, countOf: CountOf): boolean {
  if (before === '') return true;
  if (before.length < MIN_HEAD || PREFIXES.has(before)) return false;
  return LINKS.some((link) => {
    const word = beforeLink(before, link);
    return word !== undefined && isWords(word, countOf);
  });
}

function fitsAfter(part: string, after: string, countOf: CountOf): boolean {
  if (after === '' || ENDINGS.has(after)) return true;
  return LINKS.some(
    (link) =>
      after.startsWith(link) && canLink(part, link) && isWords(after.slice(link.length), countOf)
  );
}

/** A word of the library, or two of them written as one. */
function isWords(word: string, countOf: CountOf): boolean {
  if (COMMON_PARTS.has(word) || isPart(word, countOf, MIN_HEAD)) return true;
  for (let i = MIN_PART; i <= word.length - MIN_HEAD; i++) {
    // the head has one spelling, so it is asked first
    if (!isPart(word.slice(i), countOf, MIN_HEAD)) continue;
    if (withoutLink(word.slice(0, i), countOf) !== undefined) return true;
  }
  return false;
}
