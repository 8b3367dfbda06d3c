import { skipBlanks } from '../../scan/blanks.ts';
import { findDates } from '../../scan/dates.ts';
import { latin } from '../../scan/latin.ts';
import type { FieldMeaning } from '../part.ts';
import { LONGEST_LABEL, meaningOf } from './card-labels.ts';
import { type Piece, trimmed } from './card-marks.ts';
import { isSentence, readSentence } from './told-facts.ts';
import { type CardFact, tells } from './card-values.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';

/** No line of a card is longer, in characters. */
const LONGEST = 320;

// "12 mei 2031 | Faas (VVD)", "Ingediend: 3 mei 2031 – Antwoord: 6 juni 2031"
const BETWEEN = / (?:[|·•–—]|-(?= \p{Lu})) |\t/u;

/** The facts that a line of a card tells, in their order; none where it is none. */
export function readCardLine(text: string): CardFact[] {
  if (text.length > LONGEST || !MAY_TELL.test(text)) return [];
  const pieces = piecesOf(text, text.includes(': ') || text.includes('\t') ? undefined : COMMA);
  const facts = pieces.map(({ from, to }) => readPiece(text, from, to));
  if (facts.some((found) => found === undefined)) return labelledAlone(text);
  const all = facts.flatMap((found) => found ?? []);
  const isLabelled = facts.some((found) => found?.some(({ label }) => label !== ''));
  const has = (wanted: FieldMeaning) => all.some(({ meaning }) => meaning === wanted);
  const isCard = has('submitters') && (has('submitted') || has('addressees'));
  return isLabelled || isCard ? all.map(named) : [];
}

// a word of a label, or a year: most lines hold none
const MAY_TELL =
  /(?:19|20)\d\d|door|steller|indiener|lid|leden|fractie|partij|aan|bewindspers|titel|onderwerp|betreft|^van\b/iu;

// "Inge Faas (VVD), 3 mei 2031"
const COMMA = /, (?=\d{1,2} \p{Ll}{3,9} \d{4}|\d{1,2}-)/u;

// "\t: \t" between a label and its value
const TO_VALUE = /^\t\s?:?\t?/u;

function piecesOf(text: string, comma: RegExp | undefined): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (;;) {
    const rest = text.slice(from);
    const found = BETWEEN.exec(rest) ?? (comma && comma.exec(rest));
    const label = found?.[0] === '\t' ? meaningOf(rest.slice(0, found.index).trim()) : undefined;
    // A tab behind a label stands before its value.
    const value =
      label === undefined ? 0 : found!.index + TO_VALUE.exec(rest.slice(found!.index))![0].length;
    const at = label === undefined ? found?.index : rest.indexOf('\t', value);
    if (at === undefined || at < 0) break;
    pieces.push({ from, to: from + at });
    from += at + (label === undefined ? found![0].length : 1);
  }
  pieces.push({ from, to: text.length });
  return pieces.filter((piece) => text.slice(piece.from, piece.to).trim() !== '');
}

// ":", "|", a tab or a gap: what stands between a label and its value
const SEPARATOR = /[:|\t]|\s{2}/u;

/** The label with which a stretch begins: "Ingediend door: ", "**Datum:** ", "Datum vragen       ". */
function labelOf(
  text: string,
  from: number,
  to: number
): { label: string; end: number } | undefined {
  const start = trimmed(text, from, to).from;
  const at = text.slice(start, Math.min(to, start + LONGEST_LABEL + 4)).search(SEPARATOR);
  if (at < 2) return undefined;
  const label = trimmed(text, start, start + at);
  // "onderwerp  : De brug": blanks that set the colons below each other
  const behind = skipBlanks(text, start + at);
  const end = behind < to && text[behind] === ':' ? behind : start + at;
  return { label: text.slice(label.from, label.to), end: end + 1 };
}

/** The facts of a piece; an empty list for words that tell only what sort of paper it is. */
function readPiece(text: string, from: number, to: number): CardFact[] | undefined {
  const { label = '', end = from } = labelOf(text, from, to) ?? {};
  const meaning = meaningOf(label);
  if (meaning !== undefined) {
    const value = trimmed(text, end, to);
    const fact = { meaning, label, from, valueFrom: value.from, valueTo: value.to };
    return tells(fact, text) ? [fact] : [];
  }
  return readSentence(text, from, to) ?? readBare(text, from, to);
}

/** A line with a label of which the rest is no fact: "Onderwerp: de brug | de sluis". */
function labelledAlone(text: string): CardFact[] {
  const found = readPiece(text, 0, text.length);
  return found?.some(({ label }) => label !== '') ? found : [];
}

/** Whether a line may be one of a card without a label before a colon: most lines are none. */
export const mayTellBare = (text: string): boolean =>
  text.length <= LONGEST && (isSentence(text) || mayBeParted(text) || TO.test(text));

/** What `BETWEEN` begins or ends with, which an engine finds sooner than all blanks before it. */
const PARTING = /[|·•–—\t]|- /u;

const mayBeParted = (text: string): boolean => PARTING.test(text) && BETWEEN.test(text);

// "Faas (VVD)", "Duyts (D66), Kalkman (SP)", "Faas (VVD) en Van der Kolk (CDA)"
const MEMBERS = latin(
  /^(?:het lid |de leden )?[\p{L}'’`. -]{2,60} \(\p{Lu}[^()]{1,40}\)(?:(?:,| en|, en) [\p{L}'’`. -]{2,60} \(\p{Lu}[^()]{1,40}\))*$/u
);

// "Schriftelijke vragen", "nog niet beantwoord": what tells neither who nor when
const SORT =
  /^(?:(?:schriftelijke |mondelinge )?(?:kamer|raads|staten)?vra(?:ag|gen)|(?:nog )?(?:niet |on)beantwoord)$/iu;

// "2031Z00412"
const CASE = /^20\d\d ?Z ?\d{5}$/u;

// "minister van Onderwijs, Cultuur en Wetenschap", "aan de minister van Defensie"
const OFFICE_ALONE =
  /^((?:gericht )?aan )?(?:de )?(?:minister|staatssecretaris) (?:van|voor) [^.:?]{3,120}$/iu;

// "Faas (VVD) aan de minister van Defensie", "Vragen aan het college"
const TO = new RegExp(
  String.raw` aan (?=(?:de |het )?(?:${GOVERNMENT}|${LOCAL_BOARD})[^.:?]{0,120}$)`,
  'u'
);

// "Vragen van het lid Faas (VVD) aan …" opens a paper, and "Antwoorden op de vragen van het lid Faas (VVD) aan …"
const NOT_ASKED =
  /(?:^|\s)vra(?:ag|gen) (?:van|door) |^(?:de )?(?:be)?antwoord| (?:over|inzake) /iu;

/** A piece that says whom somebody asks, with who where it does. */
function readAsked(
  value: string,
  fact: (meaning: FieldMeaning, from: number, to: number) => CardFact
): CardFact[] | undefined {
  const found = TO.exec(value);
  if (!found || NOT_ASKED.test(value)) return undefined;
  const who = value.slice(0, found.index);
  const whom = fact('addressees', found.index + found[0].length, value.length);
  if (SORT.test(who)) return [whom];
  return MEMBERS.test(who) ? [fact('submitters', 0, who.length), whom] : undefined;
}

/** A piece that no label tells the meaning of: a day, members, an office. */
function readBare(text: string, from: number, to: number): CardFact[] | undefined {
  const { from: valueFrom, to: valueTo } = trimmed(text, from, to);
  const value = text.slice(valueFrom, valueTo);
  if (SORT.test(value)) return [];
  const fact = (meaning: FieldMeaning): CardFact[] => [
    { meaning, label: '', from, valueFrom, valueTo }
  ];
  if (CASE.test(value)) return fact('case-number');
  const [date] = findDates(value);
  if (date) return date.start === 0 && date.end === value.length ? fact('submitted') : undefined;
  const asked = readAsked(value, (meaning, start, end) => ({
    meaning,
    label: '',
    from: start === 0 ? from : valueFrom + start,
    valueFrom: valueFrom + start,
    valueTo: valueFrom + end
  }));
  if (asked) return asked;
  const office = OFFICE_ALONE.exec(value);
  if (office) {
    const [addressees] = fact('addressees');
    return [{ ...addressees!, valueFrom: valueFrom + (office[1]?.length ?? 0) }];
  }
  return MEMBERS.test(value) ? fact('submitters') : undefined;
}

const NAMES: Partial<Record<FieldMeaning, string>> = {
  submitters: 'Indieners',
  addressees: 'Gericht aan',
  submitted: 'Datum',
  'case-number': 'Zaaknummer'
};

/** A fact without a label is called by what it is. */
const named = (fact: CardFact): CardFact =>
  fact.label === '' ? { ...fact, label: NAMES[fact.meaning] ?? 'Gegevens' } : fact;

// words of a sentence, and what menus of sites are called by
const NOT_ALONE =
  /^(?:van|aan|door|antwoord|gesteld|leden|(?:raads|staten|kamer)leden|fracties|partijen)$/iu;

/** The meaning of a line that is a label, its value below it; `undefined` for any other. */
export function labelAlone(text: string): { label: string; meaning: FieldMeaning } | undefined {
  if (text.length > LONGEST_LABEL + 6) return undefined;
  const { from, to } = trimmed(text, 0, text.length);
  const colon = text[to - 1] === ':' ? 1 : 0;
  const label = text.slice(from, to - colon).trim();
  const meaning = meaningOf(label);
  return meaning === undefined || NOT_ALONE.test(label) ? undefined : { label, meaning };
}

/** Whether a value below a label is what the label says. */
export const tellsBelow = (meaning: FieldMeaning, label: string, value: string): boolean =>
  tells({ meaning, label, from: 0, valueFrom: 0, valueTo: value.length }, value);
