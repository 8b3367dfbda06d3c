import { about } from './nl/about.ts';
import { comparisonDocument } from './nl/comparison-document.ts';
import { annotate } from './nl/annotate.ts';
import { collections } from './nl/collections.ts';
import { comparison } from './nl/comparison.ts';
import { corrections } from './nl/corrections.ts';
import { copying } from './nl/copying.ts';
import { exchange } from './nl/exchange.ts';
import { exportDialog } from './nl/export-dialog.ts';
import { exportWords } from './nl/export-words.ts';
import { imports } from './nl/imports.ts';
import { library } from './nl/library.ts';
import { noticed } from './nl/noticed.ts';
import { overviews } from './nl/overviews.ts';
import { print } from './nl/print.ts';
import { queryHelp } from './nl/query-help.ts';
import { reader } from './nl/reader.ts';
import { savedSearches } from './nl/saved-searches.ts';
import { search } from './nl/search.ts';
import { matrix } from './nl/matrix.ts';
import { settling } from './nl/settling.ts';
import { shell } from './nl/shell.ts';
import { similar } from './nl/similar.ts';
import { synonyms } from './nl/synonyms.ts';
import { terms } from './nl/terms.ts';
import { versions } from './nl/versions.ts';

/** The Dutch interface, by screen. Figures and dates come formatted (`format.ts`). */
export const nl = {
  terms,
  shell,
  library,
  imports,
  noticed,
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
