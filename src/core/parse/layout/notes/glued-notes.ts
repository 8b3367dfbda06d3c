import { findAll } from '../../scan/find-all.ts';
import type { InlineNote } from './inline-notes.ts';

/** Whether the text above a note has a mark with this number. */
type HasMark = (number: number) => boolean;

// ".2Idem", "html2De Zeebode", "nr. 732Zie": the number of the next note, and the end of the note before it where that
// is a number too, glued to a word or an address; not the "2A" of "nr. 2A", nor " 2 Idem", which other rules read
const GLUED =
  /(?<=[\p{L}.,;:?!»”’"')\]/=\s–-])(\d{1,6})(?=[«‘“"'(]?\p{Lu}[\p{L}.]|https?:|www\.)/gu;

// "2026" of "jaarverslag 2026Zie": a year bears no number
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * The notes behind a known one in its line, where a producer left nothing between them: `1Kamerstuk 31 200, nr.
 * 732Idem.3Zeebode, 4 mei 2024`. Each needs the next number, and the last of them a mark above the line.
 */
export function findGluedNotes(
  text: string,
  note: { number: number; from: number; to: number },
  hasMark: HasMark
): InlineNote[] {
  const { from, to } = note;
  const starts: { at: number; label: string; textFrom: number }[] = [];
  let wanted = note.number + 1;
  for (const match of findAll(text.slice(from, to), GLUED)) {
    const digits = match[1]!;
    const label = String(wanted);
    if (!digits.endsWith(label)) continue;
    const at = from + match.index;
    const isApart = /\s/u.test(text.charAt(at - 1));
    const isWhole = digits.length === label.length;
    const before = digits.slice(0, -label.length);
    if (isWhole ? isApart : YEAR.test(digits) || !endsInNumber(text, at, before)) continue;
    const textFrom = at + digits.length;
    starts.push({ at: textFrom - label.length, label, textFrom });
    wanted++;
  }
  // A mark may be lost: the notes around it tell that there was one.
  const marked = starts.findLastIndex(({ label }) => hasMark(Number(label)));
  return starts.slice(0, marked + 1).map(({ at, label, textFrom }, i) => {
    const end = starts[i + 1]?.at ?? to;
    return { label, span: [at, end], textFrom, textTo: end };
  });
}

// "nr. 73" before the next number, "p. 9", "blz. 12", "2030": where a note can end in a number
const ENDS_IN_NUMBER =
  /(?:\b(?:nrs?|p|pp|blz|art|lid|par|tabel|noot|bijlage)\.? ?|\d{1,2} \p{Ll}{3,9} |\d[–-])$/iu;

/** Whether a note can end in these digits, which stand at an offset. */
const endsInNumber = (text: string, at: number, digits: string): boolean =>
  YEAR.test(digits) || ENDS_IN_NUMBER.test(text.slice(Math.max(0, at - 14), at));
