import { isBlank } from '../layout/lines.ts';
import { matchAt } from '../scan/match-at.ts';
import { isDigit } from '../scan/occurrences.ts';
import { answererLength, reactionWord } from './answerer.ts';
import { type NumberList, readNumberList } from './number-list.ts';

/** What a line looks like that may open a question or an answer; whether it does, others decide. */
export interface HeadingShape {
  role: 'question' | 'answer';
  /**
   * `word`: "Vraag 3", "Antwoord op vraag 21 en 22", alone on the line. `word-text`: "Antwoord: Ja."
   * `number`: "3." alone. `number-text`: "3. Hoe …". `bare-number-text`: "3 Hoe …".
   */
  shape: 'word' | 'word-text' | 'number' | 'number-text' | 'bare-number-text';
  /** Empty where none is printed. */
  numbers: readonly number[];
  /** The numbers as printed; "" where there are none. */
  label: string;
  /** Part of the line, half-open: the heading without the text that follows it. */
  start: number;
  end: number;
  /** The word as printed, where its spelling is wrong: "Vraagt". */
  misspelled?: string;
  /** "vraag 3": a heading only with the sequence on its side. */
  lowerCase?: true;
  /** Only its number or its place can confirm it: "Vraag 3 Hoe", "Antwoord Ja", "V3: Hoe". */
  loose?: true;
  /** "Vraag 3 en": the numbers go on on the next line. */
  unfinished?: true;
  /** "Vraag van het lid Faas (VVD)": a heading where there are several of them. */
  byMember?: true;
  /** "Vragen 39 t/m 42.": ends like a sentence. */
  fullStop?: true;
}

// "• " before "Vraag 3": a page's list of questions; not before "3"
const BULLET = /[•●▪◦‣\uF0B7][\s*_]+/uy;

// "Vraag", "Vragen", and what was typed for them: "Vraagt", "Vraaag", "Vrag", or scanned: "V raag";
// not "Vraagt" in a sentence, which the rest of the line tells
const QUESTION_WORD = /(?:vra+gt?|vragen|vraga|vaag|vrraag|vraga?g|v ?r ?a ?a ?g)(?!\p{L})/iuy;

// "Antwoord", "Beantwoording", "Nader antwoord", and "Antwooord", "Antword", "Antw oord"; not
// "Antwoordt"
const ANSWER_WORD =
  /(?:(?:nader|aanvullend)\s)?(?:antwo{2,}rd|antwoorden|beantwoording|antword|anwoord|antwoor|antwoort|antwwoord|atnwoord|antowoord|a ?n ?t ?w ?o ?o ?r ?d)(?!\p{L})/iuy;

// "V1: ", "A12. "; not "A12 ", a road
const SHORT_LABEL = /([VA])\s?(\d{1,3})\s?[:.]\s/uy;

// "Ad 1. ", "Ad vraag 2 en 3: ": how a board numbers its answers
const AD = /(?:Ad|AD)\s(?:[Vv]ra(?:ag|gen)\s)?(?=\d)/uy;

// "V" of "V3", "V 3 en 4"; what follows has to fill the line
const LETTER_ALONE = /([VA])\s?(?=\d)/uy;

// "Vraagnummer: 12" alone on its line; not "Vraagnummer: 2024Z14250", the number of a set
const NUMBER_LABEL = /vraagnummer\s?:?\s{0,2}(\d{1,3})[.:]?[\s*_]*$/iuy;

// "1" before "Bent"; not "1a", "2024"
const GLUED_NUMBER = /\d{1,3}(?=\p{Lu})/uy;

const RIGHT_SPELLING =
  /^(?:vraag|vragen|reactie|standpunt|(?:(?:nader|aanvullend)\s)?(?:antwoord|antwoorden|beantwoording))$/iu;

// " op vraag ", " van de vragen ", " nr. ", " van de minister van Defensie op vraag "; not " van de
// minister"
const BETWEEN =
  /(?:\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)\s[^.:?!()]{2,90}?(?=\sop\s(?:de\s)?vra))?(?:\s+(?:op|bij|onder|van|voor|aan|OP|VAN))?(?:\s+(?:de|het|DE))?(?:\s*(?:[Vv]ra+g(?:en)?|VRA(?:AG|GEN)))?(?:\s*(?:[Nn]rs?\.|nummers?))?\s*/uy;

// a group or a remark behind the number, and what closes a heading: " (VVD):**", "\." of Markdown
const CLOSE = /(?:\s*\([^()\n]{1,100}\))?\s?\\?(?:\.\)|[:.)])?[\s*_]*$/uy;

// " van het lid Faas (VVD)", " van de heer Faas (VVD):"; not " van het lid Faas (VVD) aan"
const BY_MEMBER =
  /\svan (?:de g\.a\. )?(?:het lid|lid|de leden|de heer|mevrouw) [^?.!:()]{2,80}\([^()]{2,40}\)\s?:?[\s*_]*$/uy;

// " van de X-fractie", " van de fractie van de SP:"; several of them in a row are headings
const BY_GROUP =
  /(?<=vraag)\svan (?:de )?(?:leden van )?(?:de )?(?:fractie (?:van )?(?:de |het )?[\p{L}\d-]{2,30}(?: [\p{L}\d-]{2,20})?|[\p{L}\d-]{2,30}-fractie)\s?:?[\s*_]*$/iuy;

// "l", "I": what a scanner made of "1"
const SCANNED_ONE = /[lI](?=[:.)]?\s*$)/uy;

const GOES_ON = /\s*(?:,|\ben|&)[\s*_]*$/iuy;

// ": ", ". ", ") ", "\t", two blanks: what separates the number from its text
const DELIMITER =
  /\s*(?:\([^()\n]{1,100}\)\s*)?(?:[:.)](?=[\s\p{Lu}«‘“"'*_])|\*\*|\t|\s{2}|\s[–-]\s)[\s*_]*/uy;

// " Rekenkamer bij vragen van": what follows "Antwoorden" in a title
const TITLE_GOES_ON = /\s+[^.?!:]{0,60}\b(?:op|bij) (?:de )?vragen van\b/uy;

// "3.", "3)", "3 :", "12a.", "3.)"
const NUMBER_DELIMITER = /\s?\\?(?:\.\)|[.):])(?!\d)[\s*_]*|\t+/uy;

// "Hoe", "«Wat", "A"; not "miljoen", "2"
const STARTS_SENTENCE = /[\s*_]*(?:[«‘“"'(]*\p{Lu}|[a-z][.)]\s|\d{1,2}\s(?:\p{Lu}|http|www))/uy;

// " 231 bruggen", " € 3 miljoen", " – 4%"; what may follow "Antwoord"
const AMOUNT = /\s+(?:[€–-]\s?)?\d[\d.,]*%?\s\p{Ll}|\s+€\s?\d/uy;

/** Reads what a single line looks like; `undefined` for the many that cannot open anything. */
export function readHeadingShape(line: string): HeadingShape | undefined {
  let start = 0;
  while (isMarkup(line.charCodeAt(start))) start++;
  // Most lines begin with another letter, which costs less to see than any pattern.
  const code = line.charCodeAt(start);
  if (code > LAST_ASCII) return bulletShape(line, start);
  if (isDigit(code)) return numberShape(line, start);
  return WORD_INITIALS.has(code | SMALL) ? wordShape(line, start) : undefined;
}

/** "• Vraag 3": alone on its line; a list in an answer may begin with the word. */
function bulletShape(line: string, start: number): HeadingShape | undefined {
  const bullet = matchAt(BULLET, line, start)?.[0].length;
  const shape = bullet === undefined ? undefined : wordShape(line, start + bullet);
  return shape?.shape === 'word' && shape.numbers.length > 0 ? { ...shape, start } : undefined;
}

/** Quotes of a mail, markdown headings, bold and italics, blanks: "## **". */
function isMarkup(code: number): boolean {
  return isBlank(code) || MARKUP.has(code);
}

const MARKUP: ReadonlySet<number> = new Set(['>', '#', '*', '_'].map((sign) => sign.charCodeAt(0)));

/** "Vraag", "Antwoord", "Beantwoording", "Nader", "Reactie" begin with one of these, small or not. */
const WORD_INITIALS: ReadonlySet<number> = new Set(
  ['v', 'a', 'b', 'n', 'r', 's'].map((c) => c.charCodeAt(0))
);

/** With these begin "Vraag", "V3", "Antwoord", "A3". */
const CAPITAL_V = 'V'.charCodeAt(0);
const CAPITAL_A = 'A'.charCodeAt(0);

/** The bit by which a small letter of ASCII differs from its capital. */
const SMALL = 32;

const LAST_ASCII = 0x7f;

function wordShape(line: string, start: number): HeadingShape | undefined {
  const code = line.charCodeAt(start);
  if (code === CAPITAL_V || code === CAPITAL_A) {
    const short = matchAt(SHORT_LABEL, line, start);
    if (short) return shortLabel(short, start);
    const ad = matchAt(AD, line, start);
    if (ad) return numberedReply(line, start, start + ad[0].length);
    const letter = matchAt(LETTER_ALONE, line, start);
    if (letter) return letterAlone(letter, line, start);
  }
  const asks = (code | SMALL) === (CAPITAL_V | SMALL);
  const labelled = asks ? matchAt(NUMBER_LABEL, line, start) : null;
  if (labelled) return numberLabel(labelled, start);
  const question = asks ? matchAt(QUESTION_WORD, line, start) : null;
  const answer = asks ? null : (matchAt(ANSWER_WORD, line, start) ?? reactionWord(line, start));
  const word = question ?? answer;
  if (!word) return undefined;
  const printed = word[0];
  const afterWord = start + printed.length;
  if (question && (matchAt(BY_MEMBER, line, afterWord) ?? matchAt(BY_GROUP, line, afterWord))) {
    const end = line.trimEnd().length;
    return { role: 'question', shape: 'word', numbers: [], label: '', start, end, byMember: true };
  }
  const at = afterWord + (matchAt(BETWEEN, line, afterWord)?.[0].length ?? 0);
  const loose = readNumberList(line, at, { blankSeparates: true });
  // Without a comma only a line of its own makes "9 10" two numbers.
  const list =
    loose && matchAt(CLOSE, line, loose.end)
      ? loose
      : (readNumberList(line, at) ?? readGluedNumber(line, at) ?? readScannedOne(line, at));
  // "Antwoord van de minister": what stands between counts only before a number.
  const end = list?.end ?? afterWord + (question ? 0 : answererLength(line, afterWord));
  const base = {
    role: question ? ('question' as const) : ('answer' as const),
    numbers: list?.numbers ?? [],
    label: list?.label ?? '',
    start,
    ...(RIGHT_SPELLING.test(printed) && !/^\p{L}/u.test(list?.label ?? '')
      ? {}
      : { misspelled: printed }),
    ...(/^\p{Ll}/u.test(printed) ? { lowerCase: true as const } : {})
  };
  const close = matchAt(CLOSE, line, end);
  if (close) {
    const fullStop = close[0].includes('.') && (base.numbers.length > 1 || 'lowerCase' in base);
    return {
      shape: 'word',
      end: line.trimEnd().length,
      ...(fullStop ? { fullStop: true as const } : {}),
      ...base
    };
  }
  if (list && matchAt(GOES_ON, line, end)) {
    return { shape: 'word', end: line.trimEnd().length, unfinished: true, ...base };
  }
  const delimiter = matchAt(DELIMITER, line, end);
  const textAt = end + (delimiter?.[0].length ?? 0);
  if (!delimiter && !matchAt(STARTS_SENTENCE, line, end)) {
    return question ? undefined : answerWithAmount(line, start, afterWord);
  }
  if (!delimiter && !list && matchAt(TITLE_GOES_ON, line, end)) return undefined;
  const certain = delimiter?.[0].includes(':') || (list && delimiter);
  if (!list && question && !certain) return undefined;
  const textEnd = trimmedEnd(line, start, textAt);
  return {
    shape: 'word-text',
    end: textEnd,
    ...(certain ? {} : { loose: true as const }),
    ...base
  };
}

/** "Antwoord 231 bruggen.": the number is no heading's, the answer begins with it. */
function answerWithAmount(line: string, start: number, end: number): HeadingShape | undefined {
  if (!matchAt(AMOUNT, line, end)) return undefined;
  return {
    role: 'answer',
    shape: 'word-text',
    numbers: [],
    label: '',
    start,
    end,
    loose: true,
    ...(/^\p{Ll}/u.test(line.slice(start)) ? { lowerCase: true as const } : {})
  };
}

function numberLabel([printed, digits]: RegExpExecArray, start: number): HeadingShape {
  return {
    role: 'question',
    shape: 'word',
    numbers: [Number(digits)],
    label: digits ?? '',
    start,
    end: start + printed.trimEnd().length
  };
}

/** "1" of "Vraag 1Bent u": a producer lost the line end. */
function readGluedNumber(line: string, at: number): NumberList | undefined {
  const match = matchAt(GLUED_NUMBER, line, at);
  if (!match) return undefined;
  return { label: match[0], numbers: [Number(match[0])], start: at, end: at + match[0].length };
}

/** "l" of "Vraag l", alone on its line. */
function readScannedOne(line: string, at: number): NumberList | undefined {
  const match = matchAt(SCANNED_ONE, line, at);
  return match ? { label: match[0], numbers: [1], start: at, end: at + 1 } : undefined;
}

/** "Ad 1. Ja.": a number of an answer, where the answers stand apart. */
function numberedReply(line: string, start: number, at: number): HeadingShape | undefined {
  const list = readNumberList(line, at);
  if (!list) return undefined;
  const base = { role: 'answer' as const, numbers: list.numbers, label: list.label, start };
  if (matchAt(CLOSE, line, list.end)) {
    return { shape: 'number', end: line.trimEnd().length, ...base };
  }
  const delimiter = matchAt(NUMBER_DELIMITER, line, list.end);
  if (!delimiter) return undefined;
  const end = trimmedEnd(line, start, list.end + delimiter[0].length);
  return { shape: 'number-text', end, ...base };
}

/** "V3" and "A3 en 4" alone on their line: as far as the sequence confirms it. */
function letterAlone(
  [printed, letter]: RegExpExecArray,
  line: string,
  start: number
): HeadingShape | undefined {
  const list = readNumberList(line, start + printed.length);
  if (!list || !matchAt(CLOSE, line, list.end)) return undefined;
  return {
    role: letter === 'V' ? 'question' : 'answer',
    shape: 'word',
    numbers: list.numbers,
    label: list.label,
    start,
    end: line.trimEnd().length,
    loose: true
  };
}

/** "V3:" and "A3.": as far as the sequence confirms it. */
function shortLabel([printed, letter, digits]: RegExpExecArray, start: number): HeadingShape {
  return {
    role: letter === 'V' ? 'question' : 'answer',
    shape: 'word-text',
    numbers: [Number(digits)],
    label: digits ?? '',
    start,
    end: start + printed.trimEnd().length,
    loose: true
  };
}

function numberShape(line: string, start: number): HeadingShape | undefined {
  const list = readNumberList(line, start);
  if (!list) return undefined;
  const base = { role: 'question' as const, numbers: list.numbers, label: list.label, start };
  const close = matchAt(CLOSE, line, list.end);
  if (close) return { shape: 'number', end: line.trimEnd().length, ...base };
  if (list.numbers.length > 1) return undefined;
  const delimiter = matchAt(NUMBER_DELIMITER, line, list.end);
  if (delimiter) {
    const end = trimmedEnd(line, start, list.end + delimiter[0].length);
    return { shape: 'number-text', end, ...base };
  }
  if (!matchAt(STARTS_SENTENCE, line, list.end)) return undefined;
  return { shape: 'bare-number-text', end: list.end, ...base };
}

function trimmedEnd(line: string, start: number, end: number): number {
  return start + line.slice(start, end).trimEnd().length;
}
