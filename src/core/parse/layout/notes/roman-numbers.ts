/** More notes than these have no paper. */
export const MAX_ROMAN = 199;

const SIGNS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
];

/** A number as Word numbers its endnotes: 4 as "iv". */
export function toRoman(number: number): string {
  let written = '';
  let rest = number;
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
