/** Lets what can wait wait for the imports that run, in this tab or another. */
export interface ImportGate {
  /** Runs an import; what can wait does so until it has settled. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Settles once no import runs. */
  passed(): Promise<void>;
}

/** What the gate needs of the browser: nothing where there is one tab. */
export interface ImportLock {
  hold: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether any tab holds it. */
  isHeld: () => Promise<boolean>;
}

/** How long after one look whether another tab imports the next one follows, in milliseconds. */
const PACE = 250;

/** Makes the gate of this tab. */
export function createImportGate({ hold, isHeld }: ImportLock): ImportGate {
  let own: Promise<unknown> = Promise.resolve();
  return {
    during(work) {
      const running = hold(work);
      own = Promise.allSettled([own, running]);
      return running;
    },
    async passed() {
      for (;;) {
        const before = own;
        await before;
        if (before !== own) continue;
        if (!(await isHeld())) return;
        await new Promise((resolve) => setTimeout(resolve, PACE));
      }
    }
  };
}

/** For tests, and where nobody else can import. */
export const ALONE: ImportLock = { hold: (work) => work(), isHeld: async () => false };

/** The lock under this name, over all tabs. */
export function browserImportLock(name: string): ImportLock {
  return {
    // The lock's own type promises the result's promise instead of the result.
    hold: async (work) => await navigator.locks.request(name, { mode: 'shared' }, work),
    async isHeld() {
      const { held } = await navigator.locks.query();
      return held?.some((lock) => lock.name === name) ?? false;
    }
  };
}
