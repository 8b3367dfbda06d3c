import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsLike } from '../../../../../tests/generate/matches.ts';
import { foldCase } from '../../scan/fold-case.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { OPENINGS } from './answer-opening.ts';
import { LINE_SIGNS } from './line-signs.ts';
import { TEXT_SIGNS } from './text-signs.ts';

const GATED = [...LINE_SIGNS, ...TEXT_SIGNS].map(([, words, pattern]) => [words, pattern] as const);

test.for([...GATED, ...OPENINGS])(
  'each match holds one of the words %j, without which its pattern is not tried',
  ([words, pattern]) => {
    const texts = textsLike(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        if (!pattern.test(text)) return;
        // The words are sought in a head of which each row of blanks is one.
        expect(holdsAny(foldCase(text.replaceAll(/\s+/gu, ' ')), words), text).toBe(true);
      }),
      { numRuns: 600 }
    );
    // Else nothing was tested. Always the same texts, so that no run fails by bad luck.
    expect(fc.sample(texts, { numRuns: 600, seed: 1848 }).some((text) => pattern.test(text))).toBe(
      true
    );
  }
);
