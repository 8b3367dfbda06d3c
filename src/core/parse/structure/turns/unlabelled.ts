import { askedTogether } from './asked-together.ts';
import { isGroupAlone } from '../shapes/group-title.ts';
import { anchorOf, type Part, type PartHeading } from '../part.ts';
import { readAnswerShape } from '../shapes/read-heading-shape.ts';
import { endsWithQuestionMark } from './askedness.ts';
import { tellTurns, type Turn, type TurnOptions } from './sequence-model.ts';
import type { Unit } from './sentence-units.ts';

/** Reads paragraphs without any label into questions and answers; `end` is where the last one ends. */
export function readUnlabelled(
  units: readonly Unit[],
  end: number,
  options: TurnOptions = {}
): Part[] {
  const bullets = readBullets(units);
  const told = tellTurns(
    units.map(({ text }, i) => behindBullet(text, bullets?.[i])),
    options
  );
  const turns = withItemsAsked(units, askedTogether(units, told), bullets);
  const headings = units.map(answerHeading);
  const parts: Part[] = [];
  for (let i = 0; i < units.length; i++) {
    const heading = headings[i];
    const isTitle =
      (i > 0 && turns[i + 1] === 'question' && isGroupAlone(units[i]!.text)) ||
      isTitleOfItems(units, i, bullets);
    if (isTitle) {
      const { from, to } = units[i]!;
      parts.at(-1)!.to = from;
      parts.push({ role: 'section', level: 1, from, to, heading: { from, to } });
      continue;
    }
    const isBelowTitle = i > 0 && isTitleOfItems(units, i - 1, bullets);
    const turn = heading ? 'answer' : isBelowTitle ? 'question' : turns[i];
    if (turn !== 'question' && turn !== 'answer') continue;
    const last = parts.at(-1);
    // What stands under a heading is the answer, however it begins.
    const isHeaded = last?.role === 'answer' && last.heading !== undefined;
    if (!heading && isHeaded && (turn === 'answer' || headings[i - 1]?.to === units[i - 1]!.to))
      continue;
    const { from } = units[i]!;
    if (last) last.to = from;
    if (heading) {
      parts.push({ role: 'answer', from, to: end, heading, ...jointly(heading, parts) });
      continue;
    }
    const bullet = bullets?.[i];
    parts.push({ role: turn, from, to: end, ...(bullet ? { heading: sign(from, bullet) } : {}) });
  }
  return parts;
}

// "Antwoord van de minister (29 mei 2033)"
const REPLY_ON_DAY =
  /^(?:Antwoord|Beantwoording|Reactie) van [^.?!()]{3,80} \(\d{1,2} \p{Ll}{3,9} \d{4}\)$/u;

/**
 * "Antwoord:", "Antwoord op vraag 4 en 5": where a converter dropped the numbers of a list, which are
 * those of the questions, their answers keep their titles.
 */
function answerHeading({ from, to, text }: Unit): PartHeading | undefined {
  if (REPLY_ON_DAY.test(text)) return { from, to, label: '', numbers: [] };
  const heading = readAnswerShape(text);
  if (!heading || heading.loose || !heading.shape.startsWith('word')) return undefined;
  const { start, end, label, numbers } = heading;
  return { from: from + start, to: from + end, label, numbers };
}

/** The questions of a joint answer, where as many stand before it as its heading names. */
function jointly({ numbers }: PartHeading, parts: readonly Part[]) {
  const asked = parts
    .slice(parts.findLastIndex(({ role }) => role === 'answer') + 1)
    .filter(({ role }) => role === 'question');
  const isTold = numbers.length > 1 && asked.length === numbers.length;
  return isTold ? { answers: asked.map(anchorOf) } : {};
}

// "• ", "- ", "\uF0B7\t"
const BULLET = /^[•●▪◦‣\uF0B7*–-]\s+/u;

/** From this share on, a sign stands before every question and opens no list in one. */
const MOST = 0.6;

/**
 * How long the sign before each paragraph is, where a converter made one of the number of each
 * question; `undefined` where only the items of lists have any.
 */
function readBullets(units: readonly Unit[]): number[] | undefined {
  const sign = BULLET.exec(units[0]?.text ?? '')?.[0].trim();
  if (sign === undefined) return undefined;
  const lengths = units.map(({ text }) =>
    text.startsWith(sign) ? (BULLET.exec(text)?.[0].length ?? 0) : 0
  );
  return lengths.filter(Boolean).length > units.length * MOST ? lengths : undefined;
}

// "Zo niet, bent u daartoe bereid.": put to whoever is asked, without a mark
const PUT_TO_YOU = /(?<!\p{L})(?:bent|kunt|wilt|gaat) u(?!\p{L})/iu;

/**
 * Where one sign stands before every question of a list, or most that bear it ask, so do the others that may: what is
 * between two of them is an answer only where each has one of its own.
 */
function withItemsAsked(
  units: readonly Unit[],
  turns: readonly Turn[],
  bullets: readonly number[] | undefined
): readonly Turn[] {
  if (bullets === undefined) return turns;
  const items = units.flatMap((_, i) => (bullets[i]! > 0 ? [i] : []));
  const asked = items.filter((i) => turns[i] === 'question').length;
  const isWhole = items.length === units.length && asked * 2 !== items.length;
  if (!isWhole && asked <= items.length * MOST) return turns;
  return turns.map((turn, i) => {
    const text = units[i]!.text.slice(bullets[i]);
    const mayAsk = text.includes('?') || PUT_TO_YOU.test(text);
    return turn.startsWith('answer') && bullets[i]! > 0 && mayAsk ? 'question' : turn;
  });
}

/** No title of items is longer, in characters. */
const LONGEST_TITLE = 120;

/** "Over de vergunning:" without a sign, between questions that have one; not above a list in an answer. */
function isTitleOfItems(units: readonly Unit[], i: number, bullets?: readonly number[]): boolean {
  const { text } = units[i]!;
  if (bullets === undefined || text.length > LONGEST_TITLE || !text.endsWith(':')) return false;
  const below = units[i + 1];
  const isBetween = bullets[i] === 0 && (bullets[i - 1] ?? 0) > 0 && (bullets[i + 1] ?? 0) > 0;
  return isBetween && below !== undefined && endsWithQuestionMark(below.text);
}

/** What stands behind a bullet begins there, also with a small letter: "• is het college op de hoogte?". */
function behindBullet(text: string, length = 0): string {
  return length === 0 ? text : text.charAt(length).toUpperCase() + text.slice(length + 1);
}

/** The sign stands where the number stood. */
function sign(from: number, length: number): PartHeading {
  return { from, to: from + length - 1, label: '', numbers: [] };
}
