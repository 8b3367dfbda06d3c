import { isBlank } from '../../scan/blanks.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';
import { matchAt } from '../../scan/match-at.ts';
import { createOccurrenceFinder } from '../../scan/occurrences.ts';
import { readNumberList, readNumberWord } from '../../structure/shapes/number-list.ts';

/** A pointer as found, before anything is looked up. */
export interface Pointer {
  /** Half-open, offsets into the text that was searched. */
  start: number;
  end: number;
  /** The numbers named, in printed order; none where it points by place. */
  targets: readonly number[];
  /** "de vorige vraag" points one back, "de volgende vraag" one on. */
  step?: -1 | 1;
}

// "vraag 3", "vragen nrs. 3", "antwoord vier", "vorige vraag", "eerste vraag", "antwoord op 3"; not "Kamervragen 3"
const NOUN = latin(
  /(?<!\p{L})(?:(?:(vorige|voorgaande|volgende|bovenstaande|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+)?vra(?:ag|gen)(?:\s+en\s+antwoord(?:en)?)?|antwoord(?:en)?(?:\s+(?:op|bij|onder)(?=\s+\d))?|beantwoording)(?!\p{L})(?:\s+(?:nrs?\.?|nummers?))?/iuy
);

// "het antwoord op de ", "beantwoording van ", "vraag en " before the noun belongs to the pointer
const LEAD = /(?:antwoord(?:en)?|beantwoording)\s+(?:op|bij|onder|van|in)\s+(?:de\s+|mijn\s+)?$/iu;

// Words behind which a bare "vraag 3" points: "in vraag 3", "u vragen 1 t/m 11". Not "wij vragen 3"
const CONTEXT =
  /(?:^|[\s(«“"])(?:zie|op|bij|onder|van|in|naar|de|het|met|en|of|uit|per|aan|uw|ons|mijn|u|als|tot|deze|bereid|om|zowel)\s+$|(?:^|[.?!:;(«\n])[^\S\n]{0,3}$/iu;

// "t/m", "en": several numbers cannot be an amount
const SEVERAL = /en|t\/m|tot en met|[-–,]/u;

// ".", ",", ")", the end: nothing is counted
const CLOSED = /\s*(?:[.,;:)?!»”"]|$)/uy;

// " uit de lijst", " op de eerdere vragen", " (Aanhangsel", " (zie Aanhangsel": the question stands elsewhere
const ELSEWHERE = new RegExp(
  oneOf([
    new RegExp(
      String.raw`\s*(?:van|uit|in|bij|op)\s+(?:de\s+|het\s+|een\s+|uw\s+|mijn\s+|deze\s+(?!set(?![a-z])|reeks(?![a-z])|beantwoording)|die\s+)?(?:(?:eerdere?|eerder\s+gestelde|vorige|andere|eerste|tweede|schriftelijke|feitelijke|lijst|mondelinge)\s+)*${oneOf(
        [
          /set|lid|leden|lijst|kamervragen|vragen(?!\s\d)|heer|mevrouw|commissie|kamer/iu,
          /brief|enqu[eê]te|formulier|peiling|onderzoek|rapport|aanhangsel|verslag|nota/iu,
          /schriftelijk|begroting|jaarverslag|wetsvoorstel|beantwoording|20\d\dZ/iu
        ]
      )}`,
      'iu'
    ),
    /(?:\s*\(\s*zie\s+(?:ook\s+)?|[\s(,]*)(?:aanhangsel|kamerstuk|20\d\d\s?Z)/iuy
  ]),
  'iuy'
);

// " van de begroting", " van het formulier", " van collega Jansen", " van 12 mei": what a numbered question belongs to
// is never its own set, unless that is said
const OF_OTHERS =
  /\s+van\s+(?:de\s|het\s|een\s|die\s|dat\s|collega\s|\d{1,2}\s(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))/uy;

// " van GroenLinks", " van ’t Hek"
const OF_NAMED = latin(/\s+van\s+(?:[‘’']t\s)?\p{Lu}/uy);

// "antwoord 2-3 weken", "vragen 12 keer", "vraag 1 op 1", "vragen 3 en 4 juni": counted, or a day
const COUNTED = latin(
  /\s(?:keer|maal|procent|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|uur|minuten|miljoen|miljard|euro|mensen|personen|op\s\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iuy
);

// "eerdere vragen 3", "schriftelijke vragen", "de set van mei: vraag 3"
const EARLIER =
  /(?:eerdere?|eerder\s+gestelde|schriftelijke|feitelijke|mondelinge|aanvullende)\s$/iu;

// "(Aanhangsel Handelingen, nr. 1045, vraag 3)", "2024Z10001, vraag 3", "de nota naar aanleiding van het verslag, vraag
// 3", "eerdere vragen over bruggen, vraag 3": a question of that paper
const OF_PAPER =
  /(?:\bnrs?\.?\s?\d{1,5}|20\d\d\s?Z\s?\d{5}|\bverslag|\beerdere?\s(?:schriftelijke\s)?vragen[^.;,?!]{0,60}),\s$/iu;

// "de vragen van het lid Jansen (vraag 3)", "de feitelijke vragen (": not "de vragen over bruggen (vraag 3)"
const OF_BRACKETED =
  /(?:\b(?:eerdere|schriftelijke|feitelijke|mondelinge)\svragen|\bkamervragen|\b(?:het\slid|de\sleden)\s|\bverslag|\blijst)[^.;?!()]{0,60}(?:\([^()]{0,20}\)\s)?\(\s?$/iu;

const WORD = latin(/\s+(\p{L}{2,9})(?!\p{L})/uy);
const BLANK = /\s*/uy;

const LOOK_BACK = 90;

/** Every noun contains one of these: "vraag", "Vragen", "antwoord", "beantwoording". */
export const POINTER_SIGNS = ['vra', 'Vra', 'woord'];
const findAnchors = createOccurrenceFinder(POINTER_SIGNS);

const NONE: readonly Pointer[] = [];

// "ant" and "beant" before "woord"
const BEFORE_WOORD = /(?:be)?ant$/iu;
const BEFORE_WOORD_LENGTH = 5;

// "vorige " before "vraag"
const BEFORE_VRA =
  /(?:vorige|voorgaande|volgende|bovenstaande|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\s+$/iu;

/** "het antwoord op de eerste vraag" names a number; elsewhere a first question is none of a set. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'
    .split(' ')
    .map((word, i) => [word, i + 1])
);

const BEFORE_VRA_LENGTH = 16;

/**
 * Finds what points to a place inside the same set: "het antwoord op vraag 5", "de vragen 39 t/m 42",
 * "in antwoord vier", "de vorige vraag". Questions of another paper ("vraag 3 van het lid …") are left
 * alone. `places` are those of its signs; "vraag 1012" is read only with `thousands`.
 */
export function findPointers(
  text: string,
  places: readonly number[] = findAnchors(text),
  thousands = false
): readonly Pointer[] {
  if (places.length === 0) return NONE;
  const pointers: Pointer[] = [];
  for (const at of places) {
    const match = at < (pointers.at(-1)?.end ?? 0) ? null : readNoun(text, at);
    if (!match) continue;
    const from = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const read = readTargets(text, from, before, match, thousands);
    if (!read || isOfAnother(before) || goesElsewhere(text, read.end)) continue;
    const start = match.index - leadIn(before);
    if (start < match.index && isOfPaper(text.slice(Math.max(0, start - LOOK_BACK), start)))
      continue;
    pointers.push({ start, ...read });
  }
  return pointers;
}

/** Whether what stands before says that the question is one of another set or paper. */
function isOfAnother(before: string): boolean {
  if (before.endsWith('(')) return OF_BRACKETED.test(before);
  if (!isBlank(before.charCodeAt(before.length - 1))) return false;
  // "eerdere ", "eerder ", "2024Z10001, ": all else ends with another sign.
  const sign = before.charAt(before.length - 2);
  if (sign === ',') return isOfPaper(before);
  return 'eErR'.includes(sign) && EARLIER.test(before);
}

/** Whether a paper is named right before: "2024Z10001, ". */
function isOfPaper(before: string): boolean {
  return before.charAt(before.length - 2) === ',' && OF_PAPER.test(before);
}

/** Whether what stands behind says so, or that something else is counted. */
function goesElsewhere(text: string, end: number): boolean {
  return [COUNTED, ELSEWHERE, OF_OTHERS, OF_NAMED].some((pattern) => matchAt(pattern, text, end));
}

const WOORD = /woord/iu;

/** How much before the noun belongs to the pointer: "het antwoord op ". */
function leadIn(before: string): number {
  return WOORD.test(before) ? (LEAD.exec(before)?.[0].length ?? 0) : 0;
}

/** The noun that holds the anchor at `at`: "vraag", "beantwoording", "vorige vraag". */
function readNoun(text: string, at: number): RegExpExecArray | null {
  return matchAt(NOUN, text, at - leadLength(text, at));
}

/** How far before the anchor at `at` the noun that holds it may begin. */
function leadLength(text: string, at: number): number {
  if (text[at] === 'w') return lengthBefore(BEFORE_WOORD, text, at, BEFORE_WOORD_LENGTH);
  let wordEnd = at;
  while (isBlank(text.charCodeAt(wordEnd - 1))) wordEnd--;
  const mayLead = wordEnd < at && 'eE'.includes(text.charAt(wordEnd - 1));
  return mayLead ? lengthBefore(BEFORE_VRA, text, at, BEFORE_VRA_LENGTH) : 0;
}

function lengthBefore(pattern: RegExp, text: string, at: number, longest: number): number {
  return pattern.exec(text.slice(Math.max(0, at - longest), at))?.[0].length ?? 0;
}

function readTargets(
  text: string,
  from: number,
  before: string,
  match: RegExpExecArray,
  thousands: boolean
): Omit<Pointer, 'start'> | undefined {
  if (match[1]) {
    const isQuestion = /vraag$/iu.test(match[0]);
    if (!isQuestion || !CONTEXT.test(before)) return undefined;
    const number = ORDINALS.get(match[1].toLowerCase());
    if (number !== undefined) {
      return LEAD.test(before) ? { end: from, targets: [number] } : undefined;
    }
    return { end: from, targets: [], step: match[1].toLowerCase() === 'volgende' ? 1 : -1 };
  }
  const at = from + matchAt(BLANK, text, from)![0].length;
  const list = readNumberList(text, at, { thousands });
  if (list) {
    const isList = SEVERAL.test(list.label) && list.numbers.length > 1;
    const isBare = /\s(?:op|bij|onder)$/iu.test(match[0]);
    const isClosed = matchAt(CLOSED, text, list.end) !== null;
    const isPointer = isClosed || (!isBare && (isList || CONTEXT.test(before)));
    return isPointer ? { end: list.end, targets: list.numbers } : undefined;
  }
  if (/vragen$/iu.test(match[0])) return LEAD.test(before) ? readWords(text, from) : undefined;
  const word = matchAt(WORD, text, from);
  const number = word && readNumberWord(word[1]!);
  // "in antwoord twee", but not "de vragen twee aan twee"
  if (!word || !number || !CONTEXT.test(before)) return undefined;
  return { end: from + word[0].length, targets: [number] };
}

// " drie", ", vier", " en vijf"
const NEXT_WORD = latin(/(?:\s+en|,)?\s+(\p{L}{3,9})(?!\p{L})/uy);

/** "de antwoorden op de vragen drie en vijf": several numbers in words. */
function readWords(text: string, from: number): Omit<Pointer, 'start'> | undefined {
  const targets: number[] = [];
  let end = from;
  for (;;) {
    const word = matchAt(NEXT_WORD, text, end);
    // "de vragen een en twee": behind a plural it is no article
    const number = word && (word[1] === 'een' ? 1 : readNumberWord(word[1]!));
    if (!number) break;
    targets.push(number);
    end += word[0].length;
  }
  return targets.length > 1 ? { end, targets } : undefined;
}
