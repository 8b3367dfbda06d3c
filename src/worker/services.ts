import { fromRecordMap } from '../core/bundle/user-records.ts';
import { readSynonyms } from '../core/search/index/synonym-records.ts';
import { createMirror } from '../storage/mirror.ts';
import type { Shelf } from '../storage/shelf.ts';
import { NOTHING, type LibraryChange } from '../storage/sync.ts';
import { healAfterKill, markWrites } from '../storage/write-marker.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';
import { createImportGate, type ImportGate, type ImportLock } from './import-gate.ts';
import { openLibrary, type Library, type LibraryParts } from './library.ts';
import { areSameReplies, readReplies, type SetReplies } from '../core/overview/set-replies.ts';
import { areSameFacts, recordFacts, replyFacts, versionFacts } from './search-facts.ts';
import { startOverviews, type OverviewService } from './overview-service.ts';
import { readKeptIndex } from './held-index.ts';
import { startSearch, type SearchService } from './search-service.ts';
import { keepUp, reportUpkeep } from './upkeep.ts';
import { startVersions, type VersionsService } from './versions-service.ts';

/**
 * The largest library that is compared unasked, in documents: the search knows versions then, and
 * every list what is answered in another paper.
 */
const COMPARED_UNASKED = 500;
/** How long the library must be quiet before that, in milliseconds. */
const QUIET = 1500;

/** What the worker is made of. */
export interface WorkerParts extends Omit<LibraryParts, 'onChange'> {
  /** Version of the code that makes the search index. */
  indexCode: string;
  /** Version of the code that draws overviews. */
  overviewCode: string;
  /** Version of the code that compares. */
  compareCode: string;
  startVersionsWorker: () => Worker;
  /** A place for copies outside of the database; rejects where the browser has none. */
  openShelf: () => Promise<Shelf>;
  /** Held over all tabs while files come in. */
  importLock: ImportLock;
  /** Loads what `parse` needs, so that reading a file later asks nothing of the network. */
  loadReader: () => Promise<unknown>;
}

/** The library with all that follows it. */
export interface Services {
  announcer: Announcer;
  library: Library;
  imports: ImportGate;
  search: SearchService;
  comparison: VersionsService;
  overviews: OverviewService;
  /** What is known of sets without answers; another object once it is something else. */
  replies: () => SetReplies;
  /** Settles once the copies outside of the database have followed all changes so far. */
  copied: () => Promise<void>;
}

/** Opens the library and starts what follows its changes; `tell` passes them on to the page. */
export async function startServices(
  parts: WorkerParts,
  tell: (library: Library, change: LibraryChange) => Promise<void>
): Promise<Services> {
  const kept = readKeptIndex(parts.database.store, parts.indexCode);
  const shelf = await parts.openShelf().catch(() => undefined);
  const database = shelf ? markWrites(parts.database, shelf) : parts.database;
  if (shelf) await healAfterKill(parts.database, shelf);
  const { store } = database;
  const announcer = createAnnouncer((change) => tell(library, change));
  const imports = createImportGate(parts.importLock);
  let versions: ReturnType<typeof versionFacts> = new Map();
  let replies: SetReplies = { answered: [], deferred: [] };
  let comparing: ReturnType<typeof setTimeout> | undefined;

  const library: Library = await openLibrary({
    ...parts,
    database,
    onChange(change) {
      mirror?.follow(change).catch(reportUpkeep);
      search.follow(change);
      comparison.follow(change);
      // Decisions of the user change what is a version of what; what was compared is kept.
      if (change.records) void (versions.size > 0 ? compareUnasked() : tellSearch());
      overviews.follow(change);
      forgetReplies(change);
      return announcer.announce(change);
    }
  });
  const mirror = shelf && createMirror(shelf, store, library);
  const search = startSearch({
    store,
    library,
    imports,
    code: parts.indexCode,
    kept,
    onDone(isNews) {
      if (isNews) void announcer.announce(NOTHING);
      clearTimeout(comparing);
      comparing = setTimeout(() => void lookUnasked(), QUIET);
    }
  });
  const overviews = startOverviews({
    store,
    library,
    code: parts.overviewCode,
    onLook({ groups }) {
      const found = readReplies(groups);
      if (areSameReplies(found, replies)) return;
      replies = found;
      // what stands on the screen was said without it
      void tellSearch().then(() => announcer.announce(NOTHING));
    }
  });
  const comparison = startVersions({
    store,
    library,
    imports,
    code: parts.compareCode,
    startWorker: parts.startVersionsWorker
  });

  async function tellSearch(): Promise<void> {
    const records = fromRecordMap(library.userRecords());
    const synonyms = readSynonyms(records.annotations.synonyms);
    await search.setFacts({ versions, ...replyFacts(replies), ...recordFacts(records) }, synonyms);
  }

  /** What a larger library was last seen to answer may not be so any more, and nobody looks again. */
  function forgetReplies({ changed, removed }: LibraryChange): void {
    const isLooked = library.held().documents.size <= COMPARED_UNASKED;
    if (isLooked || changed.length + removed.length === 0) return;
    replies = { answered: [], deferred: [] };
    void tellSearch();
  }

  async function lookUnasked(): Promise<void> {
    const { size } = library.held().documents;
    // the overviews are quick, and say at once what is answered
    if (size <= COMPARED_UNASKED) await overviews.look().catch(reportUpkeep);
    await compareUnasked();
  }

  async function compareUnasked(): Promise<void> {
    const { size } = library.held().documents;
    if (size > COMPARED_UNASKED) return;
    // An empty library starts no second worker to find nothing.
    if (size === 0) {
      versions = new Map();
      return tellSearch();
    }
    try {
      const found = versionFacts(await comparison.versions());
      const isNews = !areSameFacts(found, versions);
      versions = found;
      await tellSearch();
      // what stands on the screen was found without them: its versions are not folded
      if (isNews) await announcer.announce(NOTHING);
    } catch (error) {
      console.error('comparison:', error);
    }
  }

  void tellSearch();
  const { loadReader } = parts;
  void keepUp({ library, announcer, mirror, searchable: search.restored, loadReader });
  const copied = async () => mirror?.follow(NOTHING);
  return {
    announcer,
    library,
    imports,
    search,
    comparison,
    overviews,
    replies: () => replies,
    copied
  };
}
