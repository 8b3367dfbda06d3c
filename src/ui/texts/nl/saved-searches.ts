import { formatNumber } from '../format.ts';

/** The sentences of searches that are kept. */
export const savedSearches = {
  title: 'Bewaarde zoekopdrachten',
  save: 'Zoekopdracht bewaren',
  name: 'Naam van de zoekopdracht',
  keep: 'Bewaren',
  known: (name: string) => `Bewaard als ‘${name}’`,
  saved: (name: string) => `Zoekopdracht ‘${name}’ bewaard.`,
  deleted: (name: string) => `Zoekopdracht ‘${name}’ verwijderd.`,
  delete: (name: string) => `Zoekopdracht ‘${name}’ verwijderen`,
  fresh: (n: number) => `${formatNumber(n)} nieuw sinds u keek`
};
