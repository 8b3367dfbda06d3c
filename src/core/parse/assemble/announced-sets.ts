import type { QuestionSet } from '../../model/question-set.ts';
import type { Person } from '../../model/person.ts';
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
  if (read.sets.length > 0) return withAnnouncedCase(read);
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

// "in vervolg op eerdere vragen (2030Z10417)", "naar aanleiding van 2030Z10417"
const EARLIER = /vervolg|eerder|aanleiding/iu;

/**
 * A notice below its questions names them once more, with the number that their description lacks:
 * "De vragen van het lid Zwaal (PvdA) over steigers (2031Z01189) kunnen niet …".
 */
function withAnnouncedCase(read: Assembled): Assembled {
  const [set, ...others] = read.sets;
  if (!set || others.length > 0 || set.caseNumber !== undefined) return read;
  const below = read.passages.filter(({ kind, text }) => kind === 'section' && !EARLIER.test(text));
  const cases = findAnnouncements(below).flatMap(({ facts: { caseNumber, submitters } }) =>
    caseNumber !== undefined && submitters.some((person) => isOneOf(person, set))
      ? [caseNumber]
      : []
  );
  const [caseNumber, ...more] = cases;
  if (caseNumber === undefined || more.length > 0) return read;
  const named = { ...set, caseNumber };
  const headless = new Set(read.headless.has(set) ? [named] : []);
  return { ...read, sets: [named], headless };
}

const isOneOf = ({ name }: Person, { submitters }: SetFacts): boolean =>
  name !== undefined && submitters.some((member) => member.name === name);

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
