import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { FoundNote } from './found-note.ts';

/**
 * Where a page's note numbers stand above one another and their texts below, each number gets its
 * own paragraph, else its own line.
 */
export function shareTexts(notes: readonly FoundNote[], lines: Lines): FoundNote[] {
  const shared: FoundNote[] = [];
  let waiting: FoundNote[] = [];
  for (const note of notes) {
    const lone = note.lines.length === 1 && note.textFrom >= (lines.to[note.lines[0] ?? 0] ?? 0);
    waiting.push({ ...note, lines: [...note.lines] });
    if (lone && note !== notes.at(-1)) continue;
    if (waiting.length > 1) spread(waiting, lines);
    shared.push(...waiting);
    waiting = [];
  }
  return shared;
}

function spread(waiting: FoundNote[], lines: Lines): void {
  const last = waiting.at(-1) as FoundNote;
  const [label, ...texts] = last.lines;
  if (label === undefined) return;
  const paragraphs: number[][] = [];
  for (const at of texts) {
    const apart = lines.kind[at - 1] !== TEXT || paragraphs.length === 0;
    if (apart) paragraphs.push([at]);
    else paragraphs.at(-1)?.push(at);
  }
  const groups = paragraphs.length >= waiting.length ? paragraphs : texts.map((at) => [at]);
  last.lines = [label];
  for (const [i, group] of groups.entries()) {
    const note = waiting[Math.min(i, waiting.length - 1)];
    note?.lines.push(...group);
  }
  for (const note of waiting) note.textFrom = lines.to[note.lines[0] ?? 0] ?? note.textFrom;
}
