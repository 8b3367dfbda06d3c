import { citeReference } from '../citation/cite-reference.ts';
import type { FootnoteMark } from '../model/question-set.ts';
import { type Holder, noteHolderId } from '../reading/holder.ts';
import { type Inline, readParagraphs } from '../reading/inline.ts';
import { legible } from '../reading/legible.ts';
import type { DocumentFootnote, DocumentReference, Run, TextParagraph } from './document.ts';
import type { ExportWords } from './words.ts';
import type { Work } from './work.ts';

/** Turns the text of papers into that of a document, and gathers what it brings along. */
export interface TextWriter {
  /** The paragraphs of a holder, with footnotes numbered on. */
  write(work: Work, holder: Holder & { footnoteMarks?: readonly FootnoteMark[] }): TextParagraph[];
  footnotes: readonly DocumentFootnote[];
  references: readonly DocumentReference[];
}

/** `anchorOf` gives the id of the part in which a question stands, where it is in the document. */
export function createTextWriter(
  anchorOf: (questionId: string) => string | undefined,
  words: Pick<ExportWords, 'labelInSource' | 'lostNote'>
): TextWriter {
  const footnotes: DocumentFootnote[] = [];
  const references = new Map<string, DocumentReference>();

  function cite(work: Work, holderId: string): void {
    for (const reference of work.reading.references(holderId)) {
      const { url, raw, type } = reference;
      // An address in the text is written out already.
      if (!url || type === 'url' || references.has(url)) continue;
      references.set(url, { text: citeReference(reference).text || raw, url });
    }
  }

  function write(
    work: Work,
    holder: Holder & { footnoteMarks?: readonly FootnoteMark[] }
  ): TextParagraph[] {
    const links = work.reading
      .links(holder, ({ exchange }) => {
        const anchor = anchorOf(exchange.question.id);
        return anchor === undefined ? '' : `#${anchor}`;
      })
      .filter(({ href }) => href !== '');
    cite(work, holder.id);
    const paragraphs = readParagraphs(holder.text, holder.footnoteMarks ?? [], links);
    return paragraphs.map(({ inlines }) => ({
      runs: inlines.map((inline) => writeInline(work, holder.id, inline))
    }));
  }

  function writeInline(work: Work, holderId: string, inline: Inline): Run {
    if (inline.type === 'text') return { type: 'text', text: legible(inline.text) };
    if (inline.type === 'link') return { type: 'link', text: inline.text, href: inline.link.href };
    const noted = work.reading.noteOf(holderId, inline.mark);
    // The number alone would be taken for that of a footnote of the document.
    if (!noted) return { type: 'mark', text: `[${words.lostNote(inline.mark.label)}]` };
    const number = footnotes.length + 1;
    const { note } = noted;
    const holder = { id: noteHolderId(noted.number), text: note.text, spans: note.spans };
    const footnote = {
      number,
      label: note.label,
      text: note.text,
      ...(note.label !== String(number) && { inSource: words.labelInSource(note.label) }),
      source: work.number
    };
    // Kept before its text is written: its place is taken.
    const at = footnotes.push({ ...footnote, paragraphs: [] }) - 1;
    footnotes[at] = { ...footnote, paragraphs: write(work, holder) };
    return { type: 'footnote', number };
  }

  return {
    write,
    footnotes,
    get references() {
      return [...references.values()];
    }
  };
}

/** Numbers of the footnotes in these paragraphs, in order. */
export function footnotesIn(paragraphs: readonly TextParagraph[]): number[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.type === 'footnote' ? [run.number] : []))
  );
}

/** Paragraphs of plain text, parted by blank lines. */
export function plainParagraphs(text: string): TextParagraph[] {
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ runs: [{ type: 'text', text: paragraph }] }));
}
