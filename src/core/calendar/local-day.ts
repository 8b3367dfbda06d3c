/**
 * The day (`YYYY-MM-DD`) of an ISO time where the reader is: shortly after midnight it is not yet that
 * of UTC.
 */
export function localDay(time: string): string {
  const moment = new Date(time);
  const minutes = moment.getTimezoneOffset();
  return new Date(moment.getTime() - minutes * 60_000).toISOString().slice(0, 10);
}
