import './sever-network.ts';
import { expose } from 'comlink';
import { openBrowserDatabase } from '../storage/browser-database.ts';
import { readPapers } from './read-papers.ts';
import { createWorkerApi } from './worker-api.ts';

/** Filled in by the build: change with the code of the parser and of the search. */
declare const __READING_VERSION__: string;
declare const __INDEX_VERSION__: string;

const { api, refresh } = createWorkerApi({
  database: openBrowserDatabase('repliek', () => refresh()),
  parse: (text, sourceId) =>
    readPapers(text, sourceId, (error) => console.error('parser failed:', error)),
  code: __READING_VERSION__,
  indexCode: __INDEX_VERSION__
});

expose(api);
