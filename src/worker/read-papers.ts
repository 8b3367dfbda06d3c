import type { Paper } from '../core/model/paper.ts';
import { parse } from '../core/parse/parse.ts';

/**
 * The papers of a source. The parser promises to read any text; should it fail at one all the same,
 * that text is kept whole as text that was not understood, so that no user loses a document by it.
 */
export function readPapers(
  text: string,
  sourceId: string,
  onFailure: (error: unknown) => void
): readonly Paper[] {
  try {
    return parse(text, sourceId);
  } catch (error) {
    onFailure(error);
    return [unread(text, sourceId)];
  }
}

function unread(text: string, sourceId: string): Paper {
  return {
    id: `${sourceId}-0`,
    sourceId,
    kind: 'other',
    references: [],
    questionSets: [],
    sections: [],
    footnotes: [],
    crossReferences: [],
    commitments: [],
    motions: [],
    fields: [],
    furniture: [],
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
