import type { Paper } from '../../core/model/paper.ts';
import type { Spans } from '../../core/model/span.ts';
import { lineAt, type SourceLine } from './source-lines.ts';

/** What a line of the source is when it is no running text. */
export type LineKind = 'unplaced' | 'furniture' | 'note';

/** The pieces of the source that are tags of a web page, or hidden there, in order. */
export function markupOf({ furniture }: Paper): Spans {
  return furniture.flatMap(({ kind, spans }) => (kind === 'markup' ? spans : []));
}

/** The kinds of the lines that are no running text, by their index; what was not placed goes first. */
export function readLineKinds(paper: Paper, lines: readonly SourceLine[]): Map<number, LineKind> {
  const kinds = new Map<number, LineKind>();
  const mark = (things: readonly { spans: Spans }[], kind: LineKind) => {
    for (const [start, end] of things.flatMap(({ spans }) => spans)) {
      const last = lineAt(lines, Math.max(start, end - 1));
      for (let i = lineAt(lines, start); i <= last; i++) kinds.set(i, kind);
    }
  };
  // Markup stands on lines with text; it is set aside in them.
  mark(
    paper.furniture.filter(({ kind }) => kind !== 'markup'),
    'furniture'
  );
  mark(paper.footnotes, 'note');
  mark(paper.unplaced, 'unplaced');
  return kinds;
}
