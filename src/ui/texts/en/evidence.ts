import type { evidenceText as dutch } from '../nl/evidence.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import { terms } from './terms.ts';

/** Why a finding was made, as a sentence; "this source" is the one that deviates. */
export const evidenceText: typeof dutch = (evidence) => {
  switch (evidence.code) {
    case 'similarity':
      return `What is there is ${formatShare(evidence.value)} the same as that answer in the other source.`;
    case 'slot-taken':
      return `The answer to question ${evidence.belongsTo} is in its place.`;
    case 'slot-empty':
      return 'There is nothing in its place.';
    case 'footnotes-jump':
      return `The footnotes jump from ${evidence.after} to ${evidence.before} here: the text was lost in this source.`;
    case 'footnotes-continue':
      return 'The footnotes simply run on here: the text was already missing from what this source copied.';
    case 'source-rank':
      return `This source (${lower(terms.kinds[evidence.kind])}) is further from the original than the other (${lower(terms.kinds[evidence.otherKind])}).`;
    case 'fit':
      return `The answers have fewer telling words in common with their questions here than in the other source: ${measure(evidence)}.`;
    case 'fit-elsewhere':
      return `The answers have fewer telling words in common with their own questions than with those to which they seem to belong: ${measure(evidence)}.`;
    case 'shared-words':
      return `The answer has these words in common with question ${evidence.number}: ${formatList(evidence.words)}.`;
    case 'cross-reference':
      return `At question ${evidence.number} the reference to question ${evidence.target} is right only if the answers move back.`;
  }
};

const measure = ({ here, other }: { here: number; other: number }): string =>
  `${formatNumber(round(here))} against ${formatNumber(round(other))}, where higher fits better`;
const round = (n: number): number => Math.round(n * 10) / 10;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
