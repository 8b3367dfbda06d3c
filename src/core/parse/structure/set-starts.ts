import type { Heading } from './headings.ts';

/** Indexes of the headings with which sets begin: where numbers start at 1 again after they had come further. */
export function setStarts(headings: readonly Heading[]): number[] {
  const starts = [0];
  let highest = 0;
  for (const [i, { role, numbers, label }] of headings.entries()) {
    if (role !== 'question') continue;
    const first = numbers[0] ?? 0;
    if (first === 1 && highest > 1 && !/[a-z]/iu.test(label)) {
      starts.push(i);
      highest = 0;
    }
    highest = Math.max(highest, ...numbers);
  }
  return starts;
}
