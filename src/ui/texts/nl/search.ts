import type { FacetName } from '../../../core/search/facet.ts';
import type { MatchKind } from '../../../core/search/hit.ts';
import type { QueryProblem } from '../../../core/search/search-result.ts';
import type { SortOrder } from '../../../core/search/search.ts';
import { count, formatList, formatNumber } from '../format.ts';
import { quoteQuery } from '../quote.ts';

const facets: Record<FacetName, string> = {
  kind: 'Soort',
  group: 'Fractie',
  submitter: 'Indiener',
  respondent: 'Bewindspersoon',
  ministry: 'Ministerie',
  year: 'Jaar',
  state: 'Staat',
  source: 'Bron'
};

const sorts: Record<SortOrder, string> = {
  relevance: 'Beste eerst',
  newest: 'Nieuwste eerst',
  oldest: 'Oudste eerst',
  'answer-time': 'Langste antwoordtijd eerst'
};

const foundBy: Record<MatchKind, string> = {
  exact: 'precies zo',
  inflection: 'andere vorm',
  derivation: 'afleiding',
  compound: 'samenstelling',
  prefix: 'woordbegin',
  synonym: 'synoniem',
  spelling: 'andere spelling',
  name: 'naam'
};

/** What could not be read at `piece` of a query, and what was done instead. */
function problem({ code, known = [] }: QueryProblem, piece: string): string {
  switch (code) {
    case 'unclosed-phrase':
      return `Het aanhalingsteken bij ${piece} wordt niet gesloten; alles erna is als één woordgroep gelezen.`;
    case 'unknown-field':
      return `‘${piece}:’ is geen veld; er is gewoon op de woorden gezocht. Wel bekend: ${formatList(known)}.`;
    case 'unknown-value':
      return `‘${piece}’ heeft geen bekende waarde; er is gewoon op het woord gezocht. Mogelijk: ${formatList(known)}.`;
    case 'missing-value':
      return known.length > 0
        ? `Bij ‘${piece}’ ontbreekt de waarde. Mogelijk: ${formatList(known)}.`
        : `Bij ‘${piece}’ ontbreekt de waarde; het veld telt nog niet mee.`;
    case 'lonely-operator':
      return `‘${piece}’ verbindt hier niets en telt niet mee.`;
    case 'only-exclusions':
      return 'Er wordt alleen uitgesloten; u ziet dus alles behalve dat.';
  }
}

/** The sentences of the search. */
export const search = {
  title: 'Zoeken',
  titleFor: (query: string) => `Zoeken naar ${query}`,
  prompt: 'Typ hierboven een of meer woorden. Elk resultaat is één vraag met haar antwoord.',
  searching: 'Zoekt …',
  found: (total: number, shown: number) =>
    total > shown
      ? `${count(total, 'resultaat', 'resultaten')}, de eerste ${formatNumber(shown)} getoond`
      : count(total, 'resultaat', 'resultaten'),
  none: (query: string) =>
    query ? `Niets gevonden voor ${quoteQuery(query)}.` : 'Niets gevonden.',
  noneHint: 'Probeer minder woorden, of een korter deel van een woord.',
  noneHintWord: 'Probeer een korter deel van het woord, of een ander woord voor hetzelfde.',
  noneHintFilters: 'Kies een ander filter of een andere waarde; de hulp hieronder noemt ze.',
  emptyLibrary: 'De bibliotheek is nog leeg. Voeg eerst stukken toe om in te zoeken.',
  more: 'Meer resultaten tonen',
  results: 'Resultaten',
  toResults: 'Naar de resultaten',
  failed: 'Zoeken lukte niet.',
  provisional: (total: number, n: number) =>
    `Voorlopig ${count(total, 'resultaat', 'resultaten')}: ${count(n, 'document wordt', 'documenten worden')} nog doorzoekbaar gemaakt.`,
  noneYet: (query: string, n: number) =>
    `Nog niets gevonden${query ? ` voor ${quoteQuery(query)}` : ''}: ${count(n, 'document wordt', 'documenten worden')} nog doorzoekbaar gemaakt.`,
  absent: (words: readonly string[]) =>
    `${formatList(words.map((word) => `‘${word}’`))} ${words.length > 1 ? 'staan' : 'staat'} in geen enkel stuk. Gevonden is wat ermee samenhangt: synoniemen en delen van het woord.`,
  unmet: (words: readonly string[]) =>
    `${formatList(words.map((word) => `‘${word}’`))} ${words.length > 1 ? 'staan' : 'staat'} in geen enkel stuk; gezocht is met de andere woorden.`,
  partial: {
    some: 'Niet elk resultaat heeft alle woorden; ook wat er een deel van heeft, staat erbij.',
    all: 'Geen enkel resultaat heeft alle woorden; dit heeft er een deel van.'
  },
  /** The same where one word was sought. */
  partialWord: {
    some: 'Niet elk resultaat heeft het hele woord; ook wat er een deel van heeft, staat erbij.',
    all: 'Geen enkel resultaat heeft het hele woord; dit heeft er een deel van.'
  },
  undated: (n: number) =>
    `${count(n, 'vraag of passage', 'vragen en passages')} zonder datum ${n === 1 ? 'valt' : 'vallen'} buiten elk jaar en ${n === 1 ? 'staat' : 'staan'} er niet bij.`,
  didYouMean: 'Bedoelde u',
  problems: 'Niet alles in de zoekopdracht is begrepen',
  problem,

  word: (word: string, total: number, isFilter?: true) =>
    total === 0
      ? isFilter
        ? `Aan het filter ‘${word}’ voldoet niets`
        : `‘${word}’ komt nergens voor`
      : `‘${word}’ alleen: ${count(total, 'resultaat', 'resultaten')}`,
  perWord: 'Wat elk deel alleen vindt',
  instead: 'Wat wel iets vindt',
  without: (left: string, total: number) =>
    `Zonder ${quoteQuery(left)}: ${count(total, 'resultaat', 'resultaten')}`,
  otherValue: (value: string, total: number) =>
    `Met ‘${value}’: ${count(total, 'resultaat', 'resultaten')}`,
  asWords: (query: string, total: number) =>
    `Als losse woorden, ‘${query}’: ${count(total, 'resultaat', 'resultaten')}`,
  unquoted: (shown: number, total: number) =>
    total > shown
      ? `Wel gevonden met de losse woorden: de eerste ${formatNumber(shown)} van ${formatNumber(total)}`
      : 'Wel gevonden met de losse woorden',
  withoutFacet: (facet: string, values: readonly string[], total: number) =>
    `Zonder het filter ${facet} (${formatList(values)}): ${count(total, 'resultaat', 'resultaten')}`,
  withoutFacets: 'Zoeken zonder filters',
  openSets: 'Openstaand noemt ook de sets waarvan hier geen vragen staan',
  alsoWithoutFacets: 'Ook zonder de gekozen filters is er niets.',
  startAfresh: (query: string) => `Opnieuw beginnen zonder ${quoteQuery(query)}`,

  narrow: 'Resultaten verfijnen',
  idleFacets: (names: readonly string[]) => `Voor alle resultaten gelijk: ${formatList(names)}`,
  tools: (chosen: number) =>
    chosen > 0
      ? `Filters (${formatNumber(chosen)}), volgorde, bewaren en exporteren`
      : 'Filters, volgorde, bewaren en exporteren',
  facets,
  facetAll: (n: number) => `Alle ${formatNumber(n)} tonen`,
  facetFew: 'Minder tonen',
  facetAllOf: (facet: string, n: number) => `Alle ${formatNumber(n)} tonen bij ${facet}`,
  facetFewOf: (facet: string) => `Minder tonen bij ${facet}`,
  chosen: 'Gekozen filters',
  removeChip: (facet: string, value: string) => `Filter ${facet}: ${value} weghalen`,
  clearFacets: 'Alle filters weghalen',

  sortBy: 'Sorteren op',
  sorts,

  versions: (n: number) => count(n, 'versie', 'versies'),
  showVersions: (n: number) => `${formatNumber(n)} vindplaatsen samengevouwen`,
  unfolded: 'Versies apart tonen',
  answeredIn: (days: number) => `na ${count(days, 'dag', 'dagen')}`,
  by: 'Antwoord:',
  askedOf: 'Aan:',
  because: (by: MatchKind, found: string) => `${foundBy[by]}: ${found}`,
  foundBy: 'Gevonden via',
  elsewhere: {
    case: 'Zaaknummer:',
    footnote: 'In een noot:',
    referred: 'In het antwoord waarnaar wordt verwezen:',
    note: 'In uw label of notitie:'
  },
  jointAnswer: 'Antwoord',
  jointAbove: (label: string) => `Zelfde gezamenlijke antwoord als bij vraag ${label}, hierboven.`,

  backToResults: (query: string) =>
    query ? `Terug naar de resultaten voor ${quoteQuery(query)}` : 'Terug naar de resultaten',
  resultOf: (number: number, total: number) => `${formatNumber(number)} van ${formatNumber(total)}`,
  previousResult: 'Vorig resultaat',
  nextResult: 'Volgend resultaat',
  clearMarks: 'Markering weghalen',

  suggestions: 'Suggesties voor de zoekopdracht'
};
