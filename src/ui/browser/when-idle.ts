/** Longest time that a task waits for a quiet moment, in milliseconds. */
const AT_MOST = 2_000;
/** Where the browser tells no quiet moments, as Safari does not. */
const PAUSE = 200;

const idle = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: AT_MOST });
    else setTimeout(done, PAUSE);
  });

/**
 * Runs tasks one after another, each when the page has nothing better to do. One that fails is
 * passed over: it is tried again when it is needed, and then it is said.
 */
export async function whenIdle(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const task of tasks) {
    await idle();
    await task().catch(() => undefined);
  }
}
