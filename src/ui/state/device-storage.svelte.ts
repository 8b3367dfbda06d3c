/** The part of `navigator.storage` that is asked; not every browser has all of it. */
type StorageManagerPart = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

/** How much is kept in this browser, and whether it promised to keep it. */
export class DeviceStorage {
  #manager: StorageManagerPart;

  /** Bytes. How much more there may be no browser says truly, so it is not asked. */
  usage = $state<number>();
  persisted = $state(false);
  /** The browser was asked, and did not promise. */
  refused = $state(false);

  constructor(manager: StorageManagerPart | undefined) {
    this.#manager = manager ?? {};
  }

  async measure(): Promise<void> {
    const { usage } = (await answer(this.#manager.estimate?.())) ?? {};
    this.usage = usage;
    this.persisted = (await answer(this.#manager.persisted?.())) ?? false;
  }

  async persist(): Promise<void> {
    this.persisted = (await answer(this.#manager.persist?.())) ?? false;
    this.refused = !this.persisted;
  }
}

/** A browser that refuses to tell, as in some private windows, is one that does not know. */
async function answer<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
