import type { Part } from './part.ts';
import { tellTurns, type TurnOptions } from './sequence-model.ts';
import type { Unit } from './units.ts';

/** Reads paragraphs without any label into questions and answers; `end` is where the last one ends. */
export function readUnlabelled(
  units: readonly Unit[],
  end: number,
  options: TurnOptions = {}
): Part[] {
  const turns = tellTurns(
    units.map(({ text }) => text),
    options
  );
  const parts: Part[] = [];
  for (let i = 0; i < units.length; i++) {
    const turn = turns[i];
    if (turn !== 'question' && turn !== 'answer') continue;
    const { from } = units[i]!;
    const last = parts.at(-1);
    if (last) last.to = from;
    parts.push({ role: turn, from, to: end });
  }
  return parts;
}
