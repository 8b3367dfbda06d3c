import type { QuestionSet } from '../model/question-set.ts';
import { createReadingPlaces } from '../model/reading-place.ts';
import type { SelectedNote } from '../model/selection.ts';
import type { Entry } from './plan-entry.ts';
import { planSection } from './plan-section.ts';
import type { Work } from './work.ts';

/** Everything in a paper: its sets in order, with the prose round them. */
export function planPaper(work: Work, level: number, notes: readonly SelectedNote[]): Entry[] {
  const { paper } = work;
  const { questionSets } = paper;
  const placeOf = createReadingPlaces(paper);
  const isOnly = questionSets.length === 1;
  const rest = questionSets.length === 0 ? paper.sections : isOnly ? [] : outside(work);
  const pieces = [
    ...rest.map((section) => ({
      at: placeOf(section.spans[0]?.[0] ?? 0),
      entries: planSection(work, section, level, notes)
    })),
    ...questionSets.map((set, i) => ({
      at: placeOf(startOfSet(set)),
      entries: isOnly
        ? planSet(work, i, level, notes)
        : [
            { type: 'set', work, set: i, level, isBelowPaper: true } as const,
            ...planSet(work, i, level + 1, notes)
          ]
    }))
  ].sort((a, b) => a.at - b.at);
  const { text } = work.source;
  const hasUnplaced = paper.unplaced.some(({ spans }) =>
    spans.some(([start, end]) => text.slice(start, end).trim() !== '')
  );
  return [
    ...(paper.fields.length > 0 ? [{ type: 'head', work, level } as const] : []),
    ...pieces.flatMap(({ entries }) => entries),
    ...(paper.footnotes.some(({ mark }) => !mark)
      ? [{ type: 'loose-notes', work, level } as const]
      : []),
    ...(hasUnplaced ? [{ type: 'unplaced', work, level } as const] : [])
  ];
}

/** Where a set begins to be read: its limits may hold what stands beside it. */
function startOfSet({ questions: [first], span }: QuestionSet): number {
  const [start] = (first?.heading?.spans ?? first?.spans ?? [span])[0] ?? span;
  return start;
}

/** Sections that stand between the sets, in none of them. */
function outside({ paper }: Work) {
  return paper.sections.filter(({ spans }) => {
    const at = spans[0]?.[0] ?? 0;
    return !paper.questionSets.some(({ span }) => at >= span[0] && at < span[1]);
  });
}

/** The questions of a set (from 0) with their answers, and the prose among them. */
export function planSet(
  work: Work,
  set: number,
  level: number,
  notes: readonly SelectedNote[]
): Entry[] {
  return work.reading.items(set).flatMap((item): Entry[] => {
    if (item.type === 'section') return planSection(work, item.section, level, notes);
    const { exchange } = item;
    const ids = [exchange.question.id, ...exchange.answers.map(({ id }) => id)];
    const own = notes.filter(({ at }) => at !== undefined && ids.includes(at));
    return [{ type: 'exchange', work, set, exchange, level, notes: own }];
  });
}
