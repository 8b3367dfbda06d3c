import { beginsSmall } from '../../scan/letter-case.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { endsWithQuestionMark } from './askedness.ts';
import type { Stretch } from '../part.ts';

/** A piece of running text that asks or answers as a whole: a paragraph, or a sentence of one. */
export interface Unit extends Stretch {
  text: string;
  /** It was cut out of a paragraph, or of a text that became one line. */
  isSentence?: true;
}

/** Adds the sentences of a row; the first may go on with what a page has broken off. */
export function addSentences(units: Unit[], row: Unit): void {
  const sentences = sentencesOf(row);
  const last = units.at(-1);
  const [first] = sentences;
  // "gerapporteerd", "de": a sentence goes on here that a page has broken off
  if (last && first && beginsSmall(first.text) && !/[.?!:;]["'”»’)\d\s]*$/u.test(last.text)) {
    last.text += ` ${first.text}`;
    last.to = first.to;
    sentences.shift();
  }
  for (const sentence of sentences) {
    const before = units.at(-1);
    if (before && ASKS_ON.test(sentence.text) && endsWithQuestionMark(before.text)) {
      before.text += ` ${sentence.text}`;
      before.to = sentence.to;
    } else units.push(sentence);
  }
}

// "Zo nee, waarom niet?", "Kunt u uw antwoord toelichten?", "Wilt u daarbij de kosten noemen?": the rest of a question
const ASKS_ON =
  /^(?:(?:En )?(?:[Zz]o|[Ii]ndien) (?:ja|nee|niet|neen)|(?:Kunt|Wilt|Zou) u (?:uw antwoord(?:en)?|daarbij|hierbij|(?:dit|dat)(?: \p{Ll}+){0,3} (?:toelichten|motiveren|onderbouwen)))(?!\p{L})/u;

// "»?3 Ja.", "veenbranden?[1] De": a mark behind a question; "raming? (blz. 41) De": the place in a paper that it is about
const ENDS_ASKING =
  /\?[»”’"']?(?:(?:\d{1,3}|\[\d{1,3}\])(?=\s{1,4}[«‘“"'(]?\p{Lu})|\s{1,4}\((?:blz|bladzijden?|pag|pp?)\.?\s?\d[^()]{0,12}\)\.?(?=\s))/u;

/** Where a sentence ends that asks: behind the mark of its note, or the pages that it names. */
function questionEnd(text: string, at: number, end: number): number {
  const sentence = text.slice(at, end);
  if (!sentence.includes('?')) return end;
  const asking = ENDS_ASKING.exec(sentence);
  return asking ? at + asking.index + asking[0].length : end;
}

/** No quote that holds sentences is longer. */
const LONGEST_QUOTE = 400;

/** Where a sentence ends whose quote holds others: "Deelt u de mening «dat het zo is. Altijd. Overal»?" */
function quoteEnd(text: string, at: number, end: number): number {
  const open = text.lastIndexOf('«', end - 1);
  if (open < at || text.lastIndexOf('»', end - 1) > open) return end;
  const close = text.indexOf('»', end);
  const next = text.indexOf('«', end);
  const isClosed = close >= 0 && close - open <= LONGEST_QUOTE && (next < 0 || close < next);
  return isClosed ? sentenceEnd(text, close) : end;
}

/** Whether the sentence that begins here asks: "1. Noord: 31 2. Zuid: 12" behind a question answers it. */
const asksFrom = (text: string, at: number): boolean =>
  at < text.length && text.slice(at, sentenceEnd(text, at)).includes('?');

// "1.", "2)": the number of what is asked behind it, not what answers what stands before it
const NUMBER_ALONE = /^(\d{1,3})[.)]$/u;

function sentencesOf({ from, text }: Unit): Unit[] {
  const units: Unit[] = [];
  let open: number | undefined;
  let number = 0;
  for (let at = 0; at < text.length;) {
    const end = questionEnd(text, at, quoteEnd(text, at, Math.max(sentenceEnd(text, at), at + 1)));
    const sentence = text.slice(at, end);
    const start = open ?? at + sentence.length - sentence.trimStart().length;
    const alone = Number(NUMBER_ALONE.exec(sentence.trim())?.[1] ?? NaN);
    const counts = units.length === 0 || alone === 1 || alone === number + 1;
    const goesOn = open === undefined && counts && alone > 0 && asksFrom(text, end);
    if (goesOn) number = alone;
    open = goesOn || (open !== undefined && sentence.trim() === '') ? start : undefined;
    if (open === undefined && sentence.trim()) {
      const printed = text.slice(start, end).trim();
      units.push({ from: from + start, to: from + end, text: printed, isSentence: true });
    }
    at = end;
  }
  return units;
}

/** The sentences of a paragraph, with their places in it. */
export function readSentences(text: string): readonly Unit[] {
  const units: Unit[] = [];
  addSentences(units, { from: 0, to: text.length, text });
  return units;
}
