import type { print as dutch } from '../nl/print.ts';
import { formatNumber } from '../format.ts';

/** The sentences of the print view. */
export const print: typeof dutch = {
  title: 'Print preview',
  titleOf: (title) => `Print preview: ${title}`,
  making: 'Making the print preview …',
  gone: 'This is not (or no longer) in the library.',
  notKept: 'This choice was not kept. Choose again what you want to print.',
  footnotes: 'Footnotes',
  footnotesBelow: {
    answers: 'below each answer, numbered as in the source',
    sections: 'below each section, numbered as in the source',
    both: 'below each answer and section, numbered as in the source'
  },
  footnotesAtEnd: 'at the end, numbered through',
  takeAlong: 'What to include',
  contents: 'Table of contents',
  printNow: 'Print or save as PDF',
  export: 'Export',
  back: 'Back',
  page: (n, all) => `${formatNumber(n)} / ${formatNumber(all)}`,
  ofTotal: (total) => ` of ${formatNumber(total)}`
};
