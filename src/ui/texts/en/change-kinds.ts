import type { changeKinds as dutchKinds, changeText as dutchText } from '../nl/change-kinds.ts';
import { quote } from '../quote.ts';

/** What kind of difference it is, in a word or two. */
export const changeKinds: typeof dutchKinds = {
  unicode: 'character code',
  spaces: 'spaces',
  breaks: 'paragraph or line break',
  quotes: 'quotation marks',
  dashes: 'dashes',
  hyphenation: 'hyphenation',
  compounds: 'one word or two',
  punctuation: 'punctuation',
  'cell-order': 'table read in another order',
  capitals: 'capitals',
  'office-titles': 'capital of an office or ministry',
  'note-marks': 'footnote number',
  spelling: 'spelling',
  abbreviation: 'abbreviation',
  numerals: 'same number, written otherwise',
  words: 'words',
  name: 'name',
  number: 'number',
  date: 'date',
  'paper-number': 'document number',
  negation: 'negation',
  paragraph: 'paragraph',
  passage: 'clause or sentence',
  moved: 'moved'
};

/** One difference in a line: "number: ‘elf’ became ‘twaalf’". */
export const changeText: typeof dutchText = ({ kind, labels }, before, after) => {
  const name = changeKinds[kind];
  const [first, second] = labels
    ? [labels.before ?? '', labels.after ?? '']
    : [before.trim(), after.trim()];
  if (kind === 'moved') return `${name}: ${quote(first)}`;
  if (!first) return `${name}, only in the second: ${quote(second)}`;
  if (!second) return `${name}, only in the first: ${quote(first)}`;
  return `${name}: ${quote(first)} against ${quote(second)}`;
};
