import { readCorrected, type CorrectedReading } from '../core/corrections/read-corrected.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import { EMPTY_PAPER } from '../core/model/empty-paper.ts';
import type { Paper } from '../core/model/paper.ts';
import { markupFormOf } from '../core/page/markup-form.ts';

/**
 * The papers of a source with what was corrected by hand. The parser promises to read any text;
 * should it fail at one all the same, that text is kept whole as text that was not understood, so
 * that no user loses a document by it. What reads tags is loaded apart: few will ever bring such a
 * source.
 */
export async function readPapers(
  text: string,
  sourceId: string,
  corrections: readonly UserRecord[],
  onFailure: (error: unknown) => void
): Promise<CorrectedReading> {
  try {
    const form = markupFormOf(text);
    const page = form && (await import('../core/page/read-markup.ts')).readMarkup(text, form);
    return readCorrected(text, sourceId, corrections, page);
  } catch (error) {
    onFailure(error);
    return corrections.length > 0
      ? readPapers(text, sourceId, [], onFailure)
      : { papers: [unread(text, sourceId)], outcomes: [] };
  }
}

function unread(text: string, sourceId: string): Paper {
  return {
    id: `${sourceId}-0`,
    sourceId,
    ...EMPTY_PAPER,
    unplaced: [{ spans: [[0, text.length]] }],
    diagnostics: [
      {
        code: 'unplaced-text',
        severity: 'warning',
        span: [0, text.length],
        data: { characters: text.length }
      }
    ]
  };
}
