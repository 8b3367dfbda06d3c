import type { copying as dutch } from '../nl/copying.ts';

/** The sentences of what is copied. */
export const copying: typeof dutch = {
  form: 'Copy as',
  forms: {
    rich: 'formatted text',
    text: 'plain text',
    markdown: 'Markdown'
  },
  whole: { question: 'Question with answer', section: 'This section' },
  question: 'Question only',
  answer: 'Answer only',
  passage: 'Selected passage',
  citation: 'Citation only',
  link: { question: 'Link to this question', section: 'Link to this section' },
  copiedLink: 'Link copied. It works in every Repliek that holds this document.',
  take: 'Take along',
  print: 'Print',
  export: 'Export',
  copied: (what) => `${what} copied, with its source.`,
  copiedCitation: 'Citation copied.',
  failed:
    'The browser does not allow copying here. Select the text and use Ctrl+C, or choose Export.',
  tookTooLong: 'The browser has not copied this after ten seconds. Try again, or choose Export.'
};
