import { count, formatMoment, formatNumber, formatList } from '../format.ts';

/** The sentences of the library. */
export const library = {
  title: 'Bibliotheek',
  counts: (papers: number, sets: number, questions: number) =>
    formatList([
      count(papers, 'stuk', 'stukken'),
      count(sets, 'vragenset', 'vragensets'),
      count(questions, 'vraag', 'vragen')
    ]),
  list: 'Stukken',
  filterText: 'Filter op titel, naam of zaaknummer',
  filterKind: 'Soort',
  filterState: 'Staat',
  filterLabel: 'Label',
  all: 'Alle',
  sortBy: 'Sorteren op',
  sorts: {
    added: 'laatst toegevoegd',
    date: 'datum, nieuwste eerst',
    title: 'titel',
    questions: 'aantal vragen',
    open: 'meeste onbeantwoord'
  },
  shown: (shown: number, all: number) =>
    shown === all ? '' : `${formatNumber(shown)} van ${formatNumber(all)} getoond`,
  noneMatch: 'Geen stuk past bij dit filter.',
  clearFilter: 'Filter wissen',
  select: (name: string) => `Selecteer ${name}`,
  selectAll: 'Alles selecteren',
  selected: (n: number) => count(n, 'geselecteerd', 'geselecteerd'),
  delete: 'Verwijderen',
  export: 'Exporteren',
  otherPapers: 'Uit één bestand komen soms meer stukken; die worden samen verwijderd.',
  answered: (answered: number, questions: number) =>
    answered === questions
      ? `${count(questions, 'vraag', 'vragen')}, alle beantwoord`
      : `${count(questions, 'vraag', 'vragen')}, ${formatNumber(answered)} beantwoord`,
  alike: (n: number, several: boolean) =>
    several
      ? `${formatNumber(n)} keer, aan verschillende bewindspersonen`
      : `staat ${formatNumber(n)} keer in dit stuk`,
  alikeTo: (people: string) => `Aan ${people}`,
  sets: (n: number) => count(n, 'vragenset', 'vragensets'),
  file: 'Bestand',
  /** Of files with one name. */
  addedAt: (time: string) => `toegevoegd op ${formatMoment(time)}`,
  damaged: (names: readonly string[]) =>
    `Niet meer volledig te lezen: ${formatList(names)}. Voeg het oorspronkelijke bestand opnieuw toe.`,
  empty: {
    title: 'Kamervragen lezen, doorzoeken en vergelijken',
    intro:
      'Voeg antwoordbrieven, vragenlijsten, Kamerbrieven of webpagina’s als tekst toe. Repliek zet elke vraag bij haar antwoord en wijst altijd de plek in de bron aan.',
    private: 'Alles blijft op dit apparaat.',
    privateWhy: 'Er is geen server: uw documenten verlaten deze browser niet.',
    dropTitle: 'Sleep bestanden of mappen hierheen',
    addTitle: 'Voeg stukken toe',
    dropHint:
      'Tekstbestanden (.txt, .md), opgeslagen webpagina’s (.html), officiële publicaties als gegevens (.xml) en bundels van een collega (.repliek). Staat het in een pdf of in Word? Kopieer de tekst daar en plak die hier.',
    sample: 'Probeer met voorbeelddocumenten',
    sampleHint: 'Verzonnen stukken in alle gangbare vormen; met één klik weer weg.',
    promises: [
      [
        'Niets raakt zoek',
        'Wat niet is herkend, blijft zichtbaar als niet-geplaatste tekst. Elk teken van de bron staat ergens.'
      ],
      [
        'Werkt zonder netwerk',
        'Na het eerste bezoek start Repliek ook offline, en is het te installeren als app.'
      ],
      [
        'Klaar om te gebruiken',
        'Kopieer een vraag met antwoord en bronvermelding, of bewaar alles als Word, Excel of JSON.'
      ]
    ] satisfies [string, string][]
  }
};
