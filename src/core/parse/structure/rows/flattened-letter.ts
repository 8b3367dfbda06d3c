import { findAll } from '../../scan/find-all.ts';
import { appendAll } from '../../scan/append-all.ts';
import { MINISTER } from '../../scan/office-words.ts';
import { DEAR_CHAIR_INSIDE } from '../../scan/salutation.ts';
import { signerPlaces } from './flattened-signers.ts';

// " Geachte voorzitter,": what stands above it is the head
const SALUTATION = new RegExp(`\\s${DEAR_CHAIR_INSIDE}`, 'u');

/** No head of a letter is longer, in characters. */
const HEAD_REACH = 1500;

// " De voorzitter van de Tweede Kamer", " Datum 4 maart 2031", " Betreft Beantwoording", " Onze referentie 31/0417": no
// sign sets these labels off; one without a value has another behind it ("Ons kenmerk Uw kenmerk 2031Z04")
const HEAD_LABEL =
  /(?<=\s)(?:(?<!Aan )(?:Aan )?[Dd]e (?:[Vv]oorzitter|VOORZITTER) van de (?:Tweede|Eerste) Kamer|Datum(?=:? {1,2}\d{1,2} )|(?:Betreft|Onderwerp)(?=:? {1,2}[\p{L}\d«‘“"])|(?:Ons|Uw) [Kk]enmerk(?=:? {1,2}(?:\S{0,30}\d|Uw [Kk]enmerk))|(?:Onze|Uw) [Rr]eferentie(?=:? {1,2}(?:\S{0,30}\d|Uw [Rr]eferentie))|Kenmerk(?=:? {1,2}\S{0,30}\d)|Bijlage(?:n|\(n\))?(?=:? {1,2}(?:\d|geen)))/gu;

// " Indiendatum: 29 nov. 2031 ": a day below the title of a party's page; "Antwoorddatum: 3 mei 2031"
const PAGE_DAY =
  /(?<=\s)(?:Indiendatum|Antwoorddatum|Datum (?:van )?(?:indiening|beantwoording)): (?:\d{1,2} )?\p{Ll}{3,9}\.? \d{4}(?=\s|$)/gu;

// " Hoogachtend," before who signs
const CLOSING =
  /(?<=[.?!»”](?:\d{0,3}|\[\d{1,3}\])\s{1,4})(?:Hoogachtend|Met vriendelijke groet(?:en)?),?(?=\s{1,4}(?:De|DE|de (?:minister|staatssecretaris)|\p{Lu}\.|[Hh]et (?:college|dagelijks bestuur)|[Bb]urgemeester en|[Gg]edeputeerde Staten))/gu;

// What stands behind a letter's last sentence: nothing, who signs, an attachment
const BEHIND_LETTER = String.raw`(?=\s{0,4}$|\s{1,4}(?:Hoogachtend|Met vriendelijke|Mede namens|Namens (?:de (?:minister|staatssecretaris)|het (?:college|kabinet)|deze)|(?:De|DE) (?:${MINISTER}) (?:[Vv]an|VAN|[Vv]oor|VOOR) |Bijlage|(?:\p{L}{2,4}\. ?){0,3}\p{Lu}\p{Ll}?\.))`;

// " Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.", with "Tot slot" above it
const LAST_SENTENCE = new RegExp(
  String.raw`(?<=[.?!»”](?:\d{0,3}|\[\d{1,3}\])\s{1,4})((?:(?:Tot slot|Slot|Afsluiting|Ten slotte):?\s{1,4})?)(?:(?:Ik|Wij) (?:(?:vertrouw|hoop|hopen|ga)\p{Ll}* er\s?(?:op|van uit|van)|hoop|hopen|vertrouw(?:en)?) (?:u|(?:[Uu]w|de) Kamer) |Hiermee (?:vertrouw|hoop) ik (?:er\s?op )?(?:dat ik )?(?:u|(?:[Uu]w|de) Kamer|uw vra(?:ag|gen)|(?:de|deze) (?:\p{L}+ )?vragen)(?!\p{L})(?=[^.?!]{1,100}\bheb(?:ben)?\b))[^.?!]{0,80}(?:ge[ïi\uFFFD]nformeerd|ingelicht|beantwoord)[^.?!]{0,20}\.${BEHIND_LETTER}`,
  'gu'
);

// " Mede namens de minister van Financiën," before who signs
const ALSO_FOR = new RegExp(
  String.raw`(?<=[.?!»”](?:\d{0,3}|\[\d{1,3}\])\s{1,4})Mede namens de (?:[Mm]inister|[Ss]taatssecretaris)[^.?!]{3,120}?,?(?=\s{1,4}(?:Hoogachtend|(?:De|DE) (?:${MINISTER})))`,
  'gu'
);

/** So many labels before a salutation in one line make a head of them. */
const HEAD_LABELS = 2;

// " Hierbij zend ik u", " In antwoord op uw brief": where a letter that greets nobody begins
const OPENING =
  /(?<=[\p{L}\d»”’"')]\s{1,4})(?:Hierbij (?:bied|zend|stuur|deel|ontvang|doe)|In antwoord op uw brief|Met deze brief|In deze brief)(?=\p{Ll}{0,2} )/u;

/** Where the head of a letter in one line ends; nothing where no salutation or opening shows it. */
function headEnd(line: string): number | undefined {
  const start = line.slice(0, HEAD_REACH);
  return SALUTATION.exec(start)?.index ?? openingOf(start);
}

/** The same of a letter that greets nobody, below labels that make a head. */
function openingOf(start: string): number | undefined {
  const opening = OPENING.exec(start)?.index;
  if (opening === undefined) return undefined;
  return findAll(start.slice(0, opening), HEAD_LABEL).length >= HEAD_LABELS ? opening : undefined;
}

/** "Aan de voorzitter … Datum … Betreft … Geachte voorzitter,": the head of a letter in one line. */
export function holdsLetterHead(line: string): boolean {
  const end = headEnd(line);
  return end !== undefined && findAll(line.slice(0, end), HEAD_LABEL).length >= HEAD_LABELS;
}

/** Where in a letter on one line a label of its head, or who signs in its middle, begins and ends. */
export function letterPlaces(line: string): number[] {
  const places: number[] = [];
  const end = headEnd(line);
  if (end !== undefined) {
    appendAll(
      places,
      findAll(line.slice(0, end), HEAD_LABEL).map(({ index }) => index)
    );
    if (!SALUTATION.test(line.slice(0, HEAD_REACH))) places.push(end);
  }
  if (/atum(?: van)?(?: indiening| beantwoording)?: /u.test(line)) {
    for (const { index, 0: day } of findAll(line, PAGE_DAY)) places.push(index, index + day.length);
  }
  if (/nformeerd|beantwoord|ingelicht/u.test(line)) {
    for (const { index, 0: words, 1: title = '' } of findAll(line, LAST_SENTENCE)) {
      places.push(index, index + title.length, index + words.length);
    }
  }
  appendAll(places, signerPlaces(line));
  if (!/[Mm]inister|MINISTER|[Ss]taatssecr|STAATSSECR/u.test(line)) return places;
  if (line.includes('Mede namens')) {
    for (const { index, 0: words } of findAll(line, ALSO_FOR))
      places.push(index, index + words.length);
  }
  if (line.includes('oogachtend') || line.includes('vriendelijke gr')) {
    appendAll(
      places,
      findAll(line, CLOSING).map(({ index }) => index)
    );
  }
  return places;
}
