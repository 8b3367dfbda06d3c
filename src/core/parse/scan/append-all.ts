/**
 * Puts all of these behind the others. What is spread as arguments of a call lies on the stack, which some
 * hundred thousand places of one line overflow.
 */
export function appendAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
