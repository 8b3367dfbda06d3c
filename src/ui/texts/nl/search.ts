import { count, formatNumber } from '../format.ts';

export const search = {
  title: 'Zoeken',
  titleFor: (query: string) => `Zoeken naar ${query}`,
  prompt: 'Typ hierboven een of meer woorden. Elk resultaat is één vraag met haar antwoord.',
  searching: 'Zoekt …',
  found: (total: number, shown: number) =>
    total > shown
      ? `${count(total, 'resultaat', 'resultaten')}, de beste ${formatNumber(shown)} getoond`
      : count(total, 'resultaat', 'resultaten'),
  none: (query: string) => `Niets gevonden voor ‘${query}’.`,
  noneHint: 'Probeer minder woorden, of een korter deel van een woord.',
  emptyLibrary: 'De bibliotheek is nog leeg; voeg eerst documenten toe.',
  more: 'Meer resultaten tonen',
  results: 'Resultaten',
  failed: 'Zoeken lukte niet.',
  pending: (n: number) =>
    `${count(n, 'document wordt', 'documenten worden')} nog doorzoekbaar gemaakt; de resultaten vullen zich aan.`,
  partial: 'Niet alle woorden komen samen voor; dit zijn resultaten met een deel ervan.',
  didYouMean: 'Bedoelde u',
  perWord: 'Zo vaak komt elk woord voor:',
  word: (word: string, total: number) => `‘${word}’: ${formatNumber(total)}`,
  without: (left: string, total: number) =>
    `zonder ‘${left}’: ${count(total, 'resultaat', 'resultaten')}`,
  versions: (n: number) => count(n, 'versie', 'versies')
};
