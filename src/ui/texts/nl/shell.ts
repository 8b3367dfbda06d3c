import type { HistoryStep } from '../../../worker/history-step.ts';
import { count, formatNumber } from '../format.ts';
import { terms } from './terms.ts';

/** What a step did, as the start of a sentence: "Verwijderd: 3 stukken". */
function step({ label, count: n, name }: HistoryStep): string {
  const what = n === 1 && name ? `‘${name}’` : count(n, 'bestand', 'bestanden');
  switch (label) {
    case 'import':
      return `${what} toegevoegd`;
    case 'delete':
      return `${what} verwijderd`;
    case 'import-bundle':
      // What it touched are files, notes and corrections: no number of one of them.
      return name ? `Bundel ‘${name}’ toegevoegd` : 'Bundel toegevoegd';
    case 'annotate':
      return `${count(n, 'aantekening', 'aantekeningen')} gewijzigd`;
    case 'correct':
      return name ? `Correctie van ${name}` : count(n, 'correctie', 'correcties');
  }
}

/** The sentences of what every screen has. */
export const shell = {
  name: 'Repliek',
  titled: (title: string) => `${title} – Repliek`,
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  library: 'Bibliotheek',
  overviews: 'Overzichten',
  collections: 'Mappen',
  menu: 'Menu',
  versions: 'Versies',
  exchange: 'Uitwisselen',
  about: 'Privacy',
  search: 'Zoeken in vragen en antwoorden',
  searchShort: 'Zoeken',
  chooseFiles: 'Bestanden kiezen',
  /** Not "Map kiezen": under "Mappen" are the user's own selections. */
  chooseFolder: 'Hele map kiezen',
  filterAndSort: (active: number) =>
    active > 0 ? `Filteren en sorteren (${formatNumber(active)})` : 'Filteren en sorteren',
  filter: (active: number) => (active > 0 ? `Filteren (${formatNumber(active)})` : 'Filteren'),
  moreWaysToAdd: 'Meer manieren om toe te voegen',
  pasteText: 'Tekst plakken',
  dropTitle: 'Laat los om te importeren',
  dropExplained: 'Tekstbestanden, mappen en bundels. Alles blijft op dit apparaat.',
  close: 'Sluiten',
  /** Takes up again what was typed and not kept. */
  takeUp: 'Terughalen',
  cancel: 'Annuleren',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  stepOf: step,
  done: (s: HistoryStep) => `${step(s)}.`,
  undone: (s: HistoryStep) => `Ongedaan gemaakt: ${step(s)}.`,
  redone: (s: HistoryStep) => `Opnieuw uitgevoerd: ${step(s)}.`,
  conflict:
    'Dat kan niet meer: wat deze stap wijzigde, is daarna opnieuw gewijzigd. Er is niets veranderd.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  importing: (done: number, total: number) => `Bezig met importeren: ${done} van ${total}`,
  loading: 'De bibliotheek wordt geopend …',
  shownOf: (shown: number, all: number) =>
    `${formatNumber(shown)} van ${formatNumber(all)} getoond`,
  showMore: (n: number) => (n === 1 ? 'Nog 1 tonen' : `Volgende ${formatNumber(n)} tonen`),
  closed: {
    title: 'De bibliotheek kan hier niet worden geopend',
    reasons: {
      insecure:
        'Dit adres begint met http:// en is dus niet beveiligd. Browsers staan een pagina dan niet toe om stukken te bewaren. Open Repliek op een adres dat met https:// begint, of vraag uw beheerder daarom.',
      outdated:
        'Deze browser is te oud voor Repliek. Werk de browser bij, of open Repliek in een nieuwere.',
      'no-storage':
        'Deze browser laat Repliek hier niets bewaren. Dat komt voor in een privévenster, en waar cookies en sitegegevens zijn geblokkeerd. Open Repliek in een gewoon venster, of sta sitegegevens voor dit adres toe, en laad de pagina opnieuw.',
      failure:
        'Laad de pagina opnieuw. Lukt het dan nog niet, sluit dan alle vensters van de browser en open hem opnieuw. Is dit apparaat vol, maak dan eerst ruimte vrij.'
    },
    kept: 'Wat al op dit apparaat was opgeslagen, blijft bewaard.'
  },
  screenLoading: 'Dit scherm wordt geladen …',
  missingTitle: 'Dit scherm kon niet worden geladen',
  partMissing:
    'Dit onderdeel van Repliek kon niet worden geladen. Laad de pagina opnieuw; wat al was opgeslagen, blijft bewaard.',
  missing:
    'Er is intussen een nieuwe versie van Repliek, of er is geen verbinding. Laad de pagina opnieuw; uw stukken, notities en correcties staan op dit apparaat en blijven bewaard.',
  failed: 'Dit ging niet goed. Laad de pagina opnieuw; wat al was opgeslagen, blijft bewaard.',
  outOfRoom:
    'Dit kon niet worden opgeslagen: er is geen ruimte meer. Maak ruimte vrij op dit apparaat, of verwijder stukken die u niet meer nodig hebt, en probeer het opnieuw. Wat al was opgeslagen, blijft bewaard.',
  technical: 'Technische gegevens',
  reload: 'Pagina opnieuw laden',
  notice: 'Melding',
  dismiss: 'Melding sluiten',
  unknownTitle: 'Deze pagina bestaat niet',
  unknown: 'Het adres klopt niet, of wijst naar iets dat er niet meer is.',
  toLibrary: 'Naar de bibliotheek',
  updateReady: 'Er is een nieuwe versie van Repliek.',
  updateNow: 'Nu bijwerken',
  updateLater: 'Later',
  updatedElsewhere:
    'Repliek is in een ander tabblad bijgewerkt. Laad ook dit tabblad opnieuw zodra u hier klaar bent.',
  paste: {
    title: 'Tekst plakken als document',
    name: 'Naam',
    namePattern: (date: string) => `Geplakte tekst ${date}`,
    text: 'Tekst',
    hint: 'Plak de volledige tekst van een brief, lijst of webpagina.',
    add: 'Toevoegen',
    empty: 'Plak eerst een tekst.',
    dropped: 'Tekst niet toegevoegd.'
  },
  keys: {
    title: 'Sneltoetsen',
    open: 'Sneltoetsen tonen',
    enabled: 'Sneltoetsen van één teken gebruiken',
    enabledHint: 'Zet dit uit als u met spraak of andere hulpmiddelen werkt.',
    list: [
      ['/', 'zoeken'],
      ['↓ en ↑', 'van het zoekvak naar de resultaten en door de resultaten'],
      ['j of →', 'volgende vraag, in een brief of nota volgend deel'],
      ['k of ←', 'vorige vraag of vorig deel'],
      ['cijfers', 'naar de vraag of het deel met dat nummer'],
      ['v', 'vindplaats tonen of sluiten'],
      ['t', 'terug naar de zoekresultaten'],
      ['r en R', 'volgend en vorig zoekresultaat'],
      ['c', 'vraag met antwoord, of deel, kopiëren met vindplaats'],
      ['Shift+C', 'menu van de vraag of het deel: anders kopiëren, meenemen, corrigeren, labelen'],
      ['n en p, F7 en Shift+F7', 'in een vergelijking: volgend en vorig verschil'],
      ['N', 'in een vergelijking: volgend zwaar verschil'],
      ['m', 'in een vergelijking: andere helft van een verplaatsing'],
      ['1–9', 'in een vergelijking: een soort verschil tonen of verbergen'],
      ['b', 'in een vergelijking: versies omwisselen, of een andere basis'],
      ['Alt+↑ en Alt+↓', 'in een map: onderdeel verplaatsen'],
      ['Ctrl+V', 'geplakte tekst toevoegen'],
      ['Ctrl+Z', 'laatste wijziging ongedaan maken'],
      ['Ctrl+Shift+Z', 'opnieuw'],
      ['?', 'deze lijst']
    ] satisfies [string, string][]
  },
  counted: terms.papers
};
