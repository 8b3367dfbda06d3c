import type { queryHelp as dutch } from '../nl/query-help.ts';

/** The help panel of the search screen. Fields are typed in either language, words in Dutch as the documents are. */
export const queryHelp: typeof dutch = {
  title: 'Search help',
  parts: { ways: 'Words and signs', fields: 'Fields', states: 'State and features' },
  write: 'Type',
  finds: 'Finds',
  table: (part) => `${part}: what you type and what it finds`,
  lines: {
    ways: [
      ['huur woningnood', 'both words, in every form and inside compounds too'],
      ['"sociale huurwoning"', 'exactly these words, one after the other'],
      ['huur -koop', 'the first word but not the second'],
      ['trein OR bus', 'either of them'],
      ['duurza*', 'everything that begins like this'],
      ['vraag 4 huur', 'questions with this number first, in every set with the word']
    ],
    fields: [
      ['asker:"van der berg"', 'who asked the question'],
      ['party:VVD', 'the parliamentary group of who asked'],
      ['to:minister', 'whom the question is addressed to, or who answered'],
      ['ministry:BZK', 'the ministry, abbreviated or in full'],
      [
        'year:2023..2025',
        'a year or years; also year:>2022 and the parliamentary year year:2024/25'
      ],
      ['paper:36800', 'parliamentary papers referred to, also 36800-12'],
      ['case:2025Z12345', 'the case number'],
      ['kind:reply', 'the kind of document (here a letter of reply)'],
      ['label:belangrijk', 'your own label'],
      ['in:answer subsidie', 'the word in answers only, or with in:question in questions']
    ],
    states: [
      ['is:unanswered', 'not answered yet; also is:answered'],
      ['is:postponed', 'postponed, the answer is not here yet'],
      [
        'is:late',
        'members’ questions answered more than three weeks after submission, recess included'
      ],
      ['is:elsewhere', 'without an answer here, but answered in another document'],
      ['has:versions', 'questions of which there are several versions here'],
      ['has:difference', 'versions that differ in substance'],
      ['has:motion', 'in which a motion is mentioned'],
      ['has:commitment', 'in which a commitment is made'],
      ['has:warning', 'where something unusual was noticed'],
      ['contains:table', 'with rows of numbers or a table'],
      ['contains:url', 'with a web address'],
      ['contains:redacted', 'in which something was made unreadable']
    ]
  },
  keys: 'With / you go to the search box, with the arrows through the results, with Enter to the question. Escape empties the search box; Escape once more takes you back.'
};
