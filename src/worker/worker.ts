import './sever-network.ts';
import { expose } from 'comlink';
import { openBrowserDatabase } from '../storage/browser-database.ts';
import { openBrowserShelf } from '../storage/browser-shelf.ts';
import { browserImportLock } from './import-gate.ts';
import { scriptUrl } from './script-url.ts';
import versionsWorkerUrl from './versions-worker.ts?worker&url';
import { createWorkerApi } from './worker-api.ts';

/** Filled in by the build: change with the code of parser, search and comparison. */
declare const __READING_VERSION__: string;
declare const __INDEX_VERSION__: string;
declare const __COMPARE_VERSION__: string;
declare const __OVERVIEW_VERSION__: string;

/** Held while files come in: what can wait does, in every tab. */
const IMPORT_LOCK = 'repliek-import';

/** The parser is the larger part of the code, and a start does without: what was read is kept. */
const loadReader = () => import('./read-papers.ts');

const { api, refresh } = createWorkerApi({
  database: openBrowserDatabase((written) => refresh(written)),
  async parse(text, sourceId, corrections) {
    const { readPapers } = await loadReader();
    return readPapers(text, sourceId, corrections, (error) =>
      console.error('parser failed:', error)
    );
  },
  loadReader: () => Promise.all([loadReader(), import('../core/page/read-markup.ts')]),
  code: __READING_VERSION__,
  indexCode: __INDEX_VERSION__,
  openShelf: () => openBrowserShelf('mirror'),
  importLock: browserImportLock(IMPORT_LOCK),
  compareCode: __COMPARE_VERSION__,
  overviewCode: __OVERVIEW_VERSION__,
  startVersionsWorker: () => new Worker(scriptUrl(versionsWorkerUrl), { type: 'module' })
});

expose(api);
