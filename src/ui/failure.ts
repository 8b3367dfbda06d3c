/** Tells that what was measured grew while it was: the browser measures again, nothing went wrong. */
const MEASURED_AGAIN = /^ResizeObserver loop/;

/** What there is to say of an error that nobody caught; `undefined` where it is none. */
export function failureOf({
  error,
  message
}: Pick<ErrorEvent, 'error' | 'message'>): string | undefined {
  if (MEASURED_AGAIN.test(message)) return undefined;
  return error instanceof Error ? error.message : message;
}
