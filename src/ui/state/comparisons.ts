import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

/** What the worker compares on demand. */
export type AskComparisons = Pick<
  WorkerApi,
  'compareSets' | 'collateSets' | 'compareTexts' | 'cancelComparison'
>;

/** Reads and hands down the comparisons of the page. */
export const [getComparisons, setComparisons] = createContext<AskComparisons>();
