import { textKey } from '../reading/text-key.ts';
import type { DocumentPart, ExchangePart } from './document.ts';

/**
 * For each question that says the same as one before it, with the same answer, whatever their
 * typography: the first of them. A page may print a set twice, and versions repeat it; who counts
 * wants to know.
 */
export function firstOfSameText(
  parts: readonly DocumentPart[]
): ReadonlyMap<ExchangePart, ExchangePart> {
  const firsts = new Map<string, ExchangePart>();
  const same = new Map<ExchangePart, ExchangePart>();
  for (const part of parts) {
    if (part.type !== 'exchange') continue;
    const { question, answers } = part.record;
    const key = textKey(question, answers.map(({ text }) => text).join('\n'));
    const first = firsts.get(key);
    if (first) same.set(part, first);
    else firsts.set(key, part);
  }
  return same;
}
