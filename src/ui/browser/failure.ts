import { isOutOfRoom } from '../../storage/out-of-room.ts';

/** Tells that what was measured grew while it was: the browser measures again, nothing went wrong. */
const MEASURED_AGAIN = /^ResizeObserver loop/;

/** What went wrong, as far as it makes a difference to who reads of it. */
export interface Failure {
  /** There is no room to store anything: the advice is another one. */
  isOutOfRoom: boolean;
  /** The machine's own words, mostly English; missing where it has none. */
  detail?: string;
}

/** What there is to say of an error that nobody caught; `undefined` where it is none. */
export function failureOf({
  error,
  message
}: Pick<ErrorEvent, 'error' | 'message'>): Failure | undefined {
  if (MEASURED_AGAIN.test(message)) return undefined;
  return error instanceof Error ? failureBy(error) : failureBy(message);
}

/** What there is to say of anything that was thrown. */
export function failureBy(reason: unknown): Failure {
  const detail = (reason instanceof Error ? reason.message : String(reason ?? '')).trim();
  return { isOutOfRoom: isOutOfRoom(reason), ...(detail && { detail }) };
}
