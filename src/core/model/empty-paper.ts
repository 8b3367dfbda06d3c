import type { Paper } from './paper.ts';

/** A paper of which nothing was read, to be filled in; what tells papers apart is left out. */
export const EMPTY_PAPER: Omit<Paper, 'id' | 'sourceId'> = {
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
  unplaced: [],
  diagnostics: []
};
