import { citeQuestion } from '../citation/cite-place.ts';
import type { Citation } from '../citation/citation.ts';
import type { Work } from './work.ts';

/** Where a question, an answer or a section stands in its paper, and how it is cited. */
export interface FoundHolder {
  /** From 0; absent for sections. */
  set?: number;
  citation: Citation;
}

/** Finds what has this id. */
export function holderOf(work: Work, id: string): FoundHolder | undefined {
  for (const [set, { questions, answers }] of work.paper.questionSets.entries()) {
    const asked = questions.find((question) => question.id === id);
    if (asked) return { set, citation: citeQuestion(work.citation(set), asked, 'question') };
    const answer = answers.find((each) => each.id === id);
    const answered =
      answer && questions.find((question) => answer.questionIds.includes(question.id));
    if (answered) return { set, citation: citeQuestion(work.citation(set), answered, 'answer') };
  }
  const found = work.reading.sections.find(({ section }) => section.id === id);
  return found && { citation: work.citationOf(found.section) };
}
