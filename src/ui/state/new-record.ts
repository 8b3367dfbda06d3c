/** An id and an ISO time for a record that the user makes or changes. */
export function newRecord(): { id: string; at: string } {
  return { id: crypto.randomUUID(), at: new Date().toISOString() };
}
