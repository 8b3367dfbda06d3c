import type { Commitment } from '../../model/reference.ts';
import { createOccurrenceFinder } from '../scan/occurrences.ts';
import { readPromise } from './promise.ts';
import type { Passage } from '../scan/passage.ts';
import { sentenceEnd, sentenceStart } from '../scan/sentences.ts';
import { findTimePhrase } from './time-phrases.ts';

/**
 * A promise to parliament names it, informs it, says "zeg toe", "kom … terug", "op de hoogte",
 * "ingaan", "wordt u" or "bericht u"; other sentences are not read.
 */
const findAnchors = createOccurrenceFinder([
  'Kamer',
  'forme',
  'zeg',
  ' terug',
  'hoogte',
  'bericht u',
  'ingaan',
  'wordt u '
]);

/**
 * Finds the promises to parliament in an answer or section; other passages make none. `paperDate`
 * (`YYYY-MM-DD`) decides what "dit jaar" means.
 */
export function findCommitments(passage: Passage, paperDate?: string): Commitment[] {
  if (passage.kind !== 'answer' && passage.kind !== 'section') return [];
  const { text } = passage;
  const commitments: Commitment[] = [];
  let last = 0;
  for (const at of findAnchors(text)) {
    if (at < last) continue;
    const start = Math.max(last, sentenceStart(text, at));
    const end = sentenceEnd(text, at);
    last = Math.max(end, at + 1);
    const sentence = text.slice(start, end);
    const promise = readPromise(sentence);
    if (!promise) continue;
    const time = findTimePhrase(sentence, { paperDate, near: promise.end });
    commitments.push({
      text: sentence,
      in: passage.id,
      span: passage.toSource(start, end),
      ...(promise.by ? { by: promise.by } : {}),
      ...(time ? { due: time.text } : {}),
      ...(time?.dueOn ? { dueOn: time.dueOn } : {})
    });
  }
  return commitments;
}
