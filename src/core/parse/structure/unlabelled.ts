import type { Part } from './part.ts';
import { tellTurns } from './sequence-model.ts';
import type { Unit } from './units.ts';

/** Reads paragraphs without any label into questions and answers; `end` is where the last one ends. */
export function readUnlabelled(units: readonly Unit[], end: number): Part[] {
  const turns = tellTurns(units.map(({ text }) => text));
  const parts: Part[] = [];
  for (const [i, { from }] of units.entries()) {
    const turn = turns[i];
    const last = parts.at(-1);
    if (turn !== 'question' && turn !== 'answer') continue;
    if (last) last.to = from;
    parts.push({ role: turn, from, to: end });
  }
  return parts;
}
