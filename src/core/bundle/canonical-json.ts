/**
 * JSON in which the keys of every object are sorted, so that equal values give equal text. Absent
 * and `undefined` are the same; `undefined` itself gives "null".
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? 'null';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // `fromEntries` defines own properties, also for a key such as "__proto__".
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
