import { describe, expect, it } from 'vitest';
import { joinedLineWidth, lastPrintedLength } from './joined-lines.ts';

/** How many lines there are of each length, and together. */
function counted(lengths: Record<number, number>): [Uint32Array, number] {
  const counts = new Uint32Array(201);
  for (const [length, count] of Object.entries(lengths)) counts[Number(length)] = count;
  return [counts, counts.reduce((sum, count) => sum + count, 0)];
}

describe('joinedLineWidth', () => {
  it('is the length of a full line where many lines are about twice as long', () => {
    const lengths = counted({ 12: 9, 40: 11, 68: 30, 70: 60, 72: 20, 100: 3, 138: 12, 142: 9 });
    expect(joinedLineWidth(...lengths)).toBe(72);
  });

  it('is none where no lines are twice as long, or where lines are of any length', () => {
    expect(joinedLineWidth(...counted({ 12: 9, 68: 30, 70: 60, 72: 20 }))).toBeUndefined();
    const any = counted({ 40: 9, 70: 20, 80: 9, 90: 9, 100: 9, 110: 9, 120: 9, 130: 9, 140: 9 });
    expect(joinedLineWidth(...any)).toBeUndefined();
  });
});

describe('lastPrintedLength', () => {
  it('takes the full lines off', () => {
    expect(lastPrintedLength(66, 70)).toBe(66);
    expect(lastPrintedLength(100, 70)).toBeCloseTo(33.5);
    expect(lastPrintedLength(136, 70)).toBe(70);
  });
});
