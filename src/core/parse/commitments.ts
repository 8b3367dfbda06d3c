import type { Commitment } from '../model/reference.ts';
import { readPromise } from './promise.ts';
import type { Passage } from './passage.ts';
import { sentenceEnd, sentenceStart } from './sentences.ts';
import { findTimePhrase } from './time-phrases.ts';

/** A promise to parliament names it, informs it, or says "zeg toe"; other sentences are not read. */
const ANCHORS = ['Kamer', 'nforme', 'zeg'];

/**
 * Finds the promises to parliament in an answer or section; other passages make none. `paperDate`
 * (`YYYY-MM-DD`) decides what "dit jaar" means.
 */
export function findCommitments(passage: Passage, paperDate?: string): Commitment[] {
  if (passage.kind !== 'answer' && passage.kind !== 'section') return [];
  const { text } = passage;
  const commitments: Commitment[] = [];
  let last = 0;
  for (let at = nextAnchor(text, 0); at < text.length; at = nextAnchor(text, last)) {
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

/** Where the next sentence worth reading stands; the end of the text where there is none. */
function nextAnchor(text: string, from: number): number {
  let next = text.length;
  for (const anchor of ANCHORS) {
    const at = text.indexOf(anchor, from);
    if (at >= 0 && at < next) next = at;
  }
  return next;
}
