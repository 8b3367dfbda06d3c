import { appendAll } from '../../scan/append-all.ts';
import { skipBlanks } from '../../scan/blanks.ts';
import { findAll } from '../../scan/find-all.ts';
import { ASKS_YOU, OPENS_QUESTION } from '../../scan/question-openings.ts';
import { sentenceEnd } from '../../scan/sentences.ts';

// " Vragen van het lid Faas", " Vragen van de leden"
const TITLE = /(?<=\s|^)Vra(?:ag|gen) van (?:het lid|de leden) /gu;

// How a question of members mostly begins
const OPENS = new RegExp(
  String.raw`(?<=[^\s,;(–•●▪◦‣*_-]\s{1,4})(?<!\s(?:V|Vr\.|Vraag)\s?:\s{1,4}|\s\d{1,2}[.):]{0,2}\s{1,4})(?:(?:${ASKS_YOU}) u |(?:Heeft|Is|Kan|Deelt|Kent) (?:de (?:[Mm]inister|[Ss]taatssecretaris|[Rr]egering)|het [Kk]abinet) |Klopt het |Is het (?:u|waar|juist|bekend) )`,
  'u'
);

// "(ingezonden 3 mei 2031) ", "(ingezonden op 3 mei 2031). ": the end of a title
const PUT = /\([Ii]ngezonden (?:op )?\d{1,2} \p{Ll}{3,9} \d{4}\)\.?\s{1,4}/gu;

// "Hieronder beantwoord ik de vragen van de leden", "de antwoorden op de schriftelijke vragen van het lid"
const ANSWERS_THEIRS =
  /(?:[Bb]ea|[Aa])ntwoord(?:en)? (?:ik |wij |op )?(?:op )?(?:de )?(?:schriftelijke )?(?:[Kk]amer)?vragen van (?:het lid|de leden) /gu;

// "Hieronder beantwoord ik", "Hierbij stuur ik u de antwoorden": who answers says so, and no newspaper
const INTRODUCES =
  /(?:Hier(?:bij|onder|mee)|Bijgaand|Onderstaand|[Tt]reft u|(?:zend|stuur|bied|geef|beantwoord) ik)(?!\p{L})[^.?!]{0,100}$/u;

// "Hoeveel", "«Kent"
const BEGINS_ASKING = new RegExp(String.raw`[«‘“"'(]{0,2}(?:${OPENS_QUESTION})\s`, 'uy');

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
  appendAll(places, behindIntroduction(line));
  return places;
}

/**
 * Where the first question of a letter on one line begins that has no number, behind a title that ends in its day, or
 * behind the sentence that says whose questions are answered.
 */
function behindIntroduction(line: string): number[] {
  const theirs = line.includes('vragen van ') ? findAll(line, ANSWERS_THEIRS) : [];
  if (theirs.length === 0) return [];
  const introduced = theirs.filter(({ index, 0: words }) =>
    INTRODUCES.test(line.slice(Math.max(0, index - 100), index + words.length))
  );
  const ends = introduced.map(({ index }) => skipBlanks(line, sentenceEnd(line, index)));
  const put = findAll(line, PUT).map(({ index, 0: day }) => index + day.length);
  const isTitled = (at: number) =>
    theirs.some(({ index }) => at > index && at - index < TITLE_REACH);
  return [...ends, ...put.filter(isTitled)].filter((at) => {
    BEGINS_ASKING.lastIndex = at;
    return (
      BEGINS_ASKING.test(line) && line.slice(at, sentenceEnd(line, at)).trimEnd().endsWith('?')
    );
  });
}
