import { findAll } from '../../scan/find-all.ts';
import { ASKS_YOU } from '../../scan/question-openings.ts';

// " Vragen van het lid Faas", " Vragen van de leden"
const TITLE = /(?<=\s|^)Vra(?:ag|gen) van (?:het lid|de leden) /gu;

// How a question of members mostly begins
const OPENS = new RegExp(
  String.raw`(?<=[^\s,;(–•●▪◦‣*_-]\s{1,4})(?<!\s(?:V|Vr\.|Vraag)\s?:\s{1,4}|\s\d{1,2}[.):]{0,2}\s{1,4})(?:(?:${ASKS_YOU}) u |(?:Heeft|Is|Kan|Deelt|Kent) (?:de (?:[Mm]inister|[Ss]taatssecretaris|[Rr]egering)|het [Kk]abinet) |Klopt het |Is het (?:u|waar|juist|bekend) )`,
  'u'
);

/** No title is longer, and no first question begins later behind it, in characters. */
const TITLE_REACH = 700;

/** No question is longer, in characters. */
const LONGEST = 600;

// " aan de minister"; a sentence that ends, or one that asks
const TO_WHOM = /\saan (?:de|het) \p{L}/u;
const STATES = /\p{Ll}{3}[.!]\s|\?/u;

// "? • Hoeveel", ": • Kent": a sign before each question
const BULLET = /(?<=[.?!:;»”)]\s{1,4})[•●▪◦‣\uF0B7]\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu}|\d{1,2}[.)]\s)/gu;

/** Where in a text on one line an item behind a sign begins; one of them is no list. */
function bulletPlaces(line: string): number[] {
  const items = findAll(line, BULLET);
  return items.length > 1 ? items.map(({ index }) => index) : [];
}

/**
 * Where in a text on one line the first question begins that has no number, right behind the title that says who asks
 * whom: "Vragen van het lid Faas (VVD) aan de minister van Defensie over de pont Bent u bekend met …?"; and items
 * behind signs.
 */
export function askedPlaces(line: string): number[] {
  const places = bulletPlaces(line);
  for (const { index } of findAll(line, TITLE)) {
    const reach = line.slice(index, index + TITLE_REACH);
    const at = reach.search(OPENS);
    if (at < 0) continue;
    const title = reach.slice(0, at);
    const asks = line.slice(index + at, index + at + LONGEST).includes('?');
    if (asks && TO_WHOM.test(title) && !STATES.test(title)) places.push(index + at);
  }
  return places;
}
