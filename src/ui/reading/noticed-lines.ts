import type { Diagnostic } from '../../core/model/diagnostic.ts';

/** One line about a place: what was noticed there. */
export interface NoticedLine {
  diagnostic: Diagnostic;
  /** Labels, where the texts of several notes are missing: they are named together. */
  notes?: readonly string[];
}

/** What was noticed at a place, line by line; notes without a text in the line of the first. */
export function noticedLines(diagnostics: readonly Diagnostic[]): readonly NoticedLine[] {
  const missing = diagnostics.filter((one) => one.code === 'footnote-text-missing');
  if (missing.length < 2) return diagnostics.map((diagnostic) => ({ diagnostic }));
  const notes = missing.map(({ data }) => data.label);
  return diagnostics.flatMap((diagnostic): NoticedLine[] => {
    if (diagnostic.code !== 'footnote-text-missing') return [{ diagnostic }];
    return diagnostic === missing[0] ? [{ diagnostic, notes }] : [];
  });
}
