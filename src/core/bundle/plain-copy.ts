const POISONOUS = new Set(['__proto__', 'prototype', 'constructor']);

/** A deep copy of parsed JSON without the keys that could change what objects inherit. */
export function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !POISONOUS.has(key));
  return Object.fromEntries(entries.map(([key, member]) => [key, plainCopy(member)]));
}
