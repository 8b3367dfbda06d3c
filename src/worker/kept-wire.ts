import { wrap, type Remote } from 'comlink';

/**
 * Gives the one proxy of a worker, kept as long as the worker is asked for. Comlink tells a worker to
 * listen no more as soon as its proxy is collected as garbage: a call by a later proxy never returns.
 */
export function keepWire<T>(): (worker: Worker) => Remote<T> {
  let kept: { worker: Worker; wire: Remote<T> } | undefined;
  return (worker) => {
    if (kept?.worker !== worker) kept = { worker, wire: wrap<T>(worker) };
    return kept.wire;
  };
}
