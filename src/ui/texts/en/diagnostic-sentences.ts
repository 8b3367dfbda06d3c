import type { diagnosticText as dutch } from '../nl/diagnostic-sentences.ts';
import { formatList, formatNumber, formatNumbers } from '../format.ts';
import { signs } from './signs.ts';

/** What was noticed, in a sentence that stands beside the text it speaks of. */
export const diagnosticText: typeof dutch = ({ code, data }) => {
  switch (code) {
    case 'unplaced-text':
      return 'This text was not recognised.';
    case 'set-header-missing':
      return 'The heading of this question set is missing from the source.';
    case 'number-missing':
      return `Number ${data.number} is missing from the numbering.`;
    case 'numbers-start-late':
      return `The numbering begins at ${data.first}: what came before may be missing.`;
    case 'questions-held-back':
      return data.answers === 0
        ? data.questions === 1
          ? 'There is a question under a heading here, but nothing shows that a representative asked it. It was therefore read as ordinary text.'
          : `There are ${data.questions} questions under headings here, but nothing shows that representatives asked them. They were therefore read as ordinary text.`
        : `There are questions (${data.questions}) and answers (${data.answers}) under headings here, but nothing shows that representatives asked. They were therefore read as ordinary text.`;
    case 'number-repeated':
      return `Number ${data.number} occurs more than once in this set.`;
    case 'number-out-of-order':
      return `Number ${data.number} comes after number ${data.after}.`;
    case 'heading-misspelled':
      return `In the source the heading reads ‘${data.heading}’.`;
    case 'heading-lost':
      return `The heading of question ${data.number} is missing from the source; the question was recognised from the numbering.`;
    case 'question-unanswered':
      return `There is no answer to question ${data.number} here.`;
    case 'answer-without-question':
      return data.numbers.length === 0
        ? 'This answer is not with any question.'
        : `This answer names ${formatNumbers(data.numbers)}; there is no such question.`;
    case 'answer-misnumbered':
      return `Answer ${formatNumbers(data.numbers)} stands below question ${data.question}; it was read as the answer to question ${data.question}.`;
    case 'joint-answer':
      return `This answer applies to questions ${formatNumbers(data.numbers)}.`;
    case 'answered-twice':
      return `There is more than one answer to question ${data.number}; both are kept.`;
    case 'joint-answer-incomplete':
      return `The answer to ${formatNumbers(data.numbers)} points here as well, but the heading does not name that number.`;
    case 'answer-long':
      return `This answer is ${data.times} times as long as is usual in this set: part of it may belong elsewhere.`;
    case 'furniture-in-text':
      return `Something of the page itself is still in the text: ‘${data.found}’.`;
    case 'numbers-counted':
      return 'The source prints no question numbers; they were counted.';
    case 'footnote-gap':
      return data.missing.length === 1
        ? `Footnote ${formatNumbers(data.missing)} is missing from the sequence: text may have been lost.`
        : `Footnotes ${formatNumbers(data.missing)} are missing from the sequence: text may have been lost.`;
    case 'footnote-text-missing':
      return `The text of footnote ${data.label} is not in the source.`;
    case 'footnote-mark-missing':
      return `Nothing in the text refers to footnote ${data.label}.`;
    case 'cross-reference-unresolved':
      return `There is no question ${formatNumbers(data.targets)} for this to refer to.`;
    case 'reference-implausible':
      return `This reference cannot be right: ‘${data.raw}’.`;
    case 'columns-read':
      return 'The text stood in two columns side by side here; they were read one after the other.';
    case 'margin-read':
      return 'A margin with details of the document stood beside the text here; it was read apart.';
    case 'columns-doubtful':
      return 'Two columns may stand side by side here. The lines were read as they stand: check the source.';
    case 'table-apart':
      return 'A table stood here whose cells were not written out row by row: which answer belongs to which question can no longer be made out. Make the text again from the original document, keeping its layout.';
    case 'letters-lost':
      return data.letters === 1
        ? 'In this file a letter was lost: � stands in its place. That happened before it came here; look up the original document where it matters.'
        : `In this file ${formatNumber(data.letters)} letters were lost: � stands in their place. That happened before it came here; look up the original document where it matters.`;
    case 'kind-evidence':
      return data.evidence.length === 0
        ? 'Nothing points to a particular kind of document.'
        : `The kind of this document follows from: ${formatList(data.evidence.map((sign) => signs[sign]))}.`;
  }
};
