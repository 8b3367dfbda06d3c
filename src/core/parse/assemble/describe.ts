import { checkLostLetters } from './check-lost-letters.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Field, Paper, PaperKind } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import { takeParliamentaryYears } from '../head/fields/parliamentary-year-fields.ts';
import type { PaperAmendment } from './amend.ts';
import type { Assembled } from './assemble.ts';
import { checkSet } from './checks.ts';
import type { PaperFacts } from '../head/facts.ts';
import type { Decision } from '../decision/decision.ts';
import { createIds } from './ids.ts';
import type { Layout } from '../layout/layout.ts';
import type { Mentions } from '../mentions/mentions.ts';
import { withSingleBlanks } from '../scan/collapse.ts';

/** The date of a paper as its head gives it, unless somebody has said another, or none. */
export function paperDate(
  { date, receivedOn, submittedOn }: PaperFacts,
  kind: PaperKind,
  amendment: PaperAmendment = {}
): string | undefined {
  if ('date' in amendment) return amendment.date;
  return date ?? receivedOn ?? (kind === 'question-set' ? submittedOn : undefined);
}

/** What is known of a paper besides its sets: its facts and its date, and what its text names. */
export interface About {
  facts: PaperFacts;
  date: string | undefined;
  mentions: Mentions;
  amendment: PaperAmendment | undefined;
}

/** Makes the paper of what was read: its facts, what its text cites and promises, what is odd. */
export function describe(
  read: Assembled,
  { facts, date, mentions, amendment }: About,
  { kind, evidence }: Decision,
  layout: Layout,
  sourceId: string
): Paper {
  const { title }: PaperAmendment = {
    title: oneLine(titleOf(kind, read.sets, facts)),
    ...amendment
  };
  const years = takeParliamentaryYears(layout.furniture, layout.text);
  return {
    id: createIds(sourceId)('p', 0),
    sourceId,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    references: mentions.references,
    questionSets: read.sets,
    sections: read.sections,
    footnotes: read.footnotes,
    crossReferences: mentions.crossReferences,
    // "Wij zullen de Kamer in mei informeren": said to a minister, who has not promised it yet.
    commitments: kind === 'decision-memo' ? [] : mentions.commitments,
    motions: mentions.motions,
    fields: inReadingOrder([...years.fields, ...read.fields]),
    furniture: years.furniture,
    unplaced: read.unplaced,
    diagnostics: [
      {
        code: 'kind-evidence',
        severity: 'info',
        span: [0, layout.text.length],
        data: { evidence }
      },
      ...layout.diagnostics,
      ...checkLostLetters(layout.text),
      ...read.sets.flatMap((set) => checkSet(set, read.headless.has(set))),
      ...checkReading(read, layout.text),
      ...mentions.furniture,
      ...mentions.unresolved
    ]
  };
}

/** A page of several sets has no subject of its own, a notice about several only its subject line. */
function titleOf(
  kind: PaperKind,
  sets: readonly QuestionSet[],
  { subject, title }: PaperFacts
): string | undefined {
  if (sets.length > 1 && kind === 'web-page') return undefined;
  if (sets.length > 1 && kind === 'deferral') return subject;
  return subject ?? title ?? (sets.length === 1 ? sets[0]!.title : undefined);
}

function oneLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withSingleBlanks(text);
}

function inReadingOrder(fields: readonly Field[]): Field[] {
  const start = ({ spans }: Field) => spans[0]?.[0] ?? 0;
  return fields.toSorted((a, b) => start(a) - start(b));
}

function checkReading({ misspelled, unheaded, unplaced }: Assembled, source: string): Diagnostic[] {
  return [
    ...misspelled.map(({ from, to }) => ({
      code: 'heading-misspelled' as const,
      severity: 'info' as const,
      span: [from, to] as const,
      data: { heading: source.slice(from, to) }
    })),
    ...unheaded.map(({ from, to, numbering }) => ({
      code: 'heading-lost' as const,
      severity: 'warning' as const,
      span: [from, to] as const,
      data: { number: numbering?.numbers[0] ?? 0 }
    })),
    ...unplaced.map(({ spans }) => ({
      code: 'unplaced-text' as const,
      severity: 'warning' as const,
      span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0] as const,
      data: { characters: spans.reduce((sum, [start, end]) => sum + end - start, 0) }
    }))
  ];
}
