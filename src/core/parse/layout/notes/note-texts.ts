import type { Spans } from '../../../model/span.ts';
import type { Line } from '../lines.ts';
import { addSpan, createProse, ProseWriter } from '../prose/prose-writer.ts';
import type { Prose, ProseSource } from '../prose/written-prose.ts';

/** The lines of a note, and where its text begins and ends. */
export interface NoteLines {
  label: string;
  lines: readonly Line[];
  textFrom: number;
  textTo: number;
  /** Written into the running text by a converter; only marks of its own form refer to it. */
  inline?: true;
  /** Its label stands in brackets: marks may name it more than once. */
  bracketed?: true;
}

/** Reads the text of a note as one paragraph; the spans include its label. */
export function readNoteText(
  source: ProseSource,
  note: NoteLines
): { text: string; spans: Spans; toSource: Prose['toSource'] } {
  const writer = new ProseWriter(source, true);
  const spans: [number, number][] = [];
  for (const line of note.lines) {
    addSpan(spans, source.text, line.from, line.to);
    writer.add(Math.max(line.from, note.textFrom), Math.min(line.to, note.textTo), line);
  }
  const { text, toSource } = createProse(writer, []);
  return { text, spans, toSource };
}
