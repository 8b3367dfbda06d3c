import { findAll } from '../../scan/find-all.ts';
import { appendAll } from '../../scan/append-all.ts';

// " Antwoorden 1. Ja.", " Beantwoording door het college: Ad 1. Ja.": the title of a part, with its first number behind
const ANSWERS_TITLE =
  /(?<=[.?!»”)]\s{1,4})(?:Antwoorden|Beantwoording)(?: (?:van|door) (?:het [Cc]ollege|(?:de )?(?:[Mm]inister|[Ss]taatssecretaris|[Gg]edeputeerde|[Bb]urgemeester|[Ww]ethouder)[^.?!:\d]{0,60}))?\s?:?\s{1,4}(?=(?:Ad )?1(?:[.):]| en \d))/gu;

// " Antwoord van het college (10 juni 2031): 1. Ja.", " Antwoorden van Gedeputeerde Staten van Noordmark 1. Ja."
const BOARDS_TITLE =
  /(?<=[.?!»”)]\s{1,4})(?:Antwoord(?:en)?|Beantwoording|Reactie) (?:van|door) (?:het (?:[Cc]ollege|[Dd]agelijks [Bb]estuur)|[Gg]edeputeerde [Ss]taten|[Bb]urgemeester en [Ww]ethouders|B ?& ?W|GS)(?: van [^.?!:\d()]{2,60})?(?: ?\([^()]{4,40}\))?\s?:?\s{1,4}(?=(?:Ad )?1(?:[.):]| en \d))/gu;

// " Vragen: 1. Is", " Vragen 1. Kent"
const QUESTIONS_TITLE = /(?<=\s)Vragen\s?:?\s{1,4}(?=1[.)]\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// " Vragen van de leden van de SP-fractie 3. Hoe": the title of a group's questions
const GROUP_TITLE =
  /(?<=[.?!»”):]\s{1,4})Vragen (?:en opmerkingen )?van de (?:leden van de )?(?:fractie van (?:de |het )?\p{Lu}[^.?!:\d]{1,40}|[\p{Lu}\d][^.?!:]{0,40}?[- ]?fractie)\s?:?\s{1,4}(?=(?:Vraag )?\d{1,3}[.)]?\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// " Ad 2. Ja.": how a board numbers its answers
const AD = /(?<=[.?!»”:)]\s{1,4})Ad \d{1,3}(?=[.):] )/gu;

// " 1.) Kunt u", " 2.) In": a number with both signs; the first may stand behind a title
const DOTTED_BRACKET =
  /(?:(?<=[.?!:»”"'’)]\s{1,4})\d{1,2}|(?<=\s)1)\.\)(?=\s{1,4}[«‘“"'(]{0,2}\p{Lu})/gu;

// ". 4. en 5. Dat", ". 6-7. Er": numbers of joint answers below such a title
const JOINT =
  /(?<=[.?!»”)]\s{1,4})\d{1,3}(?:\. en |\s?-\s?)\d{1,3}[.)](?=\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// " 1: Bent u": the first of questions with a colon behind their number, and the others. With all words that open
// questions this cuts more lists of real papers than it finds.
const COLON_ONE =
  /(?<=\s)(?<!\p{L}{4}\s{1,4})1:(?=\s{1,4}(?:Bent|Kunt|Kent|Deelt|Heeft|Herinnert|Wat|Hoe|Hoeveel|Waarom|Wanneer|Klopt|Is) [^?]{3,300}\?)|(?<=[.»”)]\s{1,4})1:(?=\s{1,4}(?:Bent|Kunt|Kent|Deelt|Heeft|Herinnert) u )/u;
const COLON = /(?<=[.?!»”)]\s{1,4})\d{1,2}:(?=\s{1,4}[«‘“"'(]?\p{Lu})/gu;

// "2031D40112 Lijst van vragen 1 Hoe", "Lijst van vragen en antwoorden over sluizen De vaste commissie": the title of a list
const LIST_TITLE =
  /^(20\d\dD\d{5}\s{1,4})?Lijst van vragen(?: en antwoorden)?(?: over [^.?!]{3,120}?)?(?=\s{1,4}(?:1[.)]?\s|De (?:algemene |vaste )?commissie ))/u;

/** Where in a text on one line the title of a part stands before its first number, and numbers in odd notations. */
export function partPlaces(line: string): number[] {
  const places: number[] = [];
  for (const pattern of [ANSWERS_TITLE, BOARDS_TITLE, QUESTIONS_TITLE, GROUP_TITLE]) {
    for (const { index, 0: title } of findAll(line, pattern)) {
      places.push(index, index + title.length);
    }
  }
  const list = LIST_TITLE.exec(line);
  if (list) places.push((list[1] ?? '').length, list[0].length);
  const starts = (pattern: RegExp) => findAll(line, pattern).map(({ index }) => index);
  if (findAll(line, ANSWERS_TITLE).length > 0) appendAll(places, starts(JOINT));
  const one = line.includes(' 1: ') ? COLON_ONE.exec(line) : null;
  if (one) appendAll(places, [one.index, ...starts(COLON)]);
  if (line.includes('Ad 1'))
    appendAll(
      places,
      findAll(line, AD).map(({ index }) => index)
    );
  if (line.includes('1.) '))
    appendAll(
      places,
      findAll(line, DOTTED_BRACKET).map(({ index }) => index)
    );
  return places;
}
