import type { QuestionSet } from '../../model/question-set.ts';
import type { Span } from '../../model/span.ts';
import type { Assembled } from './assemble.ts';
import { createIds } from './ids.ts';
import type { Passage } from '../scan/passage.ts';
import { readSetFacts } from '../head/facts.ts';
import type { SetFacts } from '../head/description/head-descriptions.ts';
import { type Announced, findAnnouncements } from '../head/description/announcements.ts';

/**
 * A notice of delay names the sets that it is about, but prints no question of them: each becomes a
 * set without questions, so that who asked whom, when and under which case number is known.
 */
export function withAnnouncedSets(read: Assembled, sourceId: string): Assembled {
  if (read.sets.length > 0) return read;
  const facts = readSetFacts(read.head);
  const announced = findAnnouncements(read.passages.filter(({ kind }) => kind !== 'footnote'));
  const [only] = announced;
  const sets =
    announced.length > 1
      ? announced.map((one) => setOf(one.span, ownFacts(one, facts), sourceId))
      : isKnown(facts)
        ? [setOf(only?.span ?? limitsOf(read.passages), facts, sourceId)]
        : [];
  return { ...read, sets };
}

const isKnown = ({ caseNumber, submitters }: SetFacts): boolean =>
  caseNumber !== undefined || submitters.length > 0;

/** What is said of this set, and who replies and when, which holds for all of a letter. */
function ownFacts({ facts }: Announced, { respondents, receivedOn }: SetFacts): SetFacts {
  return { ...facts, respondents, ...(receivedOn === undefined ? {} : { receivedOn }) };
}

function setOf(span: Span, facts: SetFacts, sourceId: string): QuestionSet {
  const id = createIds(sourceId)('set', span[0]);
  return { id, ...facts, span, questions: [], answers: [] };
}

function limitsOf(passages: readonly Passage[]): Span {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return [0, 0];
  return [first.toSource(0, 0)[0], last.toSource(0, last.text.length)[1]];
}
