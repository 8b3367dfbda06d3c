import { isBelowCountLabel } from './count-label.ts';
import type { Heading } from './heading.ts';
import type { HeadingShape } from '../shapes/heading-shape.ts';
import { readHeadingShape } from '../shapes/read-heading-shape.ts';
import { readNumberList } from '../shapes/number-list.ts';
import type { Row } from '../rows/rows.ts';
import { latin } from '../../scan/latin.ts';

/** A heading that is not decided yet. */
export interface Candidate extends Heading {
  lowerCase: boolean;
  fullStop: boolean;
  /** Neither a colon nor a line of its own sets it off: only its number can confirm it. */
  loose: boolean;
  /** It names who asks instead of a number. */
  byMember: boolean;
  /** It names who asks behind its number. */
  namesAsker: boolean;
  /** It names who answers instead of a number, or a reaction, as the title of a part does. */
  inSeries: boolean;
  /** "V:" or "A:", which only pairs confirm. */
  byLetter: boolean;
}

/** The rows that look like headings, in order. */
export function readCandidates(rows: readonly Row[]): Candidate[] {
  const candidates: Candidate[] = [];
  let last = 0;
  for (let index = 0; index < rows.length; index++) {
    const shape = readShapeBehind(last, rows[index]!.text);
    if (!shape) continue;
    candidates.push(candidateOf(shape, rows, index));
    last = Math.max(last, shape.numbers.at(-1) ?? 0);
  }
  return candidates;
}

/** The list may lack some, and its answers may stand behind all questions. */
const MAX_GAP = 25;

/**
 * What a line looks like behind the question `last`, the furthest so far: "Vraag 1012" only where the list
 * has come near it; elsewhere such a number is a year.
 */
function readShapeBehind(last: number, text: string): HeadingShape | undefined {
  if (last + MAX_GAP < 1000) return readHeadingShape(text);
  const shape = readHeadingShape(text, true);
  const isNear = (shape?.numbers[0] ?? 0) <= last + MAX_GAP;
  return isNear ? shape : readHeadingShape(text);
}

function candidateOf(shape: HeadingShape, rows: readonly Row[], index: number): Candidate {
  const row = rows[index]!;
  const wrapped = shape.shape === 'word' ? rows[index + 1] : undefined;
  const goesOn = wrapped && restOfNumbers(wrapped, shape.unfinished ?? false);
  const alone = shape.shape === 'word' || shape.shape === 'number';
  const label = wrapped && isQuestionLabel(shape, wrapped) ? wrapped : undefined;
  const member = memberAbove(shape, rows[index - 1]);
  return {
    role: shape.role,
    shape: shape.shape,
    numbers: goesOn
      ? [...new Set([...shape.numbers, ...goesOn.numbers])]
      : (member?.numbers ?? shape.numbers),
    label: goesOn
      ? `${row.text.slice(row.text.indexOf(shape.label)).trim()} ${goesOn.label}`
      : (member?.label ?? shape.label),
    from: member?.from ?? row.from,
    to: (goesOn ?? label)?.to ?? row.from + shape.end,
    row: member ? index - 1 : index,
    next: index + (goesOn || label ? 2 : alone ? 1 : 0),
    lowerCase: shape.lowerCase ?? false,
    fullStop: shape.fullStop ?? false,
    loose: shape.loose ?? false,
    byMember: shape.byMember ?? false,
    namesAsker: shape.namesAsker ?? false,
    inSeries: shape.inSeries ?? false,
    byLetter: shape.byLetter ?? false,
    ...(shape.misspelled ? { misspelled: shape.misspelled } : {})
  };
}

// "Vraag:", "Vraag"
const QUESTION_LABEL = /^[*_]*vraag(?:\s?:)?[*_]*$/iu;

/** "Vraagnummer: 3" right above "Vraag:": one heading on two lines. */
function isQuestionLabel({ role, numbers }: HeadingShape, below: Row): boolean {
  return (
    role === 'question' && numbers.length > 0 && !below.inline && QUESTION_LABEL.test(below.text)
  );
}

// "2. Faas (VVD)", "2. Van der Meer (SP):": who put the question, under its number
const NUMBERED_MEMBER = /^(\d{1,3})[.)]?\s{1,3}\p{Lu}[^.?!:;()]{1,60}\([^()]{2,40}\)\s?:?$/u;

/** The number that stands with a member's name above "Vraag". */
function memberAbove({ role, shape, numbers }: HeadingShape, above: Row | undefined) {
  if (role !== 'question' || shape !== 'word' || numbers.length > 0 || !above) return undefined;
  const label = NUMBERED_MEMBER.exec(above.text)?.[1];
  return label === undefined ? undefined : { label, numbers: [Number(label)], from: above.from };
}

// "en 22", ", 109, 110": numbers that a heading left for the next line
const CONNECTED = /^(?:en|,|&|t\/m)\s/iu;

/** The numbers of a heading that stand on the next line; the line holds nothing else. */
function restOfNumbers({ to, text }: Row, unfinished: boolean) {
  const connector = unfinished ? '' : CONNECTED.exec(text)?.[0];
  if (connector === undefined || text.length > 80) return undefined;
  const list = readNumberList(text, connector.length, { blankSeparates: true });
  if (!list || !/^[:.\s*]*$/u.test(text.slice(list.end))) return undefined;
  return {
    numbers: list.numbers,
    label: text.slice(0, list.end),
    to
  };
}

// A line that ends like this goes on on the next one: "zie het antwoord op", "de vragen 3 en", "Zie"; not
// "Antwoord"
const GOES_ON =
  /(?:^|[\s(])(?:op|van|bij|onder|[Ii]n|en|of|[Dd]e|[Hh]et|[Ee]en|aan|met|[Zz]ie|[Zz]ie ook|om|te|naar|uit|over|tot|per|voor|als|door|dat|die|[Uu]w|[Mm]ijn|eerdere?|[Vv]olgens|[Bb]lijkens|vra(?:ag|gen)|antwoord(?:en)?|beantwoording)$|,$/u;

// "Vragen en antwoorden", "Antwoorden", "Bijlage 1: antwoorden", "Nr Vraag Blz. van tot": the title of a
// part or the head of a table, which ends here
const PART_TITLE = latin(
  /^[*#_\s]*(?:(?:bijlage(?: \d{1,2})? ?[:.–-]? |overzicht )?(?:vragen(?: en antwoorden)?|antwoorden)[*_\s]*$|nr\.?\s+vra(?:ag|gen)(?!\p{L}))/iu
);

// "Beantwoording van de vragen", "De antwoorden op uw vragen"; not "Beantwoording van de"
const TITLE_OF_ANSWERS =
  /^[*#_\s]*(?:bijlage(?: \d{1,2})? ?[:.–-]? )?(?:de )?(?:beantwoording|antwoorden|vragen)(?: (?:en|op|van|de|het|uw|deze|dat|die|gestelde|schriftelijke|feitelijke|nadere|aanvullende|technische|overige|antwoorden|beantwoording|vragen|kamervragen)){0,5}(?<=vragen|antwoorden|beantwoording)[*_\s]*$/iu;

// "1 en 2", "3, 4 en 5": what "vragen" at the end of the line above may be followed by
const SEVERAL = /^\d{1,3}[a-z]?\s?(?:,|en\s|t\/m\s)/u;

/** Whether a line is the title of what it stands above, though its last word could go on. */
function endsAsTitle({ text }: Row, below: Row): boolean {
  return (
    PART_TITLE.test(text) ||
    (/^[*#_\s]*\p{Lu}/u.test(text) && TITLE_OF_ANSWERS.test(text) && !SEVERAL.test(below.text))
  );
}

/** Whether the line before row `index` goes on in it, which then is no heading. */
export function goesOnFrom(rows: readonly Row[], index: number): boolean {
  if (isBelowCountLabel(rows, index)) return true;
  const previous = rows[index - 1];
  const row = rows[index];
  if (!previous || !row || row.afterBlank || row.inline || endsAsTitle(previous, row)) return false;
  return GOES_ON.test(previous.text.slice(-24));
}
