import { isAttachmentTitle } from './attachment-title.ts';
import { findLetterhead } from './letterhead.ts';
import type { Part, SectionPart } from '../part.ts';
import type { Row } from '../rows/rows.ts';
import { findSectionHeadings } from './section-headings.ts';
import { isSetTitle } from '../shapes/set-title.ts';
import { findSignature } from './signature.ts';

// "Bijlage 1", "Bijlagen: overzicht", "Toelichting"
const ATTACHMENT = /^(?:bijlagen?|toelichting)\b/iu;

// "Vragen van het lid Faas, N. (VVD)" above the questions of one member, behind who signs
const BY_MEMBER =
  /^[*#_\s]*Vragen van (?:het|de) (?:Kamer)?(?:lid|leden) [^?!:()]{2,100}\([^()]{2,40}\)[*_]*$/u;

const NONE: ReadonlySet<Row> = new Set();

/**
 * Reads rows of prose into sections: what stands before the first title and who signs at the end
 * have none. `sure` are rows of which something else shows that they are titles.
 */
export function readProseParts(rows: readonly Row[], end: number, sure = NONE): Part[] {
  const headings = findSectionHeadings(rows, sure);
  const titled = rows.findIndex(
    ({ text }, i) => i > 0 && (isSetTitle(text) || BY_MEMBER.test(text))
  );
  const attached = findAttachments(rows);
  const behind = Math.min(titled < 0 ? rows.length : titled, attached[0] ?? rows.length);
  const signature =
    findSigned(rows, behind) ?? findSigned(rows, titled < 0 ? rows.length : titled) ?? rows.length;
  const at = (row: number) => rows[row]?.from ?? end;
  const starts: {
    row: number;
    part: Pick<SectionPart, 'level' | 'heading' | 'number' | 'signature'>;
  }[] = [];
  if (rows.length > 0 && (headings[0]?.first !== 0 || signature === 0)) {
    const signed = signature === 0 ? { signature: true as const } : {};
    starts.push({ row: 0, part: { level: 1, ...signed } });
  }
  for (const { first, next, level, number } of headings) {
    // Behind the signature only an attachment has a title; a name is none.
    if (first >= signature && !ATTACHMENT.test(rows[first]!.text)) continue;
    const heading = { from: at(first), to: rows[next - 1]!.to };
    starts.push({
      row: first,
      part: { level, heading, ...(number === undefined ? {} : { number }) }
    });
  }
  if (signature < rows.length) {
    if (signature > 0) starts.push({ row: signature, part: { level: 1, signature: true } });
    if (titled >= 0) starts.push({ row: titled, part: { level: 1 } });
    for (const row of attached) {
      if (row < signature || starts.some((start) => start.row === row)) continue;
      const heading = { from: at(row), to: rows[row]!.to };
      starts.push({ row, part: { level: 1, heading } });
    }
    starts.sort((a, b) => a.row - b.row);
  }
  return starts.map(({ row, part: { heading, ...part } }, i) => {
    const next = starts[i + 1]?.row ?? rows.length;
    return {
      role: 'section',
      from: at(row),
      to: at(next),
      ...part,
      // A title of several rows ends where something else begins in the middle of it.
      ...(heading ? { heading: { ...heading, to: Math.min(heading.to, rows[next - 1]!.to) } } : {})
    };
  });
}

// "BIJLAGE 1", "Bijlage 2:", "Bijlage", "Toelichting:"
const ALONE = /^(?:bijlage(?: (?:\d{1,2}|[A-Z]))?|toelichting)\s?:?$/iu;

/** The rows that name attachments, each on a line of its own. */
function findAttachments(rows: readonly Row[]): number[] {
  return rows.flatMap(({ text }, i) =>
    ATTACHMENT.test(text) &&
    (ALONE.test(text) ? i + 1 < rows.length : isAttachmentTitle(text, rows[i + 1]?.text))
      ? [i]
      : []
  );
}

/** Where the signature at the end of some rows begins, or above the letterhead at their end. */
function findSigned(rows: readonly Row[], next: number): number | undefined {
  const signature = findSignature(rows, 0, next);
  if (signature !== undefined) return signature;
  const letterhead = findLetterhead(rows, 0, next);
  return letterhead === undefined ? undefined : findSignature(rows, 0, letterhead);
}
