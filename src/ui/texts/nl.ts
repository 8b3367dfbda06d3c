import type { Language } from './languages.ts';
import { about } from './nl/about.ts';
import { comparisonDocument } from './nl/comparison-document.ts';
import { annotate } from './nl/annotate.ts';
import { collections } from './nl/collections.ts';
import { changeKinds, changeText } from './nl/change-kinds.ts';
import { comparison } from './nl/comparison.ts';
import { corrections } from './nl/corrections.ts';
import { copying } from './nl/copying.ts';
import { diagnosticText } from './nl/diagnostic-sentences.ts';
import { evidenceText } from './nl/evidence.ts';
import { exchange } from './nl/exchange.ts';
import { exportDialog } from './nl/export-dialog.ts';
import { exportWords } from './nl/export-words.ts';
import { answerNoteTakenText, answerNoteText, classes, findingText } from './nl/findings.ts';
import { imports } from './nl/imports.ts';
import { readingSummary } from './nl/reading-summary.ts';
import { library } from './nl/library.ts';
import { noticed } from './nl/noticed.ts';
import { overviews } from './nl/overviews.ts';
import { print } from './nl/print.ts';
import { queryHelp } from './nl/query-help.ts';
import { questionVerdict } from './nl/question-verdict.ts';
import { reader } from './nl/reader.ts';
import { savedSearches } from './nl/saved-searches.ts';
import { search } from './nl/search.ts';
import { matrix } from './nl/matrix.ts';
import { outcomeText, settling } from './nl/settling.ts';
import { shell } from './nl/shell.ts';
import { similar } from './nl/similar.ts';
import { synonyms } from './nl/synonyms.ts';
import { suspicion } from './nl/suspicion.ts';
import { terms } from './nl/terms.ts';
import { findingPart, verdictText } from './nl/verdict.ts';
import { versions } from './nl/versions.ts';

/** The Dutch interface, by screen. Figures and dates come formatted (`format.ts`). */
export const nl = {
  language: 'nl' as Language,
  terms,
  shell,
  library,
  imports,
  readingSummary,
  noticed,
  /** What was noticed at one place, as a sentence. */
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
  /** What a comparison comes down to, whole or in parts. */
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

/** Every sentence of the interface, in one language. */
export type Texts = typeof nl;
