import {
  findings,
  evidence,
  comparisons,
  change,
  text,
  oddities,
  answerNotes
} from './sample-comparisons.ts';
import {
  DAY,
  TIME,
  LISTS,
  NAMES,
  diagnostics,
  problems,
  statements,
  steps,
  reasons,
  paperNames,
  arriving,
  roles,
  strides,
  outcomes,
  yesAndNo,
  readings
} from './sample-values.ts';

/** Arguments for the sentences that take more than names and numbers, by path; several calls each. */
export const sampleArguments: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'terms.questionsNumbered': LISTS,
  'terms.andOtherPeople': [
    [['A (B)', 'C'], 1],
    [['A (B)', 'C'], 9]
  ],
  'terms.untitledSet': [[14], [14, 'Q14']],
  'exportWords.untitledSet': [[14], [14, 'Q14']],
  'shell.stepOf': steps,
  'shell.done': steps,
  'shell.undone': steps,
  'shell.redone': steps,
  'library.damaged': NAMES,
  'library.alike': [
    [14, true],
    [14, false]
  ],
  diagnostic: diagnostics.map((diagnostic) => [diagnostic]),
  readingSummary: readings.map((reading) => [reading]),
  'overviews.open.submitted': [[DAY]],
  'overviews.open.due': [[DAY]],
  'overviews.open.dueDeferred': [[DAY]],
  'overviews.open.deferral': [[DAY], [undefined]],
  'overviews.open.answer': [[DAY], [undefined]],
  'overviews.open.partly': [[{ answered: 3, questions: 14 }]],
  'overviews.undertakings.dueOn': [[DAY]],
  'overviews.figures.overTimeHint': [
    [14, 0],
    [14, 3]
  ],
  'reader.notesMissing': [[['4', '9']]],
  'reader.joint': LISTS,
  'exportWords.joint': LISTS,
  'reader.jointElsewhere': LISTS.map(([numbers]) => [numbers, '4']),
  'exportWords.jointElsewhere': LISTS.map(([numbers]) => [numbers, '4']),
  'reader.missing': [
    ['F14', '13'],
    ['', '13'],
    ['F14', '']
  ],
  'reader.imported': [[TIME]],
  'library.addedAt': [[TIME]],
  'reader.lines': [
    [3, 3],
    [3, 14]
  ],
  'search.problem': Object.entries(problems).flatMap(([code, all]) =>
    all.map((known) => [{ code, start: 0, end: 1, known }, 'P14'])
  ),
  'search.absent': [[['W4']], [['W4', 'W9']]],
  'search.unmet': [[['W4']], [['W4', 'W9']]],
  'search.because': [['synonym', 'W14']],
  'synonyms.changeGroup': NAMES,
  'synonyms.deleteGroup': NAMES,
  'synonyms.saved': NAMES,
  'synonyms.deleted': NAMES,
  'synonyms.switched': [
    [['W4', 'W9'], true],
    [['W4', 'W9'], false]
  ],
  'synonyms.words': NAMES,
  'synonyms.theme': [
    ['laws', 1, 0],
    ['laws', 14, 3]
  ],
  'comparison.toggled': yesAndNo,
  'comparisonDocument.made': [['G14', TIME]],
  'exportWords.made': [[TIME, 'G14']],
  'versions.oddities': [[oddities]],
  'versions.oddity': oddities.map((oddity) => [oddity]),
  'matrix.odd': oddities.map((oddity) => [oddity]),
  'versions.dismissed': [['template', 'T14']],
  'versions.answers': [
    [3, 1],
    [3, 0.93]
  ],
  'versions.contained': [
    [2, 0.93],
    [3, 0.93]
  ],
  'versions.openFindings': [
    [0, 1],
    [0, 3],
    [2, 3]
  ],
  'versions.template': [
    [3, 0],
    [3, 14]
  ],
  'settling.settled': [
    ['O14', ''],
    ['O14', 'N3']
  ],
  'settling.likelier': [['N14', Object.values(reasons)]],
  'search.idleFacets': [[['F14']], [['F14', 'F19']]],
  'comparison.foldedToggles': [['substance'], [undefined]],
  'suspicion.why': [[[14]], [[14, 19]]],
  'terms.paperName': paperNames.map((name) => [name, 'F12.txt']),
  'exportWords.paperName': paperNames.map((name) => [name, 'F12.txt']),
  'verdicts.set': comparisons.flatMap((comparison) => [
    [comparison, () => 'N14'],
    [comparison, () => '']
  ]),
  'verdicts.question': [
    [{ question: text(0, 'words', 'substance'), answer: text(0, 'words', 'substance') }, 0],
    [{ question: text(1, 'words', 'typography'), answer: text(2, 'words', 'typography') }, 0],
    [{ question: text(1, 'words', 'spelling'), answer: text(0, 'words', 'spelling') }, 1],
    [{ question: text(4, 'words', 'substance'), answer: text(0, 'paragraphs', 'substance') }, 3]
  ],
  'verdicts.finding': findings.map((finding) => [finding, 'N14']),
  'verdicts.findingPart': findings.map((finding) => [finding]),
  'verdicts.answerNoteTaken': Object.values(answerNotes).map((note) => [note, 'N14']),
  'verdicts.answerNote': Object.values(answerNotes).map((note) => [note, 'N14']),
  'verdicts.evidence': Object.values(evidence).map((piece) => [piece]),
  'verdicts.outcome': Object.keys(outcomes).map((outcome) => [outcome, 'H14', 'T19']),
  'verdicts.change': [
    [change('words'), 'W14', 'W19'],
    [change('words'), 'W14', ''],
    [change('words'), '', 'W19'],
    [change('moved'), 'W14', 'W19'],
    [{ ...change('note-marks'), labels: { before: '3', after: '4' } }, '', '']
  ],
  'corrections.says': Object.values(statements).flatMap((all) => all.map((one) => [one])),
  'corrections.thing': Object.keys(roles).flatMap((role) => [
    [role, '14'],
    [role, '']
  ]),
  'corrections.between': [['Q14', 'A19']],
  'corrections.mergeOf': [['Q14', 'A19']],
  'corrections.earlier': Object.keys(strides).map((stride) => [stride]),
  'corrections.later': Object.keys(strides).map((stride) => [stride]),
  'corrections.answersNow': [[[]], ...LISTS],
  'corrections.formatNumbers': LISTS,
  'matrix.summary': [
    [3, 14, 0],
    [3, 14, 9]
  ],
  'matrix.moved': [[1], [3]],
  'matrix.shifted': [['N14', ['5']]],
  'matrix.standing': [['present'], ['absent'], [{ under: ['5'] }]],
  'matrix.differing': [
    [1, 1],
    [3, 3],
    [1, 14],
    [3, 14]
  ],
  'matrix.places': [
    [1, 0],
    [2, 1]
  ],
  'matrix.lacks': [
    ['question', ['N14']],
    ['answer', ['N14', 'N15']]
  ],
  'matrix.unanswered': NAMES,
  'matrix.question': [['14'], ['']],
  'matrix.numbers': NAMES,
  'matrix.loose': [
    ['N14', ['3']],
    ['N14', ['3', '4']]
  ],
  'imports.finished': [
    [4, 0, 0, 0, []],
    [0, 0, 5, 0, []],
    [0, 1, 2, 3, ['W4', 'W9']]
  ],
  'exchange.annotations': [[arriving(1, 0)], [arriving(3, 2)]],
  'exchange.made': [[TIME]],
  'exportDialog.search': [['Q14'], ['']],
  'exportWords.people': [[[]]],
  'exportWords.day': [[DAY]],
  'collections.changed': [[TIME]],
  'search.tools': [[0], [3]],
  'search.none': [['Q14'], ['']],
  'search.backToResults': [['Q14'], ['']],
  'search.found': [
    [14, 14],
    [14, 3]
  ],
  'search.word': [
    ['W14', 0],
    ['W14', 0, true],
    ['W14', 3]
  ],
  'search.withoutFacet': [
    ['F14', ['V14'], 3],
    ['F14', ['V14', 'V19'], 3]
  ],
  'library.shown': [[3, 14]],
  'library.answered': [
    [3, 3],
    [3, 14]
  ],
  'reader.answersCount': [
    [3, 3, false],
    [3, 14, false],
    [0, 14, true]
  ],
  'comparisonDocument.fileName': [['s14'], ['']],
  'about.fetched': [
    [1, 'F4'],
    [14, 'F4']
  ],
  'about.fetchedElsewhere': NAMES
};
