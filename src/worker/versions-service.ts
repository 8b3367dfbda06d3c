import {
  applyDecisions,
  readVersionDecisions,
  type DecidedVersions
} from '../core/compare/decisions.ts';
import type { Place } from '../core/compare/finding.ts';
import type { Versions } from '../core/compare/versions.ts';
import type { Database } from '../storage/database.ts';
import { readDerived, writeDerived } from '../storage/derived.ts';
import type { LibraryChange } from '../storage/sync.ts';
import { createComparisons, type Comparisons } from './comparisons.ts';
import type { ComparedDocument } from './held-versions.ts';
import { keepWire } from './kept-wire.ts';
import type { ImportGate } from './import-gate.ts';
import type { Library } from './library.ts';
import { superviseWorker } from './supervised-worker.ts';
import type { VersionsWire } from './versions-worker.ts';

const NAME = 'versions';
/** How long the library must be quiet before it is compared again, in milliseconds. */
const QUIET = 400;
/** How long the worker keeps what it compared, for what comes next, in milliseconds. */
const READY = 5 * 60_000;

/** What the comparison needs of its surroundings. */
export interface VersionsParts {
  store: Database['store'];
  library: Library;
  /** The comparison waits for imports: each document that comes in would overtake it. */
  imports: ImportGate;
  /** Version of the code that compares. */
  code: string;
  startWorker: () => Worker;
}

/** The running comparison. */
export interface VersionsService extends Comparisons {
  /** Takes note of what changed in the library. */
  follow(change: LibraryChange): void;
  /** The comparison of the library as it is when this is answered. */
  versions(): Promise<DecidedVersions>;
}

/** Compares the library with itself; after a change only what is new, with all the rest. */
export function startVersions({
  store,
  library,
  imports,
  code,
  startWorker
}: VersionsParts): VersionsService {
  const supervised = superviseWorker(startWorker);
  const wireOf = keepWire<VersionsWire>();
  const comparisons = createComparisons(startWorker, () => comparedDocuments(library));
  /** Counts the changes, to know which library a comparison was made of. */
  let edition = 0;
  let job: { edition: number; versions: Promise<Versions | undefined> } | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  /** `undefined` where a change has overtaken it. */
  async function compare(): Promise<Versions | undefined> {
    const documents = await comparedDocuments(library);
    const from = documents.map(({ source, chunks }) => [source.id, source.name, ...chunks].join());
    const kept = await readDerived(store, NAME, code);
    if (kept && JSON.stringify(kept.from) === JSON.stringify(from)) {
      // The code and what it was made from are the same.
      return JSON.parse(kept.text) as Versions;
    }
    clearTimeout(idle);
    const versions = await supervised.settle(wireOf(supervised.worker()).compare(documents));
    if (!versions) return undefined;
    clearTimeout(idle);
    idle = setTimeout(() => supervised.stop('done'), READY);
    await writeDerived(store, NAME, code, { text: JSON.stringify(versions), from }).catch(
      // No room for what can be made again.
      () => undefined
    );
    return versions;
  }

  /** What was found, as the user holds it to be. */
  function decide(versions: Versions): Promise<DecidedVersions> {
    const records = [...library.userRecords().values()];
    return applyDecisions(versions, readVersionDecisions(records), setPlaces(library), (a, b) =>
      comparisons.compareSets(a, b, true)
    );
  }

  return {
    ...comparisons,
    follow({ changed, removed }: LibraryChange): void {
      if (changed.length + removed.length === 0) return;
      edition++;
    },
    async versions() {
      for (;;) {
        await imports.passed();
        const asked = edition;
        if (job?.edition !== asked) job = { edition: asked, versions: compare() };
        try {
          const versions = await job.versions;
          if (versions && edition === asked) return await decide(versions);
        } catch (error) {
          if (edition === asked) {
            job = undefined;
            throw error;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, QUIET));
      }
    }
  };
}

/** Every set of the library. */
function setPlaces(library: Library): Place[] {
  return [...library.held().readings].flatMap(([sourceId, { summaries }]) =>
    summaries
      .flatMap(({ id: paperId, sets }) =>
        sets.map(({ id, span }) => ({ paperId, setId: id, span }))
      )
      .map((place, set) => ({ sourceId, set, ...place }))
  );
}

/** All that can be read, with present readings. */
async function comparedDocuments(library: Library): Promise<ComparedDocument[]> {
  await library.freshen();
  const { documents, readings } = library.held();
  return [...documents.values()].flatMap(({ source }) => {
    const reading = readings.get(source.id);
    const { id, name, path } = source;
    return reading
      ? [{ source: { id, name, ...(path !== undefined && { path }) }, chunks: reading.chunks }]
      : [];
  });
}
