import type { Section } from '../model/paper.ts';
import type { Question } from '../model/question-set.ts';
import type { Citation } from './citation.ts';

// "1.1", "Prioriteit 1."
const NUMBERED = /\d/u;
const LAST_STOP = /[.:]$/u;

/**
 * Adds a question to a citation: ", vraag 13", ", antwoord op vraag 13". The Leidraad stops at the
 * paper: the citation says by `extended` that this is our own extension. A number that the source does
 * not print is said to be counted.
 */
export function citeQuestion(
  paper: Citation,
  { label, numbered, numbers }: Pick<Question, 'label' | 'numbered' | 'numbers'>,
  part?: 'question' | 'answer'
): Citation {
  const word = numbers.length > 1 ? 'vragen' : 'vraag';
  const lead = part === 'answer' ? 'antwoord op ' : '';
  const counted = numbered === false ? ' (geteld)' : '';
  return extend(paper, `, ${lead}${word} ${label}${counted}`);
}

/** Adds a section by its number: ", par. 1.1"; without a number the paper alone is cited. */
export function citeSection(paper: Citation, { number }: Pick<Section, 'number'>): Citation {
  if (!number || !NUMBERED.test(number)) return paper;
  return extend(paper, `, par. ${number.replace(LAST_STOP, '')}`);
}

function extend(paper: Citation, addition: string): Citation {
  return {
    ...paper,
    text: paper.text + addition,
    parts: [...paper.parts, { text: addition }],
    extended: true
  };
}
