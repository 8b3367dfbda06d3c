/** Tells that two keys stand for the same word: `i` of the first text, `j` of the second. */
export type Match = (i: number, j: number) => void;

/** Past this many differing tokens a stretch counts as replaced: nobody reads such an alignment. */
const MOST_DIFFERENCES = 256;

/**
 * The shortest edit script of two stretches, with a trace of all furthest-reaching paths.
 *
 * Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986); the
 * greedy form. Stretches that differ in more than `MOST_DIFFERENCES` tokens are left unmatched.
 */
export function alignExactly(
  a: Int32Array,
  b: Int32Array,
  from: { a: number; b: number },
  to: { a: number; b: number },
  match: Match
): void {
  const n = to.a - from.a;
  const m = to.b - from.b;
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const frontier = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(frontier.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && frontier[middle + k - 1]! < frontier[middle + k + 1]!);
      let x = down ? frontier[middle + k + 1]! : frontier[middle + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[from.a + x] === b[from.b + y]) {
        x++;
        y++;
      }
      frontier[middle + k] = x;
      if (x >= n && y >= m) return walkBack(trace, n, m, from, match);
    }
  }
}

function walkBack(
  trace: readonly Int32Array[],
  n: number,
  m: number,
  from: { a: number; b: number },
  match: Match
): void {
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d--) {
    const frontier = trace[d]!;
    const at = (k: number) => frontier[k + d + 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const previousY = d === 0 ? 0 : previousX - (down ? k + 1 : k - 1);
    const startX = d === 0 || down ? previousX : previousX + 1;
    while (x > startX) match(from.a + --x, from.b + --y);
    x = previousX;
    y = previousY;
  }
}
