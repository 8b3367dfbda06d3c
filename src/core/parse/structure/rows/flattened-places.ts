import { descriptionPlaces } from './description-places.ts';
import { opensQuestions } from '../shapes/description-start.ts';
import { findAll } from '../../scan/find-all.ts';
import { isSetTitle } from '../shapes/set-title.ts';
import { MINISTER } from '../../scan/office-words.ts';
import { PERSON_TITLE } from '../../scan/name-words.ts';
import { OPENS_QUESTION } from '../../scan/question-openings.ts';
import { DEAR_CHAIR_INSIDE } from '../../scan/salutation.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';
import { oneOf } from '../../scan/one-of.ts';

// "? 4. Hoe", ". 5 Kunt", ". 2, 3 en 4 Neen", ". 5/6/7 Neen", "? 4-5 Is"; not "631" and "279" of "26 631 Havens Nr. 279 BRIEF", "Nr. 7
// LIJST VAN", ", versie: 1 Directe link" of a page's data, nor the end of a telephone number, "T 070 340 79 11 Kenmerk"; "2 (blz. 14) Klopt", whose page is no
// number; "Vraag nr. 6 Hoe" is one heading
const NUMBER_START =
  /(?<=[.?!:»”"'’)\]\d][*_]{0,3}\s{1,4}|\s{2})(?!(?<=(?<!\d)\d\d |[Nn]rs?\. )\d{3}|(?<=[Nn]r\.\s{1,4})\d{1,2}\s{1,4}\p{Lu}{4}|(?<=, versie: {1,2})\d )(?<!(?<!\d)0\d{1,3}[ -]\d[\d ]{0,10} |[Vv]raag nr\. )(?<!\((?:[Bb]lz|[Pp]ag|[Pp])\. |\s(?:Vr|Antw)\.\s{0,2})[*_]{0,3}(?:\d{1,3}, ){0,8}(?:\d{1,3} (?:en|t\/m) |(?:\d{1,3}\/){2,8}|\d{1,2}[–-](?=\d{1,2} ))?\d{1,3}(?:[a-h]?\s?\\?[.)]\s{1,8}|\s{1,4})(?=[«‘“"'(]{0,2}\p{Lu}|\((?:blz|pag|p)\. ?\d)(?!Geachte )/gu;

// "? (4) Hoe"; " (1) Hoe …?" behind whatever stands before the first
const BRACKETED_START =
  /(?<=[.?!:»”"’)\]\d]\s{1,4}|\s{2})\(\d{1,3}\)\s{1,4}(?=[«‘“"']{0,2}\p{Lu})|(?<=\s)(?<!(?:Vraag|Antwoord) )\(1\)\s{1,4}(?=[«‘“"']{0,2}\p{Lu}[^.?!]{0,300}\?)/gu;

// " 1. Kent u het bericht?" behind a name: the first question needs no sentence before it; " 1 Kunt u …?",
// "Nr. Vraag 1. Kunt u …?"
const FIRST_NUMBER = new RegExp(
  String.raw`(?<=\s)(?<!(?<!Nr\.? )[Vv]ra(?:ag|gen) |VRA(?:AG|GEN) |(?<!\); )[Aa]ntwoord |ANTWOORD |Vr\. )1(?:a?\\?[.)]\s{1,8}(?=[«‘“"'(]{0,2}\p{Lu}[^.?!]{0,300}\?)|(?<![Aa]anhangsel 1|[Nn]rs?\. 1)\s{1,4}(?=(?:${OPENS_QUESTION}) [^.?!]{0,300}\?))`,
  'gu'
);

// "De griffier van de commissie, Faas 1 en 2 Hoe", "Adjunct-griffier van de commissie, Faas Nr Vraag 1 Hoe",
// "Faas Vragen en antwoorden 1. Wat", "Lijst van vragen 1 Worden": the first question of a committee's list, whatever it asks;
// not "Faas 1 Samenstelling:"
const LISTED_FIRST =
  /(?:griffier (?:van|voor) [^?]{3,100}?|lijst van vragen(?: en antwoorden)?)\s(?<!(?<!Nr\.?\s{1,3})Vraag\s{1,3})(?=1(?:\s(?:en|t\/m)\s\d{1,2})?(?:\s?[.)])?\s{1,4}[«‘“"'(]{0,2}\p{Lu})(?!1\s{1,4}Samenstelling)/giu;

// "(VVD) Vraag Hoe lang is de pont? Antwoord Zij": words that stood on lines of their own
const LABEL_ALONE =
  /(?<=[.?!»”’)\]]\s{1,4})Vraag\s{1,4}(?=[«‘“"'(]?\p{Lu}[^|]{5,3000}?[.?!»”]\s{1,4}Antwoord\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// " over de pont 1. In uw antwoord schrijft u …": a number behind a title, of a question that states something first
const DOTTED_ONE =
  /(?<=\s)(?<!(?:[Aa]rtikel|[Ll]id|[Nn]r\.?|[Hh]oofdstuk|[Bb]ijlage|[Bb]lz\.|[Dd]eel|[Vv]raag|[Vv]ragen|[Aa]ntwoord) )1[.)](?=\s{1,4}[«‘“"'(]{0,2}\p{Lu})/gu;

/** Where the number stands that the first "2." and "3." of a line go on from, which all are followed by a question. */
function firstOfRun(line: string): number[] {
  const numbers = findAll(line, NUMBER_START);
  const second = numbers.find(({ 0: label }) => /^2[.)]/u.test(label));
  if (!second) return [];
  const third = numbers.find(
    ({ 0: label, index }) => index > second.index && /^3[.)]/u.test(label)
  );
  const one = findAll(line.slice(0, second.index), DOTTED_ONE).at(-1);
  if (!third || !one) return [];
  const places = [one.index, second.index, third.index, numbers.at(-1)!.index + LAST_ASKS];
  const asks = places.slice(1).every((to, i) => line.slice(places[i], to).includes('?'));
  return asks ? [one.index] : [];
}

/** In so many characters behind its number the last question asks. */
const LAST_ASKS = 1500;

// " Nr. 17 LIJST VAN VRAGEN", " 2031D40112 LIJST VAN VRAGEN", " Vastgesteld 9 juni 2031", " De vaste commissie voor",
// " De griffier van de commissie, Faas", " Nr Vraag", " 39 800 V Vaststelling": the lines of the head of a committee's list
const LIST_HEAD = new RegExp(
  String.raw`(?<=\s)${oneOf([
    // "Nr. 17 LIJST VAN VRAGEN", "2031D40112 LIJST VAN VRAGEN"
    /(?:[Nn]r\. \d{1,4} |20\d\dD\d{5} )(?=(?:HERDRUK\d{0,2} )?(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN)/u,
    /Vastgesteld (?=\d{1,2} \p{Ll}{3,9} \d{4} (?:De|1) )/u,
    // what stands behind that day
    /(?<=\sVastgesteld \d{1,2} \p{Ll}{3,9} \d{4} )(?:De|1) /u,
    /De (?:algemene |vaste )?commissie (?:voor|heeft) (?=[^.]{5,300} (?:vragen|verslag))/u,
    /(?:De (?:fungerend )?voorzitter|(?:De )?(?:[Aa]djunct-)?[Gg]riffier) van de commissie, /u,
    // the heads of the columns, above number 1
    /(?:Nr\.?\s{1,3}Vraag|Vragen en antwoorden)(?=\s{1,3}1(?:\s(?:en|t\/m)\s\d{1,2})?[.)]?\s)/u,
    // "39 800 V Vaststelling", a paper's number and title
    /\d\d ?\d{3}(?: (?:[IVX]{1,5}|[A-Z]))?(?=\s{1,3}\p{Lu}[^?]{5,400}\s[Nn]r\. \d{1,4} (?:HERDRUK\d{0,2} )?(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN)/u
  ])}`,
  'gu'
);

/** The words above questions without numbers; one may be told of in prose. */
function labelsAlone(line: string) {
  const labels = line.includes('Antwoord') ? findAll(line, LABEL_ALONE) : [];
  return labels.length > 1 ? labels : [];
}

// " Vraag van het lid Faas (VVD): ": who asks stands before each question, instead of a number
const MEMBER_HEADING =
  /(?<=\s)Vraag van (?:de g\.a\. )?(?:het lid|lid|de leden|de heer|mevrouw) [^?.!:()]{2,80}\([^()]{2,40}\)\s?:\s/gu;

// " Toelichting: Deze vragen", "Toelichting Deze vragen", "Mededeling De vragen van"; not "de
// Toelichting: geen", "Mededeling van Minister"
const EXPLANATION_START =
  /(?<=[.?!:»”"’)\]\d]\s{1,4}|\s{2})(?:Toelichting(?::(?=\s)|(?=\s{1,4}Deze vragen))|Mededeling(?=\s{1,4}\p{Lu})|Beslisnota(?=\s{1,4}TER )|Bijlage(?:\s\d{1,2})?\s?[:–-]\s)/gu;

// " 2025Z08286 Vragen van de leden": the number of the next set; " De antwoorden op de schriftelijke vragen
// van het lid Faas (VVD)", its title
const SET_START = new RegExp(
  String.raw`(?<=[.?!:»”"’)\]]\s{1,4})(?:20\d\dZ\s?\d{5}(?=\s{1,4}(?:Vragen|Antwoord|Beantwoording))|(?:De )?(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording) (?:op |van )?(?:de )?(?:(?:${QUESTION_KIND}) )?(?:[Kk]amer)?vragen van (?:het (?:[Kk]amer)?lid|de (?:[Kk]amer)?leden) (?=[^.?!]{3,300}\((?:ingezonden|20\d\dZ)))`,
  'gu'
);

// " (ingezonden 6 mei 2024) Vragen van" behind the number of a set: a line of its own
const SUBMITTED =
  /(?<=20\d\dZ\s?\d{5}\s{1,4})\(ingezonden [^()]{6,30}\)(?=\.?\s{1,4}Vra(?:ag|gen) van )/gu;

// " Geachte voorzitter,": the letter begins
const SALUTATION = new RegExp(`(?<=\\s)${DEAR_CHAIR_INSIDE}`, 'gu');

// " De minister van Financiën, P. de Wit" at the very end
const SIGNATURE_START = new RegExp(
  String.raw`(?<=[.?!»”]\s{1,4})(?:Hoogachtend,|Met vriendelijke groet,?|(?:De|DE) (?:${MINISTER}) (?:van|voor|VAN|VOOR) (?:[^.?!]|(?<=[\s.]\p{Lu}|\(w|w\.\s?g|[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|Chr|Th|Joh)\.){5,160}$)`,
  'gu'
);

// " Jasmijn de Ruiter Minister van Visserij" at the very end
const NAMED_SIGNATURE = new RegExp(
  String.raw`(?<=[.?!»”]\s{1,4})(?:\(?w\.\s?g\.\)?\s{1,4})?(?:(?:${PERSON_TITLE})\.\s{1,4}){0,3}\p{Lu}(?:\p{L}{1,30}|\.(?:\p{L}\.){0,5})\s{1,4}(?:(?:[\p{L}’'-]{1,30}|(?:\p{Lu}\.){1,6})\s{1,4}){1,5}(?:Minister|Staatssecretaris)(?:-president)?(?:\s{1,4}v(?:an|oor)\s{1,4}[^.?!:]{3,120})?$`,
  'gu'
);

/** A line from this length on can hold a list that lost its lines, in characters. */
const LIST_LINE = 600;

/** One that begins with the title of a set may be shorter, which takes no more than its beginning. */
const TITLED_LINE = 240;
const TITLE_REACH = 400;

// "1 Waarom", "12. Hoe": how such a line begins
const LIST_START = /^(\d{1,3})(?:\s?[.)])?\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/u;

/** "1 Waarom …? Omdat … 2 Hoe …? Zo … 3 Wie …": a list of numbered questions in one line. */
export function holdsNumberedList(line: string): boolean {
  if (line.length < TITLED_LINE) return false;
  const isTitled = isSetTitle(line.slice(0, TITLE_REACH)) || opensQuestions(line);
  if (!isTitled && line.length < LIST_LINE) return false;
  const first = isTitled ? findAll(line, FIRST_NUMBER)[0]?.[0] : LIST_START.exec(line)?.[1];
  if (first === undefined) return false;
  let wanted = Number.parseInt(first, 10) + 1;
  for (const { 0: number } of findAll(line, NUMBER_START)) {
    if (Number.parseInt(number, 10) === wanted) wanted++;
  }
  return wanted >= Number.parseInt(first, 10) + 3;
}

/** The headings of a line that name who asks; short lines are none that hold several. */
export function memberHeadings(line: string) {
  return line.length < TITLED_LINE || !line.includes('Vraag van ')
    ? []
    : findAll(line, MEMBER_HEADING);
}

// "? Interessant voor jou Vragen", ". Lees ook: Veerlieden", ". Deel dit bericht": a site goes on about other things; "? Toelichting Waarom"
const SITE_GOES_ON =
  /(?<=[.?!»”’)\]]\s{1,4})(?:(?:(?:Ook )?[Ii]nteressant voor (?:jou|u)|Lees (?:ook\s?:|verder|meer)|Deel (?:dit|deze) (?:bericht|artikel|pagina|vragen)|Gerelateerd(?:e (?:vragen|berichten|artikelen|activiteiten))?|\d{1,4} reacties(?= Geef een))(?=\s{1,4}\p{Lu}|\s*$)|(?<=\?\s{1,4})(?:Toelichting(?=\s{1,4}\p{Lu})|Namens (?:de|het)(?=\s{1,4}\p{L})))/gu;

const PLACES = [
  SITE_GOES_ON,
  SALUTATION,
  NUMBER_START,
  BRACKETED_START,
  FIRST_NUMBER,
  SET_START,
  SUBMITTED,
  EXPLANATION_START
];

/**
 * Where in a whole text on one line a numbered question, a description, an explanation or a signature
 * could begin.
 */
export function flattenedPlaces(line: string): number[] {
  const ends = line.slice(-SIGNATURE_REACH);
  return [
    ...PLACES.flatMap((pattern) => findAll(line, pattern).map(({ index }) => index)),
    ...descriptionPlaces(line),
    ...listHeadPlaces(line),
    ...firstOfRun(line),
    ...findAll(line, LISTED_FIRST).map(({ index, 0: head }) => index + head.length),
    ...[...memberHeadings(line), ...labelsAlone(line)].flatMap(({ index, 0: heading }) => [
      index,
      index + heading.length
    ]),
    ...[SIGNATURE_START, NAMED_SIGNATURE].flatMap((pattern) =>
      findAll(ends, pattern).map(({ index }) => line.length - ends.length + index)
    )
  ];
}

/** Where the lines of the head of a committee's list begin. */
export function listHeadPlaces(line: string): number[] {
  if (!line.includes('LIJST VAN VRAGEN')) return [];
  return findAll(line, LIST_HEAD).map(({ index }) => index);
}

/** Who signs stands within so many characters of the end. */
const SIGNATURE_REACH = 300;
