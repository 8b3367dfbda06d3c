import type { Paper, Section } from '../model/paper.ts';
import type { Answer, Question } from '../model/question-set.ts';
import { wordsAt } from '../page/plain-words.ts';
import { headingOf } from '../reading/holder.ts';
import { mapText } from '../reading/text-map.ts';
import { createLocator } from './locate.ts';
import { holdsQuote, type Target, type TargetPart } from './target.ts';

/** What stands at a place, as its paper is read now. */
export type ResolvedPlace =
  | { type: 'paper'; paper: Paper }
  /** `set` counts from 0. */
  | { type: 'set'; paper: Paper; set: number }
  | {
      type: 'question';
      paper: Paper;
      set: number;
      question: Question;
      answers: readonly Answer[];
      /** Present where the answer alone was meant. */
      only?: 'answer';
    }
  | { type: 'section'; paper: Paper; section: Section }
  /** `text`: the reader's text of the passage; `at` what holds it, where something does. */
  | { type: 'passage'; paper: Paper; text: string; at?: ResolvedPlace }
  /** The place does not hold the words that it was chosen for. */
  | { type: 'lost' };

/** Finds what stands at a place of a paper; what does not hold its quote is lost, never guessed. */
export function resolvePlace(
  paper: Paper,
  source: string,
  target: Target,
  part: TargetPart
): ResolvedPlace {
  if (!holdsQuote(source, target)) return { type: 'lost' };
  const located = createLocator(paper)(target, part);
  switch (located.part) {
    case 'paper':
      return { type: 'paper', paper };
    case 'set':
      return { type: 'set', paper, set: located.set };
    case 'passage':
      return passage(paper, source, target, located.id);
    default:
      return holderOf(paper, located.id) ?? { type: 'lost' };
  }
}

function passage(paper: Paper, source: string, { span }: Target, id?: string): ResolvedPlace {
  const at = id === undefined ? undefined : holderOf(paper, id);
  const holders =
    at?.type === 'question'
      ? [at.question, ...at.answers]
      : at?.type === 'section'
        ? [at.section]
        : [];
  const heading = at?.type === 'section' ? headingOf(at.section) : '';
  for (const holder of holders) {
    const range = mapText(source, holder.spans, holder.text, heading).range(span);
    if (range) {
      return { type: 'passage', paper, text: holder.text.slice(...range), ...(at && { at }) };
    }
  }
  const text = wordsAt(source, span).replaceAll(/\s+/g, ' ');
  return { type: 'passage', paper, text, ...(at && { at }) };
}

function holderOf(paper: Paper, id: string): ResolvedPlace | undefined {
  for (const [set, { questions, answers }] of paper.questionSets.entries()) {
    const answer = answers.find((candidate) => candidate.id === id);
    const wanted = answer?.questionIds[0] ?? id;
    const question = questions.find((candidate) => candidate.id === wanted);
    if (!question) continue;
    const its = answers.filter(({ questionIds }) => questionIds.includes(question.id));
    return {
      type: 'question',
      paper,
      set,
      question,
      answers: answer ? [answer] : its,
      ...(answer && { only: 'answer' })
    };
  }
  const section = findSection(paper.sections, id);
  return section && { type: 'section', paper, section };
}

function findSection(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found) return found;
  }
  return undefined;
}
