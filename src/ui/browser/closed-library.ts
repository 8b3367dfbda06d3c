/**
 * Why the library cannot be opened here:
 *
 * - `insecure`: the address begins with http://, for which browsers withhold what storing needs;
 * - `outdated`: the browser is older than what the app is written for;
 * - `no-storage`: the browser gives this page no storage, as in some private windows or where the
 *   data of sites is blocked;
 * - `failure`: anything else.
 */
export type ClosedBy = 'insecure' | 'outdated' | 'no-storage' | 'failure';

/** Why the library is closed, as far as it makes a difference to who reads of it. */
export interface Closed {
  by: ClosedBy;
  /** The machine's own words, mostly English; missing where it has none. */
  detail?: string;
}

/** What the app cannot do without, by the name that a browser has for it. */
const NEEDS = ['BroadcastChannel', 'CompressionStream', 'DecompressionStream', 'Worker'] as const;

/** The part of a window that is looked at. */
type Scope = { isSecureContext?: boolean; indexedDB?: unknown; navigator?: object } & {
  [Name in (typeof NEEDS)[number]]?: unknown;
};

/** What this browser lacks at this address; `undefined` where the library may be opened. */
export function lackOf(scope: Scope): Closed | undefined {
  if (scope.isSecureContext === false) return { by: 'insecure' };
  if (!scope.indexedDB) return { by: 'no-storage' };
  const missing = NEEDS.find((name) => scope[name] === undefined);
  if (missing) return { by: 'outdated', detail: missing };
  return 'locks' in (scope.navigator ?? {}) ? undefined : { by: 'outdated', detail: 'locks' };
}

/** How browsers call it that a page may store nothing: Chrome and Safari, Firefox, and both. */
const REFUSALS = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];

/** Why opening it failed. */
export function closedBy(reason: unknown): Closed {
  const name = reason instanceof Error ? reason.name : '';
  const detail = (reason instanceof Error ? reason.message : String(reason ?? '')).trim();
  return {
    by: REFUSALS.includes(name) ? 'no-storage' : 'failure',
    ...(detail && { detail })
  };
}
