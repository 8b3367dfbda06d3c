import { isBlank } from '../../scan/blanks.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { endsSentence } from '../prose/sentence-end.ts';
import type { InlineMark, InlineNote } from './inline-notes.ts';
import { isShortened } from './cut-sentence.ts';
import { CITES } from './note-words.ts';
import { readsAsNote } from './note-starts.ts';
import { headingsIn } from './run-in-notes.ts';

/** Notes that stand where their marks were, with these marks. */
export interface PlacedNotes {
  marks: InlineMark[];
  notes: InlineNote[];
}

/** A note is no longer, in characters. */
const MAX_NOTE = 600;

/** So many numbers in a row may be unread: their notes cite nothing. */
const MAX_SKIPPED = 2;

/**
 * Finds the notes that the official XML holds inside its sentences, where tags were taken off without
 * a line end: "de pont?1Deltacourant, 3 mei 2031.", "de pont? 1 Deltacourant, 3 mei 2031." To be asked of
 * texts in which no note was found otherwise. They are numbered from 1 on, each reads as a citation,
 * and half of them, the first among them, begin as one.
 */
export function findPlacedNotes(text: string, lines: Lines): PlacedNotes {
  const notes: InlineNote[] = [];
  let number = 1;
  let at = 0;
  let skipped = 0;
  while (skipped <= (notes.length === 0 ? 0 : MAX_SKIPPED)) {
    const note = nextNote(text, lines, number, at);
    if (note) notes.push(note);
    skipped = note ? 0 : skipped + 1;
    at = note?.textTo ?? at;
    number++;
  }
  const citing = notes.map(({ textFrom, textTo }) =>
    cites(text.slice(textFrom, textTo).replace(/\.\s*$/u, ''))
  );
  if (!citing[0] || citing.filter(Boolean).length * 2 < notes.length)
    return { marks: [], notes: [] };
  return {
    marks: notes.map(({ label, span: [from] }) => ({ label, span: [from, from + label.length] })),
    notes: notes.map((note) => ({ ...note, span: [note.textFrom, note.textTo] }))
  };
}

/** A text in which a number stands so often before a capital has no such notes, and is not read on for it. */
const MAX_TRIES = 200;

/** The next note with this number. */
function nextNote(
  text: string,
  lines: Lines,
  number: number,
  from: number
): InlineNote | undefined {
  const label = String(number);
  let tries = 0;
  for (let at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
    if (!opensNote(text.slice(at, at + 16), number)) continue;
    if (HEADING_BEFORE.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (++tries > MAX_TRIES) return undefined;
    const note = noteAt(text, lines, label, at);
    if (note) return note;
  }
  return undefined;
}

// "Vraag ", "Antwoord op vraag ": the number behind it is its own
const HEADING_BEFORE = /(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)|[Aa]ntwoord(?:en)?|ANTWOORD)\s$/u;

// "Deltacourant", " https://", "«De pont»", "V1-Reporter"; not "0 ponten", " ponten", ". Hoe"
const BEGINNING = /^\s?(?:\p{Lu}[\p{L}\d. ]|[«‘“"]\p{L}|https?:|www\.)/u;

// What a note's number can stand behind, but for letters
const SIGNS = '.?!»”"’\')]';

function noteAt(text: string, lines: Lines, label: string, at: number): InlineNote | undefined {
  const index = lines.indexAt(at);
  const line = lines.find(index);
  if (!line || lines.kind[index] !== TEXT || at <= line.from) return undefined;
  const before = isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
  const sign = text.charAt(before - 1);
  if (!SIGNS.includes(sign) && !/\p{Ll}/u.test(sign)) return undefined;
  const behind = at + label.length;
  const textFrom = isBlank(text.charCodeAt(behind)) ? behind + 1 : behind;
  const limit = headingIn(text, textFrom, Math.min(line.to, textFrom + MAX_NOTE)) ?? line.to;
  const isWhole = endsSentence(text, before);
  const textTo = endOfNote(text, { textFrom, limit, next: Number(label) + 1, isWhole });
  if (textTo === undefined) return undefined;
  const words = text.slice(textFrom, textTo).trimEnd();
  if (words.length > MAX_NOTE || words.endsWith('?') || !readsAsNote(words)) return undefined;
  return { label, span: [at, textTo], textFrom, textTo };
}

// "»Antwoord 1Ja.": a heading without a blank round it
const GLUED_HEADING = /(?<=[.!»”"’')\]\w/])(?:Vraag|Antwoord)\s\d/u;

/** Where a heading begins behind which no note goes on. */
function headingIn(text: string, from: number, to: number): number | undefined {
  const glued = GLUED_HEADING.exec(text.slice(from, to));
  return glued ? from + glued.index : headingsIn(text, from, to)[0];
}

// "Jaarbericht 2023, tabel 4": where a citation of any paper ends
const ENDS_CITING = /^[^.?!]{3,120}, (?:tabel|p\.|pp\.|blz\.|bijlage|nr\.) ?\d[\d–-]{0,8}$/u;

const cites = (words: string): boolean => CITES.test(words) || ENDS_CITING.test(words);

/** Offset behind a note: before the next one, or where the sentence goes on that it stands in. */
function endOfNote(
  text: string,
  note: { textFrom: number; limit: number; next: number; isWhole: boolean }
): number | undefined {
  const { textFrom, limit, next, isWhole } = note;
  const words = text.slice(textFrom, Math.min(limit, textFrom + MAX_NOTE));
  for (const { 0: sign, index } of words.matchAll(/[.»”)]/gu)) {
    const rest = words.slice(index + 1);
    if (opensNote(rest, next)) return textFrom + index + 1;
    if (sign !== '.' || rest.trim() === '') continue;
    if (isShortened(words, index)) continue;
    const goesOn = isWhole
      ? /^\s\p{Lu}/u.test(rest) && cites(words.slice(0, index)) && !readsAsNote(rest)
      : /^(?:\s\p{Ll}|[,;?])/u.test(rest);
    if (goesOn) return textFrom + index + 1;
  }
  return isWhole ? limit : undefined;
}

/** Whether a note with this number begins here, behind a blank at most. */
function opensNote(words: string, number: number): boolean {
  const label = String(number);
  const at = words.startsWith(' ') ? 1 : 0;
  return words.startsWith(label, at) && BEGINNING.test(words.slice(at + label.length));
}
