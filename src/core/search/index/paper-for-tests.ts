import { EMPTY_PAPER } from '../../model/empty-paper.ts';
import type { Paper } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';

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
    ...EMPTY_PAPER,
    id: `${sourceId}-paper`,
    sourceId,
    kind: 'answer-letter',
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

/** Four questions about dikes, the last without an answer. */
export const DIKES = paperOf(
  'dijken',
  [
    ['Hoeveel dijkwachten zijn er?', 'Er zijn 8.000 dijkwachten. Zij krijgen een vergoeding.'],
    ['Mag een waterschap bevers vangen?', 'Alleen met een ontheffing van de provincie.'],
    ['Wat kost de AI-verordening de waterschappen?', 'Dat is niet bekend, zie Kamerstuk 26 643.'],
    ['Wanneer is de Wet open overheid van kracht?']
  ],
  {
    date: '2025-03-01',
    set: {
      title: 'De staat van de dijken',
      caseNumber: '2025Z00001',
      submitters: [{ name: 'Van der Beek', group: 'GroenLinks-PvdA' }],
      respondents: [{ role: 'minister', ministry: 'Infrastructuur en Waterstaat' }],
      submittedOn: '2025-01-10',
      receivedOn: '2025-02-10'
    }
  }
);

/** Three questions about rent. */
export const RENT = paperOf(
  'huren',
  [
    ['Wat doet de huurcommissie?', 'De commissie toetst de huur van woningen.'],
    ['Hoe wordt woondiscriminatie bestreden?', 'Met een meldpunt voor huurders.'],
    ['Bent u bereid de huurprijzen te bevriezen?', 'Nee, de huren stijgen met de inflatie.']
  ],
  {
    kind: 'written-answer',
    date: '2024-06-01',
    set: {
      title: 'Huren in de stad',
      submitters: [{ name: 'Jansen', group: 'VVD' }],
      addressees: [{ name: 'De Wit', role: 'minister', ministry: 'BZK' }],
      submittedOn: '2024-04-01',
      receivedOn: '2024-05-31'
    }
  }
);
