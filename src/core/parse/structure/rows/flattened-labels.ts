import { appendAll } from '../../scan/append-all.ts';
import { findAll } from '../../scan/find-all.ts';

// " V1: Hoe", " A1. Ja.", " Vr. 2: Wie", " Antw. 2: Zij", " A3/A4: Ja.", behind a sentence or a title
const NUMBERED =
  /(?<=\s)(?<![VA]\d{1,3}\s?(?:[/+&,-]|en|t\/m)\s)(?:V(?:r\.)?|A(?:ntw\.)?)\s?\d{1,3}(?:\s?(?:[/+&,-]|en|t\/m)\s?[VA]\d{1,3}){0,4}\s?[:.](?=\s{1,4}[^\s\d])/gu;

// "? A1 Ja.", ". V3 en 4 Wanneer", ". Antw. 3 In": without a colon only behind a sentence; not "over de A2 en"
const BARE =
  /(?<=[.?!»”)\]]\s{1,4})(?:V(?:r\.)?|A(?:ntw\.)?)\s?\d{1,3}(?:(?:, \d{1,3}){0,8} (?:en|t\/m) \d{1,3})?\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// " V: Hoe", "? A: Ja."
const WITHOUT_NUMBER = /(?<=\s)(?:V(?:r\.)?|A(?:ntw\.)?)\s?:(?=\s{1,4}[^\s\d])/gu;

// "? vraag 2 Wie", ") vraag 1 Hoe", ". antwoord 2 Zij": whoever wrote small letters throughout
const SMALL =
  /(?<=[.?!»”)\]]\s{1,4})(?:vraag|antwoord) \d{1,3}\s?[:.]?\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// "vraag 1 " of these
const SMALL_ONE = /^vraag 1(?!\d)/u;

// The labels of the first question and its answer
const FIRST_QUESTION = /(?<=\s)V(?:r\.)?\s?1[\s:.]/u;
const FIRST_ANSWER = /(?<=\s)A(?:ntw\.)?\s?1[\s:.]/u;
const QUESTION = /(?<=\s)V(?:r\.)?\s?:\s/u;
const ANSWER = /(?<=\s)A(?:ntw\.)?\s?:\s/u;

/** Whether a line asks behind the one label before it answers with the other: "V1" and "A1" may count variants. */
function asksBefore(line: string, asking: RegExp, answering: RegExp): boolean {
  const asked = line.search(asking);
  if (asked < 0) return false;
  const behind = line.slice(asked);
  const answered = behind.search(answering);
  return answered > 0 && behind.slice(0, answered).includes('?');
}

/**
 * Where in a text on one line short labels stand: "V1: Hoe …? A1: Zo. V2: …", "V: Hoe …? A: Zo."; and labels in
 * small letters.
 */
export function labelPlaces(line: string): number[] {
  const places: number[] = [];
  const starts = (pattern: RegExp) => findAll(line, pattern).map(({ index }) => index);
  if (asksBefore(line, FIRST_QUESTION, FIRST_ANSWER)) {
    appendAll(places, starts(NUMBERED));
    // What stands behind such a label without a sign is a line of its own.
    for (const { index, 0: label } of findAll(line, BARE)) places.push(index, index + label.length);
  } else if (asksBefore(line, QUESTION, ANSWER)) appendAll(places, starts(WITHOUT_NUMBER));
  const small = line.includes('vraag 1') ? findAll(line, SMALL) : [];
  if (small.some(({ 0: label }) => SMALL_ONE.test(label))) {
    appendAll(
      places,
      small.map(({ index }) => index)
    );
  }
  return places;
}
