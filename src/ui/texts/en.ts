import { about } from './en/about.ts';
import { comparisonDocument } from './en/comparison-document.ts';
import { annotate } from './en/annotate.ts';
import { collections } from './en/collections.ts';
import { changeKinds, changeText } from './en/change-kinds.ts';
import { comparison } from './en/comparison.ts';
import { corrections } from './en/corrections.ts';
import { copying } from './en/copying.ts';
import { diagnosticText } from './en/diagnostic-sentences.ts';
import { evidenceText } from './en/evidence.ts';
import { exchange } from './en/exchange.ts';
import { exportDialog } from './en/export-dialog.ts';
import { exportWords } from './en/export-words.ts';
import { answerNoteTakenText, answerNoteText, classes, findingText } from './en/findings.ts';
import { imports } from './en/imports.ts';
import { readingSummary } from './en/reading-summary.ts';
import { library } from './en/library.ts';
import { noticed } from './en/noticed.ts';
import { overviews } from './en/overviews.ts';
import { print } from './en/print.ts';
import { queryHelp } from './en/query-help.ts';
import { questionVerdict } from './en/question-verdict.ts';
import { reader } from './en/reader.ts';
import { savedSearches } from './en/saved-searches.ts';
import { search } from './en/search.ts';
import { matrix } from './en/matrix.ts';
import { outcomeText, settling } from './en/settling.ts';
import { shell } from './en/shell.ts';
import { similar } from './en/similar.ts';
import { synonyms } from './en/synonyms.ts';
import { suspicion } from './en/suspicion.ts';
import { terms } from './en/terms.ts';
import { findingPart, verdictText } from './en/verdict.ts';
import { versions } from './en/versions.ts';
import type { Texts } from './nl.ts';

/** The English interface, by screen: the same sentences as the Dutch one. */
export const en: Texts = {
  language: 'en',
  terms,
  shell,
  library,
  imports,
  readingSummary,
  noticed,
  diagnostic: diagnosticText,
  overviews,
  reader,
  print,
  search,
  queryHelp,
  savedSearches,
  similar,
  synonyms,
  comparison,
  comparisonDocument,
  versions,
  settling,
  suspicion,
  verdicts: {
    set: verdictText,
    question: questionVerdict,
    finding: findingText,
    answerNote: answerNoteText,
    answerNoteTaken: answerNoteTakenText,
    findingPart,
    evidence: evidenceText,
    outcome: outcomeText,
    change: changeText,
    changeKinds,
    classes
  },
  corrections,
  matrix,
  copying,
  exchange,
  exportDialog,
  exportWords,
  annotate,
  collections,
  about
};
