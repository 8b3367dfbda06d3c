import { describe, expect, it } from 'vitest';
import { mayBeginWith } from './may-begin.ts';

describe('mayBeginWith', () => {
  const begins = mayBeginWith('vs*');

  it('knows letters, small or not, and signs', () => {
    expect(['vraag', 'Vraag', 'Set', '*'].every((text) => begins(text))).toBe(true);
    expect(['antwoord', 'Antwoord', '#', '5', ''].some((text) => begins(text))).toBe(false);
  });

  it('takes no letter for the sign that has its code without a bit', () => {
    expect(mayBeginWith('j')('*')).toBe(false);
    expect(mayBeginWith('*')('J')).toBe(false);
  });

  it('leaves what is beyond ASCII to the pattern', () => {
    expect(/^s/iu.test('ſet')).toBe(true);
    expect(begins('ſet')).toBe(true);
  });

  it('looks at a place of the text', () => {
    expect(begins('de vraag', 3)).toBe(true);
    expect(begins('de vraag', 0)).toBe(false);
    expect(begins('de vraag', 8)).toBe(false);
  });
});
