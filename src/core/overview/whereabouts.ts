import { outerSpan } from '../model/outer-span.ts';
import type { Paper, Section } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { createInnermost } from './innermost.ts';

/** Where something stands, in words for a list; `span` is its exact place in the source. */
export interface Whereabouts {
  span: Span;
  setId?: string;
  /** Label of the question at which it stands. */
  question?: string;
  /** Title of the section in which it stands. */
  section?: string;
}

/** Says where in the paper a piece of the source stands. */
export type WhereIs = (span: Span) => Whereabouts;

/** Prepares to say so of many pieces of one paper. */
export function createWhereabouts(paper: Paper): WhereIs {
  const pieces: { span: Span; where: Omit<Whereabouts, 'span'> }[] = [];
  for (const { id: setId, questions, answers } of paper.questionSets) {
    const labels = new Map(questions.map((question) => [question.id, question.label]));
    for (const question of questions) {
      pieces.push({ span: outerSpan(question), where: { setId, question: question.label } });
    }
    for (const answer of answers) {
      const question = labels.get(answer.questionIds[0] ?? '');
      pieces.push({
        span: outerSpan(answer),
        where: { setId, ...(question !== undefined && { question }) }
      });
    }
  }
  const add = (section: Section) => {
    const { title } = section;
    pieces.push({ span: outerSpan(section), where: title === undefined ? {} : { section: title } });
    section.children.forEach(add);
  };
  paper.sections.forEach(add);
  const innermost = createInnermost(pieces);
  return (span) => ({ span, ...innermost(span[0])?.where });
}
