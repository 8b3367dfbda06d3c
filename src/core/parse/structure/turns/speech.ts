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

/** Source of a pattern that matches nowhere. */
const NOTHING = '(?!)';

/** So far round a stretch its phrases, and what their patterns look at, may reach, in characters. */
const REACH = 32;

/**
 * One pattern for all that is still listened for, which reads a text once: what has been heard need not
 * be found again. Without `u`: the words are of ASCII letters. It begins with the sign before the phrase,
 * which an engine finds some tenths faster than it looks for a border of words.
 */
function phrasePattern({ requests, addresses, governs }: Speech): RegExp {
  const listenedFor = [
    requests ? NOTHING : REQUESTS,
    addresses ? NOTHING : ADDRESSES,
    governs ? NOTHING : GOVERNS
  ];
  return new RegExp(`(?:^|\\W)(?:${listenedFor.map((source) => `(${source})`).join('|')})`, 'gi');
}

const HEARD = [false, true];

/** By what has been heard: requests 4, addresses 2, governs 1. */
const PATTERNS = HEARD.flatMap((requests) =>
  HEARD.flatMap((addresses) =>
    HEARD.map((governs) => phrasePattern({ requests, addresses, governs }))
  )
);

/** Adds what the phrases that begin in the half-open stretch of the text say to `speech`. */
export function hearSpeech(text: string, from: number, to: number, speech: Speech): void {
  const start = Math.max(0, from - REACH);
  const near = text.slice(start, to + REACH);
  let at = from - start;
  while (!(speech.requests && speech.addresses && speech.governs)) {
    const pattern = PATTERNS[indexOf(speech)]!;
    pattern.lastIndex = Math.max(0, at - 1);
    const phrase = pattern.exec(near);
    if (!phrase) return;
    const [, requests, addresses, governs] = phrase;
    at = pattern.lastIndex;
    if (at - (requests ?? addresses ?? governs)!.length >= to - start) return;
    if (requests !== undefined) speech.requests = true;
    else if (addresses !== undefined) speech.addresses = true;
    else speech.governs = true;
  }
}

function indexOf({ requests, addresses, governs }: Speech): number {
  return (requests ? 4 : 0) + (addresses ? 2 : 0) + (governs ? 1 : 0);
}
