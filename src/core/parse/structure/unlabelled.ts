import type { Part, PartHeading } from './part.ts';
import { tellTurns, type TurnOptions } from './sequence-model.ts';
import type { Unit } from './units.ts';

/** Reads paragraphs without any label into questions and answers; `end` is where the last one ends. */
export function readUnlabelled(
  units: readonly Unit[],
  end: number,
  options: TurnOptions = {}
): Part[] {
  const bullets = readBullets(units);
  const turns = tellTurns(
    units.map(({ text }, i) => text.slice(bullets?.[i] ?? 0)),
    options
  );
  const parts: Part[] = [];
  for (let i = 0; i < units.length; i++) {
    const turn = turns[i];
    if (turn !== 'question' && turn !== 'answer') continue;
    const { from } = units[i]!;
    const last = parts.at(-1);
    if (last) last.to = from;
    const bullet = bullets?.[i];
    parts.push({ role: turn, from, to: end, ...(bullet ? { heading: sign(from, bullet) } : {}) });
  }
  return parts;
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

/** The sign stands where the number stood. */
function sign(from: number, length: number): PartHeading {
  return { from, to: from + length - 1, label: '', numbers: [] };
}
