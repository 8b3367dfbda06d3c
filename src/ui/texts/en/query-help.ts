import type { queryHelp as dutch } from '../nl/query-help.ts';

/** The help panel of the search screen. What is typed is Dutch, as the documents are. */
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
      ['trein OF bus', 'either of them (OF is “or”)'],
      ['duurza*', 'everything that begins like this']
    ],
    fields: [
      ['indiener:"van der berg"', 'who asked the question'],
      ['fractie:VVD', 'the parliamentary group of who asked'],
      ['aan:minister', 'whom the question is addressed to, or who answered'],
      ['ministerie:BZK', 'the ministry, abbreviated or in full'],
      ['jaar:2023..2025', 'a year or years; also jaar:>2022'],
      ['kamerstuk:36800', 'parliamentary papers referred to, also 36800-12'],
      ['zaak:2025Z12345', 'the case number'],
      ['soort:antwoordbrief', 'the kind of document (here a letter of reply)'],
      ['label:belangrijk', 'your own label'],
      ['in:antwoord subsidie', 'the word in answers only, or with in:vraag in questions']
    ],
    states: [
      ['is:onbeantwoord', 'not answered yet; also is:beantwoord for answered'],
      ['is:uitgesteld', 'postponed, the answer is not here yet'],
      ['heeft:versies', 'questions of which there are several versions here'],
      ['heeft:verschil', 'versions that differ in substance'],
      ['heeft:motie', 'in which a motion is mentioned'],
      ['heeft:toezegging', 'in which a commitment is made'],
      ['heeft:waarschuwing', 'where something unusual was noticed'],
      ['bevat:tabel', 'with rows of numbers or a table'],
      ['bevat:url', 'with a web address'],
      ['bevat:weggelakt', 'in which something was made unreadable']
    ]
  },
  keys: 'With / you go to the search box, with the arrows through the results, with Enter to the question and with Escape back.'
};
