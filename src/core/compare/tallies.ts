/** Adds a value to the list that a map keeps under a key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Counts one more of a key, or as many as `by`; gives how many there are now. */
export function count<Key>(counts: Map<Key, number>, key: Key, by = 1): number {
  const sum = (counts.get(key) ?? 0) + by;
  counts.set(key, sum);
  return sum;
}
