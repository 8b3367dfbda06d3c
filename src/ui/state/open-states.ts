import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

/** Tells how the questions stand that a paper does not answer. */
export const [getOpenStates, setOpenStates] = createContext<WorkerApi['openStates']>();
