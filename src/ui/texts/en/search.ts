import { inEnglish } from '../../../core/search/query/english-words.ts';
import type { FacetName } from '../../../core/search/facet.ts';
import type { MatchKind } from '../../../core/search/hit.ts';
import type { SortOrder } from '../../../core/search/search.ts';
import type { search as dutch } from '../nl/search.ts';
import { count, formatList, formatNumber } from '../format.ts';
import { quoteQuery } from '../quote.ts';

const facets: Record<FacetName, string> = {
  kind: 'Kind',
  group: 'Parliamentary group',
  submitter: 'Submitted by',
  respondent: 'Minister or state secretary',
  ministry: 'Ministry',
  year: 'Year',
  state: 'State',
  source: 'Source'
};

const sorts: Record<SortOrder, string> = {
  relevance: 'Best first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  'answer-time': 'Longest time to answer first'
};

const foundBy: Record<MatchKind, string> = {
  exact: 'exactly so',
  inflection: 'other form',
  derivation: 'derivation',
  compound: 'compound',
  prefix: 'beginning of a word',
  synonym: 'synonym',
  spelling: 'other spelling',
  name: 'name'
};

/** Words of the query language. */
const quoted = (words: readonly string[]) =>
  formatList(words.map((word) => `‘${inEnglish(word)}’`));

/** What could not be read at `piece` of a query, and what was done instead. */
const problem: (typeof dutch)['problem'] = ({ code, known = [] }, piece) => {
  switch (code) {
    case 'unclosed-phrase':
      return `The quotation mark at ${piece} is not closed; all that follows was read as one phrase.`;
    case 'unknown-field':
      return `‘${piece}:’ is not a field; the words were searched for as they are. Known fields: ${quoted(known)}.`;
    case 'unknown-value':
      return `‘${piece}’ has no known value; the word was searched for as it is. Possible: ${quoted(known)}.`;
    case 'missing-value':
      return known.length > 0
        ? `‘${piece}’ lacks its value. Possible: ${quoted(known)}.`
        : `‘${piece}’ lacks its value; the field does not count yet.`;
    case 'lonely-operator':
      return `‘${piece}’ connects nothing here and does not count.`;
    case 'only-exclusions':
      return 'There are only exclusions; so you see everything but that.';
  }
};

/** The sentences of the search. */
export const search: typeof dutch = {
  title: 'Search',
  titleFor: (query) => `Search for ${query}`,
  prompt: 'Type one or more Dutch words above. Each result is a single question with its answer.',
  searching: 'Searching …',
  found: (total, shown) =>
    total > shown
      ? `${count(total, 'result', 'results')}, the first ${formatNumber(shown)} shown`
      : count(total, 'result', 'results'),
  none: (query) => (query ? `Nothing found for ${quoteQuery(query)}.` : 'Nothing found.'),
  noneHint: 'Try fewer words, or a shorter part of a word. The documents are in Dutch.',
  noneHintWord: 'Try a shorter part of the word, or another word for the same.',
  noneHintFilters: 'Choose another filter or another value; the help below lists them.',
  emptyLibrary: 'The library is still empty. Add documents first to search in.',
  more: 'Show more results',
  results: 'Results',
  toResults: 'To the results',
  failed: 'Searching failed.',
  provisional: (total, n) =>
    `${count(total, 'result', 'results')} for now: ${count(n, 'document is', 'documents are')} still being made searchable.`,
  noneYet: (query, n) =>
    `Nothing found yet${query ? ` for ${quoteQuery(query)}` : ''}: ${count(n, 'document is', 'documents are')} still being made searchable.`,
  absent: (words) =>
    `No document contains ${formatList(words.map((word) => `‘${word}’`))}. What is related was found: synonyms and parts of the word.`,
  unmet: (words) =>
    `No document contains ${formatList(words.map((word) => `‘${word}’`))}; the other words were searched.`,
  partial: {
    some: 'Not every result has all the words; those with some of them are listed too.',
    all: 'No result has all the words; these have some of them.'
  },
  partialWord: {
    some: 'Not every result has the whole word; those with a part of it are listed too.',
    all: 'No result has the whole word; these have a part of it.'
  },
  undated: (n) =>
    `${count(n, 'question or passage', 'questions and passages')} without a date ${n === 1 ? 'belongs' : 'belong'} to no year and ${n === 1 ? 'is' : 'are'} left out.`,
  didYouMean: 'Did you mean',
  problems: 'Not everything in the query was understood',
  problem,

  word: (word, total, isFilter) =>
    total === 0
      ? isFilter
        ? `Nothing meets the filter ‘${word}’`
        : `‘${word}’ occurs nowhere`
      : `‘${word}’ alone: ${count(total, 'result', 'results')}`,
  perWord: 'What each part finds alone',
  instead: 'What does find something',
  otherValue: (value, total) => `With ‘${value}’: ${count(total, 'result', 'results')}`,
  asWords: (query, total) => `As separate words, ‘${query}’: ${count(total, 'result', 'results')}`,
  without: (left, total) => `Without ${quoteQuery(left)}: ${count(total, 'result', 'results')}`,
  unquoted: (shown, total) =>
    total > shown
      ? `Found by the separate words: the first ${formatNumber(shown)} of ${formatNumber(total)}`
      : 'Found by the separate words',
  withoutFacet: (facet, values, total) =>
    `Without the filter ${facet} (${formatList(values)}): ${count(total, 'result', 'results')}`,
  withoutFacets: 'Search without filters',
  openSets: 'Open sets lists those too whose questions are not here',
  alsoWithoutFacets: 'There is nothing without the chosen filters either.',
  startAfresh: (query) => `Start afresh without ${quoteQuery(query)}`,

  narrow: 'Refine the results',
  idleFacets: (names) => `The same for all results: ${formatList(names)}`,
  tools: (chosen) =>
    chosen > 0
      ? `Filters (${formatNumber(chosen)}), order, saving and exporting`
      : 'Filters, order, saving and exporting',
  facets,
  facetAll: (n) => `Show all ${formatNumber(n)}`,
  facetFew: 'Show fewer',
  facetAllOf: (facet, n) => `Show all ${formatNumber(n)} under ${facet}`,
  facetFewOf: (facet) => `Show fewer under ${facet}`,
  chosen: 'Chosen filters',
  removeChip: (facet, value) => `Remove filter ${facet}: ${value}`,
  clearFacets: 'Remove all filters',

  sortBy: 'Sort by',
  sorts,

  versions: (n) => count(n, 'version', 'versions'),
  showVersions: (n) => `found in ${formatNumber(n)} places, folded together`,
  unfolded: 'Show versions separately',
  answeredIn: (days) => `after ${count(days, 'day', 'days')}`,
  by: 'Answer:',
  askedOf: 'To:',
  because: (by, found) => `${foundBy[by]}: ${found}`,
  foundBy: 'Found by',
  elsewhere: {
    case: 'Case number:',
    footnote: 'In a footnote:',
    referred: 'In the answer referred to:',
    note: 'In your label or note:'
  },
  jointAnswer: 'Answer',
  jointAbove: (label) => `The same joint answer as with question ${label}, above.`,

  backToResults: (query) =>
    query ? `Back to the results for ${quoteQuery(query)}` : 'Back to the results',
  resultOf: (number, total) => `${formatNumber(number)} of ${formatNumber(total)}`,
  previousResult: 'Previous result',
  nextResult: 'Next result',
  clearMarks: 'Remove highlighting',

  suggestions: 'Suggestions for the search'
};
