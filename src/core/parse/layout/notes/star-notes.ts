import type { Span } from '../../../model/span.ts';
import { findAll } from '../../scan/find-all.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { FoundNote } from './found-note.ts';
import type { InlineMark } from './inline-notes.ts';

// "(*)", "(**)", " *)", "bekend?*" before a blank; not "**vet**)"
const STARS = /\((\*{1,3})\)|(?<=^|[\s?.!»”’"'])(\*{1,3})\)|(?<=[?.!»”’] ?)(\*)(?=\s)/gmu;

/** Notes that a site marks with stars, and the places that lead to them. */
export interface StarNotes {
  notes: FoundNote[];
  marks: InlineMark[];
}

/**
 * Finds "(*) Dagblad, 3 mei 2024" or "*) Dagblad" on a line of its own, where the text above has such
 * stars once. A note is its line.
 */
export function findStarNotes(text: string, lines: Lines): StarNotes {
  const found: StarNotes = { notes: [], marks: [] };
  if (!text.includes('*) ')) return found;
  const marks = new Map<string, Span | undefined>();
  for (const { index, 0: printed } of findAll(text, STARS)) {
    const label = printed.replace(/[()]/gu, '');
    const span: Span = [index, index + printed.length];
    const line = lines.indexAt(index);
    if (lines.kind[line] !== TEXT) continue;
    const isClosed = printed.endsWith(')');
    const opensLine = isClosed && index === lines.from[line] && text.charAt(span[1]) === ' ';
    if (!opensLine) {
      marks.set(label, marks.has(label) ? undefined : span);
      continue;
    }
    const mark = marks.get(label);
    if (!mark) continue;
    marks.delete(label);
    const note = { label, number: label.length, lines: [line], textFrom: span[1] + 1 };
    found.notes.push(note);
    found.marks.push({ label, span: mark });
  }
  return found;
}
