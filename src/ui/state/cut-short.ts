const KEY = 'repliek-import';

type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How far an import came. */
export interface HowFar {
  done: number;
  total: number;
}

/** Remembers how far the running import is, so that a page that was closed meanwhile can say so. */
export class CutShort {
  #shelf: Shelf | undefined;
  #isElsewhere: () => Promise<boolean>;

  /** `isElsewhere`: whether another tab imports now; its import is not cut short. */
  constructor(shelf: Shelf | undefined, isElsewhere: () => Promise<boolean>) {
    this.#shelf = shelf;
    this.#isElsewhere = isElsewhere;
  }

  /** Notes how far the import is; `undefined` once it has ended. */
  note(at: HowFar | undefined): void {
    try {
      if (at) this.#shelf?.setItem(KEY, JSON.stringify([at.done, at.total]));
      else this.#shelf?.removeItem(KEY);
    } catch {
      // Full or forbidden: then it cannot be said later.
    }
  }

  /** How far an import came that was cut short, told once. */
  async take(): Promise<HowFar | undefined> {
    const at = this.#read();
    if (!at || (await this.#isElsewhere())) return undefined;
    this.note(undefined);
    return at;
  }

  #read(): HowFar | undefined {
    try {
      const kept: unknown = JSON.parse(this.#shelf?.getItem(KEY) ?? 'null');
      if (!Array.isArray(kept)) return undefined;
      const [done, total] = kept as unknown[];
      return Number.isInteger(done) && Number.isInteger(total)
        ? { done: Number(done), total: Number(total) }
        : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whether any tab reads files now; `false` where the browser does not tell. */
export async function isImporting(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === KEY) ?? false;
}
