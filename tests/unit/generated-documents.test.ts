import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossesOf } from '../../src/core/parse/lossless.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { answerLetter } from '../generate/answer-letter.ts';
import { flattened } from '../generate/flattened.ts';
import { listOfQuestions } from '../generate/list-of-questions.ts';
import { publicationCopy } from '../generate/publication-copy.ts';
import { publicationMarkdown } from '../generate/publication-markdown.ts';
import { publication, publicationAcross } from '../generate/publication.ts';
import { questionSet } from '../generate/question-set.ts';
import { actualReadings } from '../generate/reading.ts';
import { retyped } from '../generate/retyped.ts';
import { webPage } from '../generate/web-page.ts';

const sourceId = '0'.repeat(64);
const forms = {
  answerLetter,
  flattened,
  listOfQuestions,
  publication,
  publicationAcross,
  publicationCopy,
  publicationMarkdown,
  questionSet,
  webPage
};

/**
 * The same documents in every run, so that a failure has one cause. To look harder, at new ones:
 * `GENERATED_RUNS=2000 npx vitest run generated-documents`.
 */
const runs = process.env.GENERATED_RUNS;
const options = runs === undefined ? { numRuns: 30, seed: 1848 } : { numRuns: Number(runs) };
const timeout = 10_000 + options.numRuns * 100;

describe.for(Object.entries(forms))('%s', ([, documents]) => {
  test('is read as it was written', { timeout }, () => {
    fc.assert(
      fc.property(retyped(documents), ({ text, readings }) => {
        expect(actualReadings(parse(text, sourceId))).toEqual(readings);
      }),
      options
    );
  });

  test('gives every character exactly one place', { timeout }, () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        expect(lossesOf(parse(text, sourceId), text)).toEqual([]);
      }),
      options
    );
  });
});
