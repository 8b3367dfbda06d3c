import { quoteOf, quotes } from '../corrections/quote.ts';
import type { UserRecord } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';

/** The place in a source that a record is about; without extent it is the whole source. */
export type Target = NonNullable<UserRecord['target']>;

/** What of a paper a record is about; `passage`: a piece of its text, such as a sentence. */
export type TargetPart = 'paper' | 'set' | 'question' | 'answer' | 'section' | 'passage';

const PARTS: ReadonlySet<unknown> = new Set<TargetPart>([
  'paper',
  'set',
  'question',
  'answer',
  'section',
  'passage'
]);

/** A target at this place of a source. */
export function makeTarget(sourceId: string, text: string, span: Span): Target {
  return { sourceId, span, quote: quoteOf(text, span) };
}

/**
 * Whether the source still says at the target's place what it said. A source's id is the hash of
 * its text, so this fails only for records that were made or changed by hand.
 */
export function holdsQuote(text: string, { span, quote }: Target): boolean {
  return quotes(text, span, quote);
}

/** The field `part` of a record, which tells a note about an answer from one about its first words. */
export function partOf(record: UserRecord): TargetPart {
  const { part, target } = record;
  if (PARTS.has(part)) return part as TargetPart;
  return target && target.span[0] === target.span[1] ? 'paper' : 'passage';
}
