/**
 * What a text says about who speaks: the one who asks `requests` an answer and `addresses` the
 * minister, the government `governs`.
 */
export type Speech = Record<'requests' | 'addresses' | 'governs', boolean>;

// "kunt u uw antwoord toelichten?", "graag een gedetailleerd antwoord.", "zo nee,"; not "ik licht dat
// toe", nor "het is niet gelukt de vragen eerder te beantwoorden."
const REQUESTS =
  '(?:toelichten|beantwoorden|uiteenzetten|specificeren)(?:\\s?\\?|(?<!\\bte [a-z]{3,20})\\s?\\.)|graag (?=een|ontvang|uw|per|toelicht|reactie)|zo (?:ja|nee|niet),|waarom (?:wel of )?niet\\s?\\?';

// "u", "uw beleid"; "uw Kamer" is said by the minister
const ADDRESSES = 'u\\b|uw (?!kamer\\b)';

// "ik", "onze inzet", "het kabinet", "uw Kamer"; not "het beleid"
const GOVERNS = '(?:ik|mijn|wij|ons|onze?)\\b|uw kamer\\b|het kabinet\\b';

/** One pattern for all of them, which reads a text once. Without `u`: its words are of ASCII letters. */
const PHRASE = new RegExp(`\\b(?:(${REQUESTS})|(${ADDRESSES})|(${GOVERNS}))`, 'gi');

/** Adds what the phrases that begin in the half-open stretch of the text say to `speech`. */
export function hearSpeech(text: string, from: number, to: number, speech: Speech): void {
  PHRASE.lastIndex = from;
  for (let phrase = PHRASE.exec(text); phrase; phrase = PHRASE.exec(text)) {
    if (phrase.index >= to) return;
    if (phrase[1] !== undefined) speech.requests = true;
    else if (phrase[2] !== undefined) speech.addresses = true;
    else speech.governs = true;
    if (speech.requests && speech.addresses && speech.governs) return;
  }
}
