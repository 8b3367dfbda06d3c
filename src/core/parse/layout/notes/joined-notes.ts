import { NOTE } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { FoundNote } from './found-note.ts';
import { findGluedNotes } from './glued-notes.ts';
import type { InlineNote } from './inline-notes.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';
import { readBlock } from './run-in-block.ts';

/** The notes of one paragraph are no longer than this together, in characters. */
const LONGEST = 6000;

/**
 * The notes of these that hold the next ones in their own lines, where a paragraph of notes became one line
 * ("1 Dagblad, 3 mei 2024. 2 Idem, p. 4."), each apart, with all others. Like any note those need a mark above
 * them. `undefined` where no note holds another.
 */
export function partJoinedNotes(
  text: string,
  lines: Lines,
  notes: readonly FoundNote[],
  evidence: MarkEvidence
): InlineNote[] | undefined {
  let isAnyJoined = false;
  const parted = notes.flatMap((note, i) => {
    const from = lines.from[note.lines[0]!]!;
    const to = lines.to[note.lines.at(-1)!]!;
    const { label, number, textFrom, textTo = to } = note;
    const own: InlineNote = { label, span: [from, to], textFrom, textTo };
    if (notes[i + 1]?.number === number + 1 || to - from > LONGEST || textTo < to) return [own];
    if (enclosesNote(lines, note)) return [own];
    const hasMark = (wanted: number) =>
      evidence.has(wanted, 0, from) || evidence.hasBehindStop(wanted, 0, from);
    const stretch = { from: textFrom, to, atFoot: false };
    const apart = readBlock(text, stretch, number + 1, hasMark, hasMark);
    const glued = findGluedNotes(text, { number, from: textFrom, to }, hasMark);
    const others = glued.length > apart.length ? glued : apart;
    if (others.length === 0) return [own];
    isAnyJoined = true;
    const end = others[0]!.span[0];
    return [{ ...own, span: [from, end] as const, textTo: end }, ...others];
  });
  return isAnyJoined ? parted : undefined;
}

/** Whether another note, found before, stands between the lines of this one. */
function enclosesNote(lines: Lines, { lines: own }: FoundNote): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  return lines.kind.subarray(first, last).includes(NOTE);
}
