import './sever-network.ts';
import { expose } from 'comlink';
import { openBrowserDatabase } from '../storage/browser-database.ts';
import { createWorkerApi } from './worker-api.ts';

/** Filled in by the build: changes with the parser's code. */
declare const __READING_VERSION__: string;

const { api, refresh } = createWorkerApi({
  database: openBrowserDatabase('repliek', () => refresh()),
  parse: (text, sourceId) => [
    {
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
      diagnostics: []
    }
  ],
  code: __READING_VERSION__
});

expose(api);
