import { describe, expect, it } from 'vitest';
import { mayBeginWith, mayBeginWithAny } from './may-begin.ts';

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

describe('mayBeginWithAny', () => {
  const begins = mayBeginWithAny(['de leden', 'de fractie', '20', '(*'], '*# ');

  it('knows words, small or not, behind signs that are skipped', () => {
    const known = ['De leden van', 'DE FRACTIE', '** de leden', '2031Z00412', '(*) Bron'];
    expect(known.every((text) => begins(text))).toBe(true);
    const others = ['de minister', 'de led', 'leden', '-de leden', '(1) Bron', '', '#', '21'];
    expect(others.some((text) => begins(text))).toBe(false);
  });

  it('leaves what is beyond ASCII to the pattern, wherever it stands in a word', () => {
    expect(/^set/iu.test('ſet')).toBe(true);
    expect(mayBeginWithAny(['set'])('ſet')).toBe(true);
    expect(mayBeginWithAny(['eset'])('eſet')).toBe(true);
    expect(mayBeginWithAny(['eset'])('aſet')).toBe(false);
  });

  it('looks at a place of the text', () => {
    expect(begins('van de leden', 4)).toBe(true);
    expect(begins('van de leden', 0)).toBe(false);
    expect(begins('van de leden', 20)).toBe(false);
  });
});
