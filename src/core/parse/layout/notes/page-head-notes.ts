import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { FoundNote } from './found-note.ts';

/** The first line of an aggregator's page of one set begins with it. */
const TITLE = 'Kamervraag 20';

// "• Vraag 1": below it no note of the head stands
const FIRST_QUESTION = /^[\s•●*-]*Vraag 1$/u;

// "1. Dagblad, «Bruggen dicht», 15 december 2012."
const NOTE = /^(\d{1,3})\. (?=\S)/u;

/** The head of such a page has no more lines than this. */
const HEAD_LINES = 80;

/**
 * Finds the notes that an aggregator's page of one set prints above its first question, below the
 * labels: numbered from 1 on, a line each.
 */
export function findPageHeadNotes(text: string, lines: Lines): FoundNote[] {
  const notes: FoundNote[] = [];
  let isPage = false;
  for (let i = 0; i < Math.min(lines.length, HEAD_LINES); i++) {
    if (lines.kind[i] !== TEXT) continue;
    const from = lines.from[i]!;
    if (!isPage && !text.startsWith(TITLE, from)) return [];
    isPage = true;
    const line = text.slice(from, lines.to[i]);
    if (FIRST_QUESTION.test(line)) return notes;
    const found = NOTE.exec(line);
    const number = notes.length + 1;
    if (found && Number(found[1]) === number) {
      notes.push({ number, label: found[1]!, lines: [i], textFrom: from + found[0].length });
    } else if (notes.length > 0) {
      return [];
    }
  }
  return [];
}
