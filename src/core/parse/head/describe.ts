import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Field, Paper, PaperKind } from '../../model/paper.ts';
import { takeParliamentaryYears } from './parliamentary-year-fields.ts';
import type { PaperAmendment } from '../assemble/amend.ts';
import type { Assembled } from '../assemble/assemble.ts';
import { findFurnitureInText } from '../assemble/check-furniture.ts';
import { checkSet } from '../assemble/checks.ts';
import { findCommitments } from '../commitments/commitments.ts';
import { findCrossReferences, type ResolvedPointers } from '../pointers/cross-references.ts';
import { readPaperFacts } from './facts.ts';
import type { Decision } from '../form.ts';
import { createIds } from '../assemble/ids.ts';
import type { Layout } from '../layout/layout.ts';
import { findMotions } from '../citations/motions.ts';
import { findReferences } from '../citations/references.ts';
import type { Passage } from '../scan/passage.ts';

/** Makes the paper of what was read: its facts, what its text cites and promises, what is odd. */
export function describe(
  read: Assembled,
  { kind, evidence }: Decision,
  layout: Layout,
  sourceId: string,
  amendment: PaperAmendment = {}
): Paper {
  const { passages } = read;
  const { subject, title, date, receivedOn, submittedOn } = readPaperFacts(read.head);
  const { title: paperTitle, date: paperDate }: PaperAmendment = {
    title: oneLine(titleOf(kind, read.sets.length, { subject, title })),
    date: date ?? receivedOn ?? (kind === 'question-set' ? submittedOn : undefined),
    ...amendment
  };
  const pointers = findPointers(read);
  const years = takeParliamentaryYears(layout.furniture, layout.text);
  return {
    id: createIds(sourceId)('p', 0),
    sourceId,
    kind,
    ...(paperTitle === undefined ? {} : { title: paperTitle }),
    ...(paperDate === undefined ? {} : { date: paperDate }),
    references: passages.flatMap((passage) => findReferences(passage, layout.hasRareSigns)),
    questionSets: read.sets,
    sections: read.sections,
    footnotes: read.footnotes,
    crossReferences: pointers.flatMap(({ crossReferences }) => crossReferences),
    commitments: passages.flatMap((passage) => findCommitments(passage, paperDate)),
    motions: passages.flatMap(findMotions),
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
      ...read.sets.flatMap((set) => checkSet(set, read.headless.has(set))),
      ...checkReading(read, layout.text),
      ...findFurnitureInText(passages),
      ...pointers.flatMap(({ diagnostics }) => diagnostics)
    ]
  };
}

/** A page of several sets has no subject of its own, a notice about several only its subject line. */
function titleOf(
  kind: PaperKind,
  sets: number,
  { subject, title }: { subject: string | undefined; title: string | undefined }
): string | undefined {
  if (sets > 1 && kind === 'web-page') return undefined;
  return subject ?? (sets > 1 && kind === 'deferral' ? undefined : title);
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/gu, ' ');
}

function inReadingOrder(fields: readonly Field[]): Field[] {
  const start = ({ spans }: Field) => spans[0]?.[0] ?? 0;
  return fields.toSorted((a, b) => start(a) - start(b));
}

function findPointers({ sets, passages }: Assembled): ResolvedPointers[] {
  const byId = new Map<string, Passage>();
  for (const passage of passages) {
    if (passage.kind === 'question' || passage.kind === 'answer') byId.set(passage.id, passage);
  }
  return sets.map((set) => {
    const items = [...set.questions, ...set.answers];
    return findCrossReferences(
      items.flatMap(({ id }) => byId.get(id) ?? []),
      set
    );
  });
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
