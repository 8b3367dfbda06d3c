/**
 * Whether something could not be stored since the browser has no room left for this app: IndexedDB
 * names it so in every browser (Indexed Database API, "QuotaExceededError"), and the name survives
 * the way out of a worker.
 */
export function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
