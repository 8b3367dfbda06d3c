import type { comparisonDocument as dutch } from '../nl/comparison-document.ts';
import { formatMoment } from '../format.ts';

/** The sentences of a comparison on paper or kept as a file. */
export const comparisonDocument: typeof dutch = {
  title: (title) => `Comparison: ‘${title}’`,
  printTitle: 'Print preview of the comparison',
  print: 'Print or save as PDF',
  saveHtml: 'Save as HTML',
  back: 'Back to the comparison',
  fileName: (slug) => `comparison-${slug || 'versions'}.html`,
  preparing: 'Preparing the comparison …',
  made: (generator, time) => `Made on ${formatMoment(time)} with ${generator}.`,
  questionTitle: (question, title) => `Comparison: ${question} – ‘${title}’`,
  shownOnly: 'Shown are the differences that were switched on when this document was made.',
  setFacts: (kind, title) => `${kind}: ‘${title}’`,
  legend: {
    example: 'text',
    removed: 'is only in the first version',
    added: 'is only in the second version',
    heavy: 'bold: a number, name, date, negation, document number or whole paragraph',
    form: 'dotted: differs in form only; printed as in the second version'
  },
  captions: {
    removed: 'removed:',
    added: 'added:',
    sources: 'Sources',
    sha256: 'SHA-256',
    legend: 'Key',
    points: 'On the whole set',
    counts: 'Number of differences by kind',
    kind: 'Kind',
    count: 'Number'
  }
};
