import type { SectionPart, Stretch } from '../part.ts';
import type { Row } from '../rows/rows.ts';
import { isGroupAlone, isMemberAlone } from '../shapes/group-title.ts';
import { latin } from '../../scan/latin.ts';

// "Vragen van de leden van de X-fractie", "Artikel 3", "Hoofdstuk 2: Onderwijs", "Aan de minister van
// Defensie:"
const NAMED = latin(
  /^(?:(?:vragen|opmerkingen|inbreng)(?: en opmerkingen)? (?:van|vanuit) (?:het |de )?(?:leden|lid|fracties?)\b|(?:begrotings|beleids)?artikel(?:en)? \d|hoofdstuk \d|thema \d|onderdeel \d|paragraaf \d|vraagnummer \d{1,3}[-.]\d{1,3}(?= fractie )|\p{L}+-fractie:?$|(?:vragen )?aan (?:de |alle |beide )?(?:minister|staatssecretaris|bewinds)[^.?!:]{0,100}:$)/iu
);

// "Programma 4 Sociaal domein", "Taakveld 6.1 Jeugd": as lists in answers name them, too
const NUMBERED_PART = latin(
  /^(?:programma|taakveld|pijler) \d{1,2}(?:\.\d{1,2})?(?:[.:]? \p{Lu}|$)/iu
);

// "2. Fractie VVD (dhr. Schilder) over het zwembad": in turn
const GROUP_IN_TURN = latin(
  /^(?:\d{1,2}[.)] )?Fractie (?:van )?(?:de |het )?(?:\p{Lu}|50)[^.?!]*(?:\.[^.?!]*)?$/u
);

/** A part of a budget, or the group or member that asks what follows, right behind a sentence. */
const isPartOrAsker = (text: string): boolean =>
  text.length <= 80 &&
  !SENTENCE_END.test(text) &&
  ([NUMBERED_PART, GROUP_IN_TURN].some((title) => title.test(text)) ||
    isGroupAlone(text) ||
    isMemberAlone(text));

// "De leden van de D66-fractie hebben de volgende vragen gesteld.": who asks what follows
const ANNOUNCED = latin(
  /^de leden van [^.?!]{2,60}\bfracties? (?:hebben|stellen)\b[^.?!]{1,60}\bvolgende vra(?:ag|gen)\b[^?!]{0,80}[.:]$/iu
);

// "Algemeen", "Financiën en bedrijfsvoering"; not "Bron: CBS", "Totaal 5,1", "- wonen"
const PLAIN = latin(/^\p{Lu}[\p{L}\s’'-]{3,59}$/u);

// "Antwoorden Rekenkamer bij vragen van de Tweede Kamer over": may run on over lines
const OF_ANSWERS = /^antwoorden [^.?!:]{0,60}\b(?:op|bij) (?:de )?vragen van\b/iu;

/** The lines of such a title are no more than this. */
const MAX_LINES = 4;

const SENTENCE_END = /[.?!»”"]$/u;

/**
 * The title that a list prints between an answer and the next question, if its rows from `first` up
 * to `next` end with one: a title of its own, or a short line between blank lines after a sentence.
 */
export function findBetweenTitle(
  rows: readonly Row[],
  first: number,
  next: number
): Stretch | undefined {
  const ofAnswers = titleOfAnswers(rows, first, next);
  if (ofAnswers) return ofAnswers;
  const row = rows[next - 1];
  const below = rows[next];
  if (row && below && next - 1 > first && namesInCells(row, below)) {
    return { from: row.from, to: row.to };
  }
  const previous = rows[next - 2];
  if (!row || !previous || next - 1 <= first || row.text.length > 120) return undefined;
  const standsApart = row.afterBlank && (rows[next]?.afterBlank ?? true);
  const isPlain =
    (standsApart || isAboveHeading(row, rows[next])) &&
    PLAIN.test(row.text) &&
    (SENTENCE_END.test(previous.text) || isBehindTable(row, previous));
  const isNamed = NAMED.test(row.text) && !SENTENCE_END.test(row.text);
  const isOfPart =
    (SENTENCE_END.test(previous.text) || isBehindTable(row, previous)) && isPartOrAsker(row.text);
  if (isNamed || isPlain || isOfPart || ANNOUNCED.test(row.text))
    return { from: titleAbove(rows, first, next - 1), to: row.to };
  const isSetOff = standsApart || SENTENCE_END.test(previous.text);
  return isSetOff && CHAPTER.test(row.text) ? { from: row.from, to: row.to } : undefined;
}

// "Vraag 6", "Vraag 6: Hoe …", "6. Hoe …", and "6" alone on its line
const NUMBERED =
  /^[*#_\s]*(?:Vra(?:ag|gen)\s\d[\d, ]*(?:en \d+)?(?:[.:*_]*$|[.:]\s)|\d{1,3}(?:[.)](?:\s|$)|$))/u;

// "Vraag 6 Hoe", "6 Hoe": where the text became one line
const OPENS = /^[*#_\s]*(?:Vra(?:ag|gen)\s\d|\d{1,3}\s)/u;

/** A title that no blank line sets off is no longer than this, in characters. */
const SHORT = 45;

// "38", "€ 4,2", "Hermeting\t58\t61", "| 2024 | 38 |": the end of a table
const CELLS = /^[€\d.,%–\s-]*[\d%]$|\t|\|/u;

/** "De gevolgen voor gezinnen" below the last cell of a table: a title of more than one word. */
const isBehindTable = ({ text }: Row, previous: Row): boolean =>
  text.includes(' ') && CELLS.test(previous.text);

/** "Vervoer" right above "Vraag 6": a short line that the text of an answer does not need. */
const isAboveHeading = ({ text }: Row, below: Row | undefined): boolean =>
  text.length <= SHORT &&
  below !== undefined &&
  (NUMBERED.test(below.text) || (below.inline === true && OPENS.test(below.text)));

// "Vraag:", and "Vraag: Hoe …"
const QUESTION_LABEL = /^vraag\s?:/iu;

/** "| Faas | VVD |" before "Vraag: Hoe …": who asks, on the same line of a table. */
function namesInCells({ text, to, inline }: Row, below: Row): boolean {
  const isBeside = inline === true && below.inline === true && below.from - to <= 4;
  return (
    isBeside && text.length < 100 && QUESTION_LABEL.test(below.text) && !SENTENCE_END.test(text)
  );
}

// "II. BELEIDSARTIKELEN", "III Overig"
const CHAPTER = latin(/^[IVX]{1,5}\.?\s\p{Lu}[\p{L}\s,’'-]{3,59}$/u);

const isChapter = ({ text, afterBlank }: Row) => afterBlank && CHAPTER.test(text);

/** Where the titles begin of which the one in row `at` is the last: a chapter's, then an article's. */
function titleAbove(rows: readonly Row[], first: number, at: number): number {
  const above = rows[at - 1]!;
  return at - 1 > first && (isChapter(above) || (above.afterBlank && NAMED.test(above.text)))
    ? above.from
    : rows[at]!.from;
}

/** The title of a further list of answers, on one line or several. */
function titleOfAnswers(rows: readonly Row[], first: number, next: number): Stretch | undefined {
  for (let i = next - 1; i > first && next - i <= MAX_LINES; i--) {
    const { from, text, afterBlank } = rows[i]!;
    if (SENTENCE_END.test(text)) return undefined;
    if (afterBlank && OF_ANSWERS.test(text)) return { from, to: rows[next - 1]!.to };
  }
  return undefined;
}

/** A title without text of its own. */
export function titlePart({ from, to }: Stretch): SectionPart {
  return { role: 'section', level: 1, from, to, heading: { from, to } };
}
