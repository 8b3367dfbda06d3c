import './sever-network.ts';
import { expose } from 'comlink';
import { parse } from '../core/parse/parse.ts';
import { openBrowserDatabase } from '../storage/browser-database.ts';
import { createWorkerApi } from './worker-api.ts';

/** Filled in by the build: changes with the parser's code. */
declare const __READING_VERSION__: string;

const { api, refresh } = createWorkerApi({
  database: openBrowserDatabase('repliek', () => refresh()),
  parse,
  code: __READING_VERSION__
});

expose(api);
