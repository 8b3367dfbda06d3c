let [ends, sorted] = [new Int32Array(0), new Int32Array(0)];

/**
 * The numbers ascending, each of them once. For hashes, which lie evenly: each is put near its place by
 * its first bits, and is then moved past few others (E. J. Isaac and R. C. Singleton, "Sorting by
 * Address Calculation", 1956). A third of what the sort of typed arrays takes.
 */
export function distinct(numbers: Int32Array): Int32Array {
  const bits = 32 - Math.clz32(numbers.length | 1);
  const [size, shift] = [1 << bits, 32 - bits];
  if (ends.length < size) [ends, sorted] = [new Int32Array(size), new Int32Array(size)];
  ends.fill(0, 0, size);
  for (let i = 0; i < numbers.length; i++) ends[(numbers[i]! >> shift) + size / 2]!++;
  for (let i = 1; i < size; i++) ends[i]! += ends[i - 1]!;
  for (let i = 0; i < numbers.length; i++)
    sorted[--ends[(numbers[i]! >> shift) + size / 2]!] = numbers[i]!;
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = sorted[i]!;
    let at = count;
    while (at > 0 && sorted[at - 1]! > number) at--;
    if (at > 0 && sorted[at - 1] === number) continue;
    for (let k = count++; k > at; k--) sorted[k] = sorted[k - 1]!;
    sorted[at] = number;
  }
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
