/** Words that look like participles and are none, or mean something else. */
export const NO_PARTICIPLES: ReadonlySet<string> = new Set([
  'gemiddeld',
  'gemiddelde',
  'gegrond',
  'gegronde',
  'geslacht'
]);
