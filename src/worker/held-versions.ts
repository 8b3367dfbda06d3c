import type { LibraryEntry } from '../core/compare/library.ts';
import { createVersionFinder, type Versions } from '../core/compare/versions.ts';
import type { Paper } from '../core/model/paper.ts';

/** A source, and where its papers are stored. */
export interface ComparedDocument {
  source: LibraryEntry['source'];
  chunks: readonly string[];
}

/**
 * Compares a library with itself and keeps what was compared: asked again, it compares only what came
 * meanwhile. Gives `undefined` where it was asked again before it was ready.
 */
export function createHeldVersions(
  read: (document: ComparedDocument) => Promise<readonly Paper[] | undefined>
): (documents: readonly ComparedDocument[]) => Promise<Versions | undefined> {
  let finder = createVersionFinder();
  /** For each source that was compared the reading of it that was. */
  let held = new Map<string, string>();
  let dropped = 0;
  let turn = 0;

  /** Lets go of sources that are gone or were read anew. */
  function drop(ids: readonly string[]): void {
    dropped += ids.length;
    if (dropped * 2 > held.size) {
      // What is dropped leaves traces: from so much of it on, a new start is cheaper.
      finder = createVersionFinder();
      held = new Map();
      dropped = 0;
      return;
    }
    for (const id of ids) {
      finder.remove(id);
      held.delete(id);
    }
  }

  return async (documents) => {
    const own = ++turn;
    const wanted = new Map(documents.map((document) => [document.source.id, readingOf(document)]));
    const gone = [...held].filter(([id, reading]) => wanted.get(id) !== reading);
    if (gone.length > 0) drop(gone.map(([id]) => id));
    for (const document of documents) {
      if (held.has(document.source.id)) continue;
      const papers = await read(document);
      if (turn !== own) return undefined;
      if (!papers) continue;
      finder.add({ source: document.source, papers });
      held.set(document.source.id, readingOf(document));
    }
    return finder.versions();
  };
}

function readingOf({ source, chunks }: ComparedDocument): string {
  return [source.name, source.path ?? '', ...chunks].join('\n');
}
