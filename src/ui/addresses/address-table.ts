/** The word of an address for what it means, as the table pairs them; throws where it pairs it with none. */
export function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K {
  for (const key in table) if (table[key] === value) return key;
  throw new Error('not in the table of addresses');
}

/** What a word of an address means; `undefined` where the table does not know it. */
export function valueOf<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
