import { tokenize } from './analysis/tokens.ts';
import type { Need } from './needs.ts';
import { highlight, marksAmong } from './highlight.ts';
import type { UnitLibrary } from './library.ts';
import type { FoundBy, Marks, MatchKind, SearchHit } from './search.ts';
import { makeSnippet, type Snippet } from './snippet.ts';
import type { Ranked } from './rank.ts';
import type { Folding } from './sort.ts';
import type { Unit } from './units.ts';

/** Questions are shown whole, unless they are very long. */
const QUESTION_LENGTH = 420;
const ANSWER_LENGTH = 280;
const MAX_REASONS = 5;

/** What a query marks, and why. */
interface Marking {
  terms: ReadonlySet<string>;
  marks: Marks;
  kinds: Kinds;
}

/** What is shown of what was found. */
export function makeHits(
  found: readonly Ranked[],
  query: { marks: Marks; needs: readonly Need[] },
  versionsOf: Folding['versionsOf'],
  library: UnitLibrary
): SearchHit[] {
  const marking: Marking = {
    terms: new Set(query.marks.terms),
    marks: query.marks,
    kinds: kindsOfTerms(query.needs)
  };
  return found.map(({ unit: number, score }) => {
    const unit = library.units[number]!;
    return { ...makeHit(unit, marking, library), score, foldedVersions: versionsOf(number) };
  });
}

function makeHit(
  unit: Unit,
  marking: Marking,
  library: UnitLibrary
): Omit<SearchHit, 'score' | 'foldedVersions'> {
  const { group } = unit;
  const because = new Map<string, FoundBy>();
  const question = passage(unit.question, QUESTION_LENGTH, marking, because);
  const answer = passage(unit.answer, ANSWER_LENGTH, marking, because);
  const title = unit.title ?? group.title;
  const state = library.stateOf(unit);
  const best =
    (answer?.different ?? 0) > (question?.different ?? 0) ? answer : (question ?? answer);
  return {
    sourceId: group.sourceId,
    paperId: group.paperId,
    ...(group.setId !== undefined && { setId: group.setId }),
    ...(unit.questionId !== undefined && { questionId: unit.questionId }),
    ...(unit.answerId !== undefined && { answerId: unit.answerId }),
    ...(unit.sectionId !== undefined && { sectionId: unit.sectionId }),
    snippet: best?.segments ?? [],
    kind: group.kind,
    ...(title !== undefined && { title: highlight(title, marking.marks) }),
    ...(unit.label !== undefined && { label: unit.label }),
    ...(question && { question: question.segments }),
    ...(answer && { answer: answer.segments }),
    submitters: group.submitters,
    respondents: group.respondents.length > 0 ? group.respondents : group.addressees,
    ...(state !== undefined && { state }),
    ...(group.date !== undefined && { date: group.date }),
    ...(group.answerDays !== undefined && { answerDays: group.answerDays }),
    because: [...because.values()]
  };
}

/** The best passage of a text; what it was found by goes into `because`. */
function passage(
  text: string,
  length: number,
  { terms, marks, kinds }: Marking,
  because: Map<string, FoundBy>
): Snippet | undefined {
  if (text === '') return undefined;
  const tokens = tokenize(text);
  for (const { term } of tokens) {
    const kind = kinds.get(term);
    if (kind && because.size < MAX_REASONS) {
      because.set(term, { word: kind.word, found: term, by: kind.by });
    }
  }
  return makeSnippet(text, marksAmong(tokens, terms, marks.phrases), length);
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
