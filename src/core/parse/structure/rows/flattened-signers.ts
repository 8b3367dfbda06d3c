import { appendAll } from '../../scan/append-all.ts';
import { MONTH_NAME } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { matchAt } from '../../scan/match-at.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';
import { MINISTER } from '../../scan/office-words.ts';
import { ASKS_YOU } from '../../scan/question-openings.ts';

const TITLES = String.raw`(?:(?:${PERSON_TITLE})\. {1,2}){0,3}`;
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\. ?){1,5}(?:\(\p{L}{2,20}\) )?`;
// Words that stand behind who signs, and are no second half of a surname: "J. de Ruiter Bijlagen 2", "J. de Ruiter Mede
// namens de minister", "J. de Ruiter Den Haag, 3 mei"
const BEHIND_NAME =
  'Bijlagen?|BIJLAGEN?|Vra(?:ag|gen)|Antwoord(?:en)?|Beantwoording|Pagina|Datum|Ministerie|Tweede|Aan|Noot|Onze|Ons|Uw|Mede(?= namens)|Den(?= Haag, )';

// "Sander Dekker": who signs with a first name in full
const FIRST_NAME = String.raw`\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? `;

// "w.g. J. de Ruiter", "(w.g.) J. de Ruiter"
const WRITTEN = String.raw`(?:\(?w\.\s?g\.\)?\s{1,4})?`;

const PARTICLES = String.raw`(?:(?:${NAME_PARTICLE}|Van|De|het) ){0,3}`;
const SURNAME = String.raw`${PARTICLES}\p{Lu}[\p{L}’'-]{1,30}`;

// "Terwindt-Faas", "Faas Terwindt", "Ritsema van der Wal": the second half of a surname
const SECOND_HALF = String.raw`(?:[ -](?!(?:${BEHIND_NAME})(?!\p{L}))${SURNAME})?`;

const DAY = String.raw`\d{1,2} (?:${MONTH_NAME}) (?:19|20)\d\d`;

// What can stand behind who signs: nothing, a note, a paper that is added, a day, the first question, "<!-- image -->" or
// a title of Markdown
const BEHIND = String.raw`(?=\s{0,4}$|\s{1,4}(?:<!--|#{1,4} )|\s{1,4}(?:${BEHIND_NAME}|20\d\dZ\d{5}|(?:De|DE) (?:${MINISTER}))(?!\p{L})|\s{1,4}\d{1,3}[.)]?\s|\s{1,4}(?:${ASKS_YOU}) u\s)`;

// What ends a sentence, with the mark of a note
const SENTENCE_END = String.raw`[.?!»”)](?:\d{0,3}|\[\d{1,3}\])\s{1,4}`;

// "Sociale Zaken en Werkgelegenheid", "Financiën – Toeslagen": words with a capital, as no sentence has them
const MINISTRY = String.raw`\p{Lu}[\p{L}-]*(?:(?:,| [–-])? (?:(?:en|EN) )?\p{Lu}[\p{L}-]*){0,9}?`;

const IN_CAPITALS = String.raw`\p{Lu}{2,}(?:(?:,| [–-])? \p{Lu}{2,}){0,9}`;

// "P. de Wit", "Sander Dekker" behind an office and a comma; initials need none behind nothing but an office: "DE MINISTER
// VAN DEFENSIE P. de Wit", nor does a first name behind capitals: "DE MINISTER VAN DEFENSIE Pim de Wit"
const NAMED_BEHIND = String.raw`(?:[^.?!:;()\d]{4,110}?, ${WRITTEN}${TITLES}(?:${INITIALS}|${FIRST_NAME})|${MINISTRY} ${WRITTEN}${TITLES}${INITIALS}|${IN_CAPITALS} ${WRITTEN}${TITLES}${FIRST_NAME})${SURNAME}${SECOND_HALF}`;

// " De minister van Financiën, P. de Wit" between the text of a letter and what follows it, "Hoogachtend, de minister van
// Financiën, P. de Wit", "De staatssecretaris Rechtsbescherming, P. de Wit"; behind the name of one who is told of in a
// sentence a comma or a verb would stand
const SIGNED = new RegExp(
  String.raw`(?:(?<=(?:${SENTENCE_END}|,\s{1,4}))(?:De|DE)|(?<=Hoogachtend,\s{1,4})de) (?:${MINISTER}) (?:(?:[Vv]an|[Vv]oor|VAN|VOOR) |(?=\p{Lu}))${NAMED_BEHIND}${BEHIND}`,
  'gu'
);

// "Jasmijn de Ruiter Minister van", "J. de Ruiter Staatssecretaris voor"
const NAMED_OFFICE = String.raw`${WRITTEN}${TITLES}(?:${INITIALS}|${FIRST_NAME})${SURNAME} (?:Minister|Staatssecretaris)(?:-president)? v(?:an|oor) `;

// The first of those who sign above their offices, right behind a sentence
const FIRST_NAMED = new RegExp(
  String.raw`(?<=${SENTENCE_END}|${DAY} |[Hh]oogachtend, |groet, )${NAMED_OFFICE}`,
  'gu'
);

// "Jasmijn de Ruiter Minister van Visserij" above another, or above what stands behind who signs
const NAMED = new RegExp(
  String.raw`${NAMED_OFFICE}${MINISTRY}(?=\s{1,4}${NAMED_OFFICE}|${BEHIND})`,
  'uy'
);

/** So many sign one letter. */
const MOST = 4;

/** Where each of those who sign with their names above their offices begins, and where the last of them ends. */
function namedPlaces(line: string): number[] {
  return findAll(line, FIRST_NAMED).flatMap(({ index }) => {
    const places: number[] = [];
    let at = index;
    while (places.length < MOST) {
      const named = matchAt(NAMED, line, at);
      if (!named) break;
      places.push(at);
      at += named[0].length;
      if (line.charAt(at) === ' ') at++;
    }
    return places.length === 0 ? [] : [...places, at];
  });
}

// " Den Haag, 3 mei 2031 De", " Den Haag, 3 mei 2031 Vraag 1" behind a sentence: a place and a day on a line of their own
const PLACE_AND_DAY = new RegExp(
  String.raw`(?<=${SENTENCE_END})(?:Den Haag|[’']s-Gravenhage), ${DAY}(?=\s{1,4}[\p{Lu}\d«‘“"(]|\s{0,4}$)`,
  'gu'
);

// " Arnhem, 3 mei 2031 Vraag 1", " Arnhem, 3 mei 2031 Geachte": below the title of a board's answers
const PLACE_ABOVE = new RegExp(
  String.raw`(?<=\s)\p{Lu}[\p{L}’'-]{2,30}, ${DAY}(?=\s{1,4}(?:Vraag 1(?!\d)|Geachte? |Onderwerp|Betreft))`,
  'gu'
);

/** Where in a text on one line ministers who sign begin and end, whatever stands behind them, and a place with its day. */
export function signerPlaces(line: string): number[] {
  const places: number[] = [];
  for (const pattern of [PLACE_AND_DAY, PLACE_ABOVE]) {
    for (const { index, 0: words } of findAll(line, pattern)) {
      places.push(index, index + words.length);
    }
  }
  if (!/[Mm]inister|MINISTER|[Ss]taatssecr|STAATSSECR/u.test(line)) return places;
  for (const { index, 0: words } of findAll(line, SIGNED)) places.push(index, index + words.length);
  appendAll(places, namedPlaces(line));
  return places;
}
