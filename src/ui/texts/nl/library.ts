import { count, formatNumber, formatList } from '../format.ts';

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
  alike: (n: number) => `${formatNumber(n)} keer, aan verschillende bewindspersonen`,
  alikeTo: (people: string) => `Aan ${people}`,
  sets: (n: number) => count(n, 'vragenset', 'vragensets'),
  file: 'Bestand',
  damaged: (names: readonly string[]) =>
    `Niet meer volledig te lezen: ${formatList(names)}. Voeg het oorspronkelijke bestand opnieuw toe.`,
  empty: {
    title: 'Kamervragen lezen, doorzoeken en vergelijken',
    intro:
      'Repliek maakt van de tekst van antwoordbrieven, vragenlijsten, Kamerbrieven en webpagina’s een leesbaar geheel: elke vraag met haar antwoord, elke voetnoot op haar plaats, en altijd een weg terug naar de exacte vindplaats in de bron.',
    dropTitle: 'Sleep bestanden of mappen hierheen',
    dropHint: 'Tekstbestanden (.txt, .md) en bundels (.repliek). Plakken met Ctrl+V kan ook.',
    sample: 'Probeer met voorbeelddocumenten',
    sampleHint: 'Verzonnen stukken in alle gangbare vormen; met één klik weer weg.',
    promises: [
      [
        'Alles blijft op dit apparaat',
        'Er is geen server. Uw documenten verlaten deze browser niet, ook niet om te zoeken.'
      ],
      [
        'Niets raakt zoek',
        'Wat niet is herkend, blijft zichtbaar als niet-geplaatste tekst. Elk teken van de bron staat ergens.'
      ],
      [
        'Werkt zonder netwerk',
        'Na het eerste bezoek start Repliek ook offline, en is het te installeren als app.'
      ]
    ] satisfies [string, string][]
  }
};
