import { matchAt } from '../scan/match-at.ts';
import { createWordFinder } from '../scan/word-finder.ts';

/**
 * What a word says about who speaks: the one who asks `requests` an answer and `addresses` the
 * minister, the government `governs`.
 */
type Sign = 'requests' | 'addresses' | 'governs';

/** Which of these signs a text shows. */
export type Speech = Record<Sign, boolean>;

interface Reading {
  sign: Sign;
  /** What must follow the word; sticky. */
  before?: RegExp;
}

const ADDRESSES: readonly Reading[] = [{ sign: 'addresses' }];
const GOVERNS: readonly Reading[] = [{ sign: 'governs' }];
// "kunt u uw antwoord toelichten?", "graag alle vragen beantwoorden."; not "ik licht dat toe", nor
// "het is niet gelukt de vragen eerder te beantwoorden."
const REQUESTS_AT_END: readonly Reading[] = [
  { sign: 'requests', before: /\s?\?|(?<!\bte [a-z]{3,20})\s?\./iy }
];

/** By word: its readings, of which the first that fits what follows counts. */
const READINGS: ReadonlyMap<string, readonly Reading[]> = new Map([
  ['u', ADDRESSES],
  // "uw beleid" is said to the minister, "uw Kamer" by him
  [
    'uw',
    [
      { sign: 'governs', before: / kamer\b/iy },
      { sign: 'addresses', before: / /y }
    ]
  ],
  ['ik', GOVERNS],
  ['mijn', GOVERNS],
  ['wij', GOVERNS],
  ['ons', GOVERNS],
  ['onz', GOVERNS],
  ['onze', GOVERNS],
  // not "het beleid"
  ['het', [{ sign: 'governs', before: / kabinet\b/iy }]],
  // "graag een gedetailleerd antwoord."
  ['graag', [{ sign: 'requests', before: / (?:een|ontvang|uw|per|toelicht|reactie)/iy }]],
  ['toelichten', REQUESTS_AT_END],
  ['beantwoorden', REQUESTS_AT_END],
  ['uiteenzetten', REQUESTS_AT_END],
  ['specificeren', REQUESTS_AT_END],
  ['zo', [{ sign: 'requests', before: / (?:ja|nee|niet),/iy }]],
  ['waarom', [{ sign: 'requests', before: / (?:wel of )?niet\s?\?/iy }]]
]);

const finder = createWordFinder(READINGS.keys());

/** Adds what the words in the half-open stretch of the text say to `speech`. */
export function hearSpeech(text: string, from: number, to: number, speech: Speech): void {
  finder.eachIn(text, from, to, (word, end) => {
    const readings = READINGS.get(word) ?? [];
    const heard = readings.find(({ before }) => !before || matchAt(before, text, end));
    if (heard) speech[heard.sign] = true;
  });
}
