import type { Paper } from '../../src/core/model/paper.ts';

/** A paper in which nothing was found, to be filled in; what tells papers apart is left out. */
export const EMPTY_PAPER: Omit<Paper, 'id' | 'sourceId'> = {
  kind: 'answer-letter',
  references: [],
  questionSets: [],
  sections: [],
  footnotes: [],
  crossReferences: [],
  commitments: [],
  motions: [],
  fields: [],
  furniture: [],
  unplaced: [],
  diagnostics: []
};
