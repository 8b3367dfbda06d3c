import type { Mirror } from '../storage/mirror.ts';
import type { Announcer } from './announcer.ts';
import type { Library } from './library.ts';

/** How long the upkeep of a library waits once it can be searched, in milliseconds. */
const QUIET = 1500;

/** What the upkeep of a library needs. */
export interface UpkeepParts {
  library: Library;
  announcer: Announcer;
  mirror: Mirror | undefined;
  /** Settles when the library can be searched. */
  searchable: Promise<void>;
  /** Loads the parser: whatever is read after that asks nothing of the network. */
  loadReader: () => Promise<unknown>;
}

/** What can wait until the library is open: to put back, mend, verify and clean up. */
export async function keepUp(parts: UpkeepParts): Promise<void> {
  const { library, announcer, mirror, searchable, loadReader } = parts;
  try {
    if (library.held().documents.size > 0) {
      // a search that stands in the address comes first: this would take its thread and its disk
      await searchable;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
    await loadReader().catch(reportUpkeep);
    await mirror?.reconcile();
    await announcer.during(library.freshen);
    await library.verify();
    if (library.held().damaged.size > 0) await mirror?.reconcile();
    await announcer.during(library.freshen);
    await library.collectGarbage();
  } catch (error) {
    reportUpkeep(error);
  }
}

/** Tells whoever looks into the console of what failed without harm to what the user asked. */
export function reportUpkeep(error: unknown): void {
  console.error('upkeep:', error);
}
