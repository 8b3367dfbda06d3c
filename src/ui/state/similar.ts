import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

/** Finds questions like one. */
export const [getFindSimilar, setFindSimilar] = createContext<WorkerApi['findSimilar']>();
