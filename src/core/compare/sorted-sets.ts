/** Sorts numbers in place and gives each of them once, as a copy: for thousands, faster than a Set. */
export function distinct(numbers: Int32Array): Int32Array {
  const sorted = numbers.sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  return sorted.slice(0, count);
}

/** How many numbers two ascending sets share; gives up once `needed` is out of reach. */
export function overlap(a: Int32Array, b: Int32Array, needed = 0): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return shared;
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}
