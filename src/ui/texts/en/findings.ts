import type {
  answerNoteTakenText as dutchTaken,
  answerNoteText as dutchNote,
  classes as dutchClasses,
  findingText as dutchText
} from '../nl/findings.ts';
import { count, formatNumbers, isOne } from '../format.ts';
import { ordinal } from './ordinal.ts';

/** How two versions relate, in words. */
export const classes: typeof dutchClasses = {
  identical: 'literally the same',
  typography: 'differences of form only',
  spelling: 'different in spelling or notation only',
  substance: 'different in substance'
};

/** A finding as a sentence; `where` names the source that deviates. */
export const findingText: typeof dutchText = ({ code, data, in: place, other }, where) => {
  const number = place.number ?? 0;
  switch (code) {
    case 'answer-shifted':
      return `In ${where} the answer to question ${data.belongsTo} is under question ${number}.`;
    case 'answer-missing':
      return `In ${where} the answer to question ${number} is missing (${count(data.words, 'word', 'words')}).`;
    case 'answer-replaced':
      return `In ${where} question ${number} has a different answer.`;
    case 'paragraph-missing':
      return `In ${where} the ${ordinal(data.paragraph)} paragraph of answer ${number} is missing (${count(data.words, 'word', 'words')}).`;
    case 'paragraph-extra':
      return `Only ${where} has the ${ordinal(data.paragraph)} paragraph of answer ${number} (${count(data.words, 'word', 'words')}).`;
    case 'question-missing':
      return `In ${where} question ${other?.number ?? data.number} is missing.`;
    case 'question-extra':
      return `Only ${where} has question ${data.number}.`;
    case 'numbering-gap':
      return `In ${where} ${isOne(data.missing) ? 'number' : 'numbers'} ${formatNumbers(data.missing)} ${isOne(data.missing) ? 'is' : 'are'} missing.`;
    case 'footnote-gap':
      return `In ${where} ${isOne(data.missing) ? 'footnote' : 'footnotes'} ${formatNumbers(data.missing)} ${isOne(data.missing) ? 'is' : 'are'} missing from question ${number}.`;
    case 'duplicate-set':
      return `In ${where} this set occurs twice.`;
    case 'suspected-shift':
      return `In ${where} the ${isOne(data.numbers) ? 'answer to question' : 'answers to questions'} ${formatNumbers(data.numbers)} ${isOne(data.numbers) ? 'seems' : 'seem'} to have moved by ${count(Math.abs(data.offset), 'place', 'places')}.`;
  }
};

/** A note at a question about its answer; `where` names the source that `note.to` is in. */
export const answerNoteText: typeof dutchNote = (note, where) => {
  switch (note.code) {
    case 'belongs-to':
      return `The answer under this question belongs to question ${note.number}.`;
    case 'stands-at':
      return `The answer to this question is under question ${note.number} here.`;
    case 'missing':
      return `The answer to this question is missing here; it is in ${where}.`;
    case 'replaced':
      return `In ${where} this question has a different answer.`;
    case 'paragraph-missing':
      return `The ${ordinal(note.paragraph)} paragraph of this answer is missing here; it is in ${where}.`;
    case 'paragraph-extra':
      return `The ${ordinal(note.paragraph)} paragraph of this answer is here only: neither in ${where} nor in other sources.`;
  }
};

/** The sentence of a note that goes along with an answer that is taken elsewhere. */
export const answerNoteTakenText: typeof dutchTaken = (note, where) => {
  const sentence = answerNoteText(note, where);
  return `Note (from comparing it with another version): ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
};
