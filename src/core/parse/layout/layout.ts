import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Furniture } from '../../model/paper.ts';
import { collectFurniture, separateFurniture } from './furniture/furniture.ts';
import type { Join } from './prose/broken-word.ts';
import type { Lines } from './lines.ts';
import { splitLines } from './split-lines.ts';
import { readsAsMarkdown } from './markup/markdown.ts';
import { splitPageEnds } from './page-ends.ts';
import { splitRunTogether } from './run-together.ts';
import type { NoteMark, NoteText } from './notes/note-model.ts';
import { separateNotes } from './notes/notes.ts';
import type { Wrap } from './prose/wrap.ts';
import { holdsRareSigns } from '../scan/rare-signs.ts';

export type { NoteMark, NoteText } from './notes/note-model.ts';

/** What the page did to a text, undone: which characters run on, and what stands between them. */
export interface Layout {
  text: string;
  lines: Lines;
  /** In the order of their places. */
  notes: readonly NoteText[];
  /** In the order of their places; all stand in lines of kind `text`. */
  marks: readonly NoteMark[];
  furniture: readonly Furniture[];
  /** Offsets of the first characters of the pages after the first. */
  pageStarts: readonly number[];
  /** What is odd about the notes: gaps, notes without mark, marks without note. */
  diagnostics: readonly Diagnostic[];
  /** How the lines were broken. */
  wrap: Wrap;
  /** By the offset of a hyphen at a line end: how the word goes on. */
  joins: ReadonlyMap<number, Join>;
  /** Signs inside lines that no reader is to see: soft hyphens, Markdown's emphasis. */
  markup: RegExp | undefined;
  /** Whether the text may hold signs that most texts do not, see `scan/rare-signs.ts`. */
  hasRareSigns: boolean;
}

/**
 * Says of every line what it is by its place, and finds the notes and their marks. `printed` are the lines
 * of the text as `splitLines` gives them, which are marked.
 */
export function readLayout(
  text: string,
  printed = splitLines(text),
  hasRareSigns = holdsRareSigns(text)
): Layout {
  const isMarkdown = readsAsMarkdown(text);
  const { lines: parted, words } = splitPageEnds(text, splitRunTogether(text, printed));
  const apart = separateFurniture(text, parted, isMarkdown);
  const { lines, ...rest } = separateNotes(text, apart, { isMarkdown, hasRareSigns });
  for (const end of words) rest.joins.set(end - 1, 'keep');
  return {
    text,
    lines,
    hasRareSigns,
    ...rest,
    furniture: collectFurniture(lines),
    pageStarts: findPageStarts(lines)
  };
}

function findPageStarts(lines: Lines): number[] {
  const starts: number[] = [];
  for (let i = 0; i < lines.length; i++) if (lines.startsPage[i] === 1) starts.push(lines.from[i]!);
  return starts;
}
