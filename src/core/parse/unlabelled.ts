import type { Part } from './part.ts';
import type { Row } from './rows.ts';
import { tellTurns } from './sequence-model.ts';

/** Reads paragraphs without any label into questions and answers; `end` is where the last one ends. */
export function readUnlabelled(paragraphs: readonly Row[], end: number): Part[] {
  const turns = tellTurns(paragraphs.map(({ text }) => text));
  const parts: Part[] = [];
  for (const [i, { from }] of paragraphs.entries()) {
    const turn = turns[i];
    const last = parts.at(-1);
    if (turn !== 'question' && turn !== 'answer') continue;
    if (last) last.to = from;
    parts.push({ role: turn, from, to: end });
  }
  return parts;
}
