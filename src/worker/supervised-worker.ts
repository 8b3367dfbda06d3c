/** A worker whose calls are settled also when it dies; Comlink would leave them pending for ever. */
export interface SupervisedWorker {
  /** The running worker, started where there is none. */
  worker(): Worker;
  /** The result of a call, or a rejection as soon as the worker has died. */
  settle<T>(call: Promise<T>): Promise<T>;
  /** Ends the worker; calls under way reject with this reason, the next one starts another. */
  stop(reason: string): void;
}

/** Supervises the workers that `start` makes, one at a time. `onDeath` hears why one died. */
export function superviseWorker(
  start: () => Worker,
  onDeath: (reason: string) => void = () => undefined
): SupervisedWorker {
  let running: { worker: Worker; death: Promise<never>; die: (error: Error) => void } | undefined;

  function stop(reason: string): void {
    const ended = running;
    if (!ended) return;
    running = undefined;
    ended.worker.terminate();
    ended.die(new Error(reason));
    onDeath(reason);
  }

  function run(): Worker {
    if (running) return running.worker;
    const worker = start();
    let die: (error: Error) => void = () => undefined;
    const death = new Promise<never>((_resolve, reject) => (die = reject));
    // Nobody may be waiting when it dies.
    death.catch(() => undefined);
    running = { worker, death, die };
    const fail = (reason: string) => {
      if (running?.worker === worker) stop(reason);
    };
    worker.addEventListener('error', (event) => {
      fail(`worker failed: ${event.message || 'its script did not load'}`);
    });
    worker.addEventListener('messageerror', () => fail('a message of the worker was not readable'));
    return worker;
  }

  return {
    worker: run,
    settle: (call) => (running ? Promise.race([call, running.death]) : call),
    stop
  };
}
