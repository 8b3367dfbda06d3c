import { tokenize } from './analysis/tokens.ts';
import type { Need } from './needs.ts';
import { highlight } from './highlight.ts';
import type { UnitLibrary } from './library.ts';
import type { FoundBy, Marks, MatchKind, SearchHit } from './search.ts';
import { makeSnippet } from './snippet.ts';
import type { Folded } from './sort.ts';
import type { Unit } from './units.ts';

/** Questions are shown whole, unless they are very long. */
const QUESTION_LENGTH = 420;
const ANSWER_LENGTH = 280;
const MAX_REASONS = 5;

/** What is shown of what was found. */
export function makeHits(
  found: readonly Folded[],
  query: { marks: Marks; needs: readonly Need[] },
  library: UnitLibrary
): SearchHit[] {
  const kinds = kindsOfTerms(query.needs);
  return found.map(({ unit: number, score, versions }) => {
    const unit = library.units[number]!;
    return {
      ...makeHit(unit, query.marks, library),
      score,
      foldedVersions: versions,
      because: reasons(unit, kinds)
    };
  });
}

function makeHit(
  unit: Unit,
  marks: Marks,
  library: UnitLibrary
): Omit<SearchHit, 'score' | 'foldedVersions' | 'because'> {
  const { group } = unit;
  const question = unit.question && makeSnippet(unit.question, marks, QUESTION_LENGTH);
  const answer = unit.answer && makeSnippet(unit.answer, marks, ANSWER_LENGTH);
  const title = unit.title ?? group.title;
  const state = library.stateOf(unit);
  const best = [question, answer].reduce((a, b) =>
    a === '' || (b !== '' && b.different > a.different) ? b : a
  );
  return {
    sourceId: group.sourceId,
    paperId: group.paperId,
    ...(group.setId !== undefined && { setId: group.setId }),
    ...(unit.questionId !== undefined && { questionId: unit.questionId }),
    ...(unit.answerId !== undefined && { answerId: unit.answerId }),
    ...(unit.sectionId !== undefined && { sectionId: unit.sectionId }),
    snippet: best === '' ? [] : best.segments,
    kind: group.kind,
    ...(title !== undefined && { title: highlight(title, marks) }),
    ...(unit.label !== undefined && { label: unit.label }),
    ...(question !== '' && { question: question.segments }),
    ...(answer !== '' && { answer: answer.segments }),
    submitters: group.submitters,
    respondents: group.respondents.length > 0 ? group.respondents : group.addressees,
    ...(state !== undefined && { state }),
    ...(group.date !== undefined && { date: group.date }),
    ...(group.answerDays !== undefined && { answerDays: group.answerDays })
  };
}

type Kinds = ReadonlyMap<string, { word: string; by: MatchKind }>;

/** How each term of the library came to stand for a word of the query, where not as typed. */
function kindsOfTerms(needs: readonly Need[]): Kinds {
  const kinds = new Map<string, { word: string; by: MatchKind }>();
  for (const need of needs) {
    for (const [term, { by }] of need.ways.flatMap((way) => way.words.flatMap((w) => [...w]))) {
      if (by !== 'exact' && by !== 'inflection' && !kinds.has(term)) {
        kinds.set(term, { word: need.text, by });
      }
    }
  }
  return kinds;
}

function reasons(unit: Unit, kinds: Kinds): FoundBy[] {
  if (kinds.size === 0) return [];
  const found = new Map<string, FoundBy>();
  for (const { term } of tokenize(`${unit.question}\n${unit.answer}`)) {
    const kind = kinds.get(term);
    if (kind) found.set(term, { word: kind.word, found: term, by: kind.by });
    if (found.size === MAX_REASONS) break;
  }
  return [...found.values()];
}
