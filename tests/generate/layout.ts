import { printed, type Paragraph } from './model.ts';
import type { NoteSheet, PrintedNote } from './note-sheet.ts';

/** A printed line with the notes whose marks stand in it. */
export interface LaidLine {
  text: string;
  notes: readonly PrintedNote[];
}

/** A word with its mark glued to it; dots say where it may break. */
interface Word {
  text: string;
  note?: PrintedNote;
}

/** A line without notes. */
export function plainLine(text: string): LaidLine {
  return { text, notes: [] };
}

/** Sets a paragraph in lines of at most `width` characters, with glued digits as note marks. */
export function layParagraph(
  paragraph: Paragraph,
  sheet: NoteSheet,
  { width, hyphenate }: { width: number; hyphenate: boolean }
): LaidLine[] {
  const lines: { text: string; notes: PrintedNote[] }[] = [{ text: '', notes: [] }];
  const put = (text: string) => {
    const line = lines.at(-1);
    if (line) line.text += line.text ? ` ${text}` : text;
  };
  for (const word of words(paragraph, sheet)) {
    const used = lines.at(-1)?.text.length ?? 0;
    const whole = printed(word.text);
    if (used > 0 && used + 1 + whole.length > width) {
      const [head, tail] = hyphenate ? broken(word.text, width - used - 2) : ['', word.text];
      if (head) put(`${head}-`);
      lines.push({ text: '', notes: [] });
      put(printed(tail));
    } else {
      put(whole);
    }
    if (word.note) lines.at(-1)?.notes.push(word.note);
  }
  return lines;
}

function words(paragraph: Paragraph, sheet: NoteSheet): Word[] {
  return paragraph.flatMap(({ text, note }) => {
    const parts: Word[] = text.split(' ').map((part) => ({ text: part }));
    const last = parts.at(-1);
    if (note !== undefined && last) {
      const label = sheet.take(printed(note));
      last.text += label;
      last.note = { label, text: printed(note) };
    }
    return parts;
  });
}

/** The longest printed head that fits, and the rest with its dots. */
function broken(word: string, room: number): [head: string, tail: string] {
  const points = [...word.matchAll(/·/g)].map(({ index }) => index);
  const point = points.findLast((index) => printed(word.slice(0, index)).length <= room);
  return point === undefined ? ['', word] : [printed(word.slice(0, point)), word.slice(point + 1)];
}
