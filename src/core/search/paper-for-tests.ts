import type { Paper } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';

/** A question with its answer: `['Hoe hoog is de dijk?', 'Drie meter.']`; without answer, open. */
export type Pair = readonly [question: string, answer?: string];

/** A paper of one set with these questions and answers, anything else as given. */
export function paperOf(
  sourceId: string,
  pairs: readonly Pair[],
  { set, ...paper }: Partial<Omit<Paper, 'questionSets'>> & { set?: Partial<QuestionSet> } = {}
): Paper {
  const questions = pairs.map(([text], i) => ({
    id: `${sourceId}-q${i + 1}`,
    label: String(i + 1),
    number: i + 1,
    numbers: [i + 1],
    text,
    spans: [[i * 100, i * 100 + 40]] as const,
    footnoteMarks: []
  }));
  const answers = pairs.flatMap(([, text], i) => {
    if (text === undefined) return [];
    return {
      id: `${sourceId}-a${i + 1}`,
      questionIds: [`${sourceId}-q${i + 1}`],
      questionNumbers: [i + 1],
      text,
      spans: [[i * 100 + 50, i * 100 + 90]] as const,
      footnoteMarks: []
    };
  });
  return {
    id: `${sourceId}-paper`,
    sourceId,
    kind: 'answer-letter',
    references: [],
    sections: [],
    footnotes: [],
    crossReferences: [],
    commitments: [],
    motions: [],
    fields: [],
    furniture: [],
    unplaced: [],
    diagnostics: [],
    ...paper,
    questionSets: [
      {
        id: `${sourceId}-set`,
        submitters: [],
        addressees: [],
        respondents: [],
        span: [0, pairs.length * 100],
        questions,
        answers,
        ...set
      }
    ]
  };
}
