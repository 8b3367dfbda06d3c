import { countAnswered } from '../model/count-answered.ts';
import type { Paper, PaperKind } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import { type SetFacts, setFacts } from '../model/set-facts.ts';
import { textKey } from '../reading/text-key.ts';
import { readCitations, type Citation } from './citation.ts';
import { readUndertakings, type Undertaking } from './undertaking.ts';
import { createWhereabouts } from './whereabouts.ts';

/** What the overviews need of a set. */
export interface SetGist extends SetFacts {
  questions: number;
  answered: number;
  /** The same for questions that say the same, whatever their typography. */
  keys: readonly string[];
}

/** What the overviews need of a paper: small enough to hold a whole library in memory. */
export interface PaperGist {
  sourceId: string;
  paperId: string;
  kind: PaperKind;
  title?: string;
  date?: string;
  sets: readonly SetGist[];
  undertakings: readonly Undertaking[];
  citations: readonly Citation[];
}

/** Draws from a paper what overviews of the whole library are made of. */
export function readGist(paper: Paper): PaperGist {
  const { id, sourceId, kind, title, date } = paper;
  const whereIs = createWhereabouts(paper);
  return {
    sourceId,
    paperId: id,
    kind,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    sets: paper.questionSets.map(setGist),
    undertakings: readUndertakings(paper, whereIs),
    citations: readCitations(paper, whereIs)
  };
}

function setGist(set: QuestionSet): SetGist {
  const { questions } = set;
  return {
    ...setFacts(set),
    questions: questions.length,
    answered: countAnswered(set),
    keys: [...new Set(questions.map(({ text }) => textKey(text, '')))]
  };
}
