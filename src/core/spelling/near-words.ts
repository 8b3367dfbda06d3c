/**
 * Whether at most so many letters have to be added, dropped, replaced or swapped with their
 * neighbour to get from one word to the other.
 *
 * Optimal string alignment: Levenshtein's distance with Damerau's swap of neighbours (1964), asked
 * for one or two letters only: at every letter that differs each of the four is tried.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA === restB) return true;
  const tried = (dropA: number, dropB: number) =>
    isNear(restA.slice(dropA), restB.slice(dropB), most - 1);
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  return tried(1, 0) || tried(0, 1) || tried(1, 1) || (isSwap && tried(2, 2));
}
