import type { Footnote, Paper } from '../../model/paper.ts';
import type { Span } from '../../model/span.ts';

/** What a passage has that can be asked for: `heeft:motie`. */
export type UnitMark = 'motion' | 'commitment' | 'warning';

/** What the paper says about places of its text, ready to be asked by unit. */
export interface UnitMarks {
  /** The footnotes of these questions, answers or sections. */
  notesOf(ids: readonly string[]): string;
  of(ids: readonly string[], spans: readonly Span[]): readonly UnitMark[];
  citedIn(spans: readonly Span[]): readonly string[];
}

// "2025Z08286" and "2025D04328", not "2025".
const CASE_NUMBER = /\b20\d\d[dz]\d{5}\b/i;

/** Reads what a paper says about its passages. */
export function readUnitMarks(paper: Paper): UnitMarks {
  const notes = notesByPlace(paper.footnotes);
  const motions = new Set(paper.motions.map((motion) => motion.in));
  const commitments = new Set(paper.commitments.map((commitment) => commitment.in));
  const warnings = paper.diagnostics.filter(({ severity }) => severity === 'warning');
  return {
    notesOf: (ids) =>
      ids
        .map((id) => notes.get(id) ?? '')
        .join('')
        .trim(),
    of(ids, spans) {
      const found: UnitMark[] = [];
      if (ids.some((id) => motions.has(id))) found.push('motion');
      if (ids.some((id) => commitments.has(id))) found.push('commitment');
      if (warnings.some(({ span }) => spans.some((own) => touch(own, span)))) found.push('warning');
      return found;
    },
    citedIn: (spans) =>
      paper.references
        .filter(({ span }) => spans.some((own) => touch(own, span)))
        .flatMap(({ normal, raw }) => {
          const dossier = normal?.dossier;
          if (!dossier) return CASE_NUMBER.exec(raw)?.[0].toUpperCase() ?? [];
          return spellings(dossier, normal.suffix, normal.number);
        })
  };
}

/** "21501", "21501-20", "21501-20-4" and "21501-4": whoever cites a paper may leave parts out. */
function spellings(dossier: string, suffix?: string, number?: string): string[] {
  const parts = [[dossier], [dossier, suffix], [dossier, number], [dossier, suffix, number]].map(
    (some) => some.filter(Boolean).join('-')
  );
  return [...new Set(parts)];
}

function notesByPlace(footnotes: readonly Footnote[]): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { mark, text } of footnotes) {
    if (mark) notes.set(mark.in, `${notes.get(mark.in) ?? ''}${text}\n\n`);
  }
  return notes;
}

function touch(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
