import type { Change } from '../../core/compare/align/comparison.ts';
import type { Evidence, Finding, FindingCode, FindingData } from '../../core/compare/finding.ts';
import type { Oddity } from '../../core/compare/many-versions/oddities.ts';
import type { AnswerNote } from '../comparing/answer-notes.ts';
import type { Differing } from '../comparing/differing.ts';
import type { SetComparison } from '../comparing/set-comparison.ts';

// What sentences about versions may be given: each kind of finding, evidence and result of a comparison.

const place = {
  sourceId: 's',
  paperId: 'p',
  setId: 'z',
  set: 0,
  span: [0, 9],
  number: 13
} as const;
const findingData: FindingData = {
  'answer-shifted': { belongsTo: 14 },
  'answer-missing': { words: 31 },
  'answer-replaced': { words: 31, otherWords: 37 },
  'paragraph-missing': { paragraph: 12, words: 31 },
  'paragraph-extra': { paragraph: 12, words: 31 },
  'question-missing': { number: 17 },
  'question-extra': { number: 17 },
  'numbering-gap': { missing: [4, 5, 6, 19] },
  'footnote-gap': { missing: [4, 19] },
  'duplicate-set': { similarity: 1 },
  'suspected-shift': { offset: -2, numbers: [4, 5, 6], confidence: 0.8 }
};
/** One finding of each kind. */
export const findings = (Object.keys(findingData) as FindingCode[]).map(
  (code) => ({ code, in: place, data: findingData[code], evidence: [] }) as unknown as Finding
);

/** One note at an answer of each kind. */
export const answerNotes: { [Code in AnswerNote['code']]: Extract<AnswerNote, { code: Code }> } = {
  'belongs-to': { code: 'belongs-to', number: 14, to: place },
  'stands-at': { code: 'stands-at', number: 14, to: place },
  missing: { code: 'missing', to: place },
  replaced: { code: 'replaced', to: place },
  'paragraph-missing': { code: 'paragraph-missing', paragraph: 12, to: place },
  'paragraph-extra': { code: 'paragraph-extra', paragraph: 12, to: place }
};

/** One piece of evidence of each kind. */
export const evidence: { [Code in Evidence['code']]: Extract<Evidence, { code: Code }> } = {
  similarity: { code: 'similarity', value: 0.93 },
  'slot-taken': { code: 'slot-taken', belongsTo: 14 },
  'slot-empty': { code: 'slot-empty' },
  'footnotes-jump': { code: 'footnotes-jump', after: 4, before: 9 },
  'footnotes-continue': { code: 'footnotes-continue' },
  'source-rank': { code: 'source-rank', kind: 'web-page', otherKind: 'answer-letter' },
  fit: { code: 'fit', here: 1.5, other: 7.5 },
  'fit-elsewhere': { code: 'fit-elsewhere', here: 0.3, other: 1 },
  'shared-words': { code: 'shared-words', number: 14, words: ['W4', 'W9'] },
  'cross-reference': { code: 'cross-reference', number: 14, target: 19 }
};

const none: Differing = { numbers: [], kinds: [] };
const same: SetComparison = {
  relation: 'same',
  exchanges: [],
  findings: [],
  differing: { questions: none, answers: none },
  slips: 0,
  form: 0,
  repeats: false
};
const shifted = [21, 22, 23, 24].map((number) => ({
  ...findings[0]!,
  in: { ...place, number },
  data: { belongsTo: number + 1 }
})) as Finding[];
/** Comparisons of sets that take all verdicts. */
export const comparisons: SetComparison[] = [
  same,
  { ...same, repeats: true },
  { ...same, form: 3 },
  {
    ...same,
    form: 1,
    slips: 2,
    findings,
    differing: {
      questions: { numbers: [4], kinds: ['number'] },
      answers: { numbers: [4, 5, 6], kinds: ['paragraph', 'negation', 'date', 'words'] }
    }
  },
  { ...same, findings: shifted },
  {
    ...same,
    findings: shifted.map((finding, i) => ({
      ...finding,
      in: { ...place, number: i }
    })) as Finding[]
  },
  ...(['answer-missing', 'answer-replaced', 'paragraph-missing', 'question-missing'] as const).map(
    (code) => ({
      ...same,
      findings: [21, 22, 23, 24].map(
        (number) =>
          ({
            code,
            in: { ...place, number },
            data: findingData[code],
            evidence: []
          }) as unknown as Finding
      )
    })
  ),
  {
    ...same,
    relation: 'template',
    differing: { questions: { numbers: [4, 9], kinds: ['words'] }, answers: none }
  },
  { ...same, relation: 'overlap' } as unknown as SetComparison
];

/** A change of this kind. */
export const change = (kind: Change['kind']): Change => ({
  kind,
  class: 'substance',
  weight: 3,
  before: [0, 2],
  after: [0, 2]
});
/** A compared text with so many changes of one class. */
export const text = (n: number, level: string, changed: Change['class']) => ({
  level,
  changes: Array.from({ length: n }, () => ({ ...change('words'), class: changed }))
});
/** One oddity of each kind. */
export const oddities: Oddity[] = [
  { code: 'number', value: 0, text: '14', usual: '19' },
  { code: 'repeated-word', value: 0, text: 'W14' }
];
