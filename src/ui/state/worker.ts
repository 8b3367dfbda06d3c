import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

/** What screens ask of the worker themselves; what is kept between screens has a state class. */
export const [getWorker, setWorker] = createContext<WorkerApi>();
