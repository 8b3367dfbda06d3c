import type { savedSearches as dutch } from '../nl/saved-searches.ts';
import { formatNumber } from '../format.ts';

/** The sentences of searches that are kept. */
export const savedSearches: typeof dutch = {
  title: 'Saved searches',
  save: 'Save search',
  name: 'Name of the search',
  keep: 'Save',
  known: (name) => `Saved as ‘${name}’`,
  saved: (name) => `Search ‘${name}’ saved.`,
  deleted: (name) => `Search ‘${name}’ deleted.`,
  delete: (name) => `Delete search ‘${name}’`,
  fresh: (n) => `${formatNumber(n)} new since you looked`
};
