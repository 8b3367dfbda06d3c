/** Whether some count more than once: bars of one length show nothing that a list does not. */
export function differ(counted: readonly { count: number }[]): boolean {
  return counted.some(({ count }) => count > 1);
}
