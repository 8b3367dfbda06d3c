/**
 * What a text says about who speaks: the one who asks `requests` an answer and `addresses` the
 * minister, the government `governs`.
 */
export type Speech = Record<'requests' | 'addresses' | 'governs', boolean>;

// "kunt u uw antwoord toelichten?", "graag een gedetailleerd antwoord.", "zo nee,"; not "ik licht dat
// toe", nor "het is niet gelukt de vragen eerder te beantwoorden."
const REQUESTS =
  '(?:toelichten|beantwoorden|uiteenzetten|specificeren)(?:\\s?\\?|(?<!\\bte [a-z]{3,20})\\s?\\.)|graag (?=een|ontvang|uw|per|toelicht|aangeven|reactie)|zo (?:ja|nee|niet),|waarom (?:wel of )?niet\\s?\\?';

// "u", "uw beleid"; "uw Kamer" is said by the minister
const ADDRESSES = 'u\\b|uw (?!kamer\\b)';

// "ik", "onze inzet", "het kabinet", "uw Kamer"; not "het beleid"
const GOVERNS = '(?:ik|mijn|wij|ons|onze?)\\b|uw kamer\\b|het kabinet\\b';

type Sort = keyof Speech;

const BITS: Readonly<Record<Sort, number>> = { requests: 4, addresses: 2, governs: 1 };

const PHRASES: readonly (readonly [Sort, string])[] = [
  ['requests', REQUESTS],
  ['addresses', ADDRESSES],
  ['governs', GOVERNS]
];

/** So far round a stretch its phrases, and what their patterns look at, may reach, in characters. */
const REACH = 32;

/** A pattern for what is listened for, a group for each sort of it. */
interface Listener {
  pattern: RegExp;
  sorts: readonly Sort[];
}

/**
 * One pattern for all that is still listened for, which reads a text once: what has been heard need not
 * be found again. Without `u`: the words are of ASCII letters. It begins with the sign before the phrase,
 * which an engine finds some tenths faster than it looks for a border of words. What is not listened for is
 * left out: an alternative that matches nowhere is tried all the same.
 */
function listenerFor(isHeard: (sort: Sort) => boolean): Listener {
  const phrases = PHRASES.filter(([sort]) => !isHeard(sort));
  const source = phrases.map(([, phrase]) => `(${phrase})`).join('|');
  return {
    pattern: new RegExp(`(?:^|\\W)(?:${source})`, 'gi'),
    sorts: phrases.map(([sort]) => sort)
  };
}

/** By what has been heard, as `indexOf` counts it; not where all has. */
const LISTENERS = Array.from({ length: 7 }, (_, heard) =>
  listenerFor((sort) => (heard & BITS[sort]) > 0)
);

/** Adds what the phrases that begin in the half-open stretch of the text say to `speech`. */
export function hearSpeech(text: string, from: number, to: number, speech: Speech): void {
  const start = Math.max(0, from - REACH);
  const near = text.slice(start, to + REACH);
  let at = from - start;
  while (!(speech.requests && speech.addresses && speech.governs)) {
    const { pattern, sorts } = LISTENERS[indexOf(speech)]!;
    pattern.lastIndex = Math.max(0, at - 1);
    const phrase = pattern.exec(near);
    if (!phrase) return;
    at = pattern.lastIndex;
    const heard = sorts.findIndex((_, i) => phrase[i + 1] !== undefined);
    if (at - phrase[heard + 1]!.length >= to - start) return;
    speech[sorts[heard]!] = true;
  }
}

function indexOf({ requests, addresses, governs }: Speech): number {
  return (
    (requests ? BITS.requests : 0) + (addresses ? BITS.addresses : 0) + (governs ? BITS.governs : 0)
  );
}
