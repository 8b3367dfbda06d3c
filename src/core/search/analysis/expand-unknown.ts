import type { MatchKind } from '../hit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { affordable } from './affordable.ts';
import { type Expanded, type Expansion, WEIGHTS } from './expansion.ts';
import { expand, HAS_DIGIT } from './expand.ts';
import { isPieceOfOpaque } from './opaque-words.ts';
import { similarWords } from './similar-words.ts';
import { termsSoundingLike } from './sound-key.ts';
import { closedStems } from './spelling.ts';

const MAX_SIMILAR = 3;
const MIN_TAIL = 4;
const MIN_BEFORE_TAIL = 3;
const PLURAL_ENDINGS = new Set(['', 's', 'en']);
/** Shorter beginnings are shared by strangers. */
const MIN_BEGINNING = 5;
/** Shorter ones are abbreviations as a rule: "ISO" is no beginning of "isolatie". */
const MIN_GOING_ON = 4;

/**
 * What a word that the library has in no form may have been meant for: the words spelled nearly
 * like it, each with its own expansion, all of it weighing less than anything found as typed.
 */
export function expandMisspelled(word: string, vocabulary: Vocabulary): Expansion {
  const expansion = new Map<string, Expanded>();
  const similar = similarWords(word, vocabulary.all(), vocabulary.count);
  const best = similar[0];
  const nearest = similar.filter(
    ({ distance, unlikely }) => distance === best?.distance && unlikely === best.unlikely
  );
  const isNear = best?.distance === 1 && !best.unlikely;
  const worth = isNear ? WEIGHTS.spelling : WEIGHTS.looseSpelling;
  for (const { term } of nearest.slice(0, MAX_SIMILAR)) {
    for (const [found, { weight }] of expand(term, vocabulary)) {
      const known = expansion.get(found)?.weight ?? 0;
      const misspelled = weight * worth;
      if (misspelled > known) expansion.set(found, { weight: misspelled, by: 'spelling' });
    }
  }
  return expansion;
}

/** Loan words in the spelling of another language: "atmosfeer" where the library has "atmosphere". */
export function expandSounding(word: string, vocabulary: Vocabulary): Expansion {
  const expansion = new Map<string, Expanded>();
  for (const term of termsSoundingLike(word, vocabulary.all())) {
    for (const [found, { weight }] of expand(term, vocabulary)) {
      expansion.set(found, { weight: weight * WEIGHTS.sounding, by: 'spelling' });
    }
  }
  return expansion;
}

/** A short word that the library only has at the end of compounds: "geul" in "vaargeul". */
export function expandTails(word: string, vocabulary: Vocabulary): Expansion {
  if (word.length < MIN_TAIL || HAS_DIGIT.test(word)) return new Map();
  const singular = word.endsWith('en') ? closedStems(word.slice(0, -2)) : [];
  const found = [word, ...singular.filter((end) => end.length >= MIN_TAIL)].flatMap((end) =>
    vocabulary.placesContaining(end).filter((place) => isTail(vocabulary.termAt(place), end))
  );
  return new Map(
    affordable(found, vocabulary).map((term) => [
      term,
      { weight: WEIGHTS.looseCompound, by: 'compound' }
    ])
  );
}

/** Whether a term ends so, in the singular or plural, after enough to be another word. */
function isTail(term: string, end: string): boolean {
  const at = term.lastIndexOf(end);
  if (at < MIN_BEFORE_TAIL || !PLURAL_ENDINGS.has(term.slice(at + end.length))) return false;
  return !isPieceOfOpaque(term, at, at + end.length);
}

/**
 * For a word of which nothing else is known: the words that go on from it, as if it was not typed to
 * its end ("deepf"), or those that have the longest part of its beginning, unless it is known to be a
 * whole word ("ochtend" stands in "mochten" by chance).
 */
export function expandBeginning(
  word: string,
  vocabulary: Vocabulary,
  mayBePart: boolean
): Expansion {
  const goingOn = word.length < MIN_GOING_ON ? [] : vocabulary.placesStartingWith(word);
  if (goingOn.length > 0) return beginningsOf(goingOn, 'prefix', vocabulary);
  if (!mayBePart) return new Map();
  const shortest = Math.max(MIN_BEGINNING, Math.ceil(word.length * 0.6));
  for (let length = word.length - 1; length >= shortest; length--) {
    const found = vocabulary.placesContaining(word.slice(0, length));
    if (found.length > 0) return beginningsOf(found, 'spelling', vocabulary);
  }
  return new Map();
}

function beginningsOf(places: readonly number[], by: MatchKind, vocabulary: Vocabulary): Expansion {
  const terms = affordable(places, vocabulary);
  return new Map(terms.map((term) => [term, { weight: WEIGHTS.beginning, by }]));
}
