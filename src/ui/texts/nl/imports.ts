import type { Refusal } from '../../../worker/import-outcome.ts';
import type { Encoding } from '../../../core/model/source.ts';
import { count, formatNumber } from '../format.ts';

const refusals: Record<Refusal, string> = {
  pdf: 'Dit is een PDF. Kies in uw PDF-lezer ‘Opslaan als tekst’ (of selecteer alles en plak de tekst hier), en voeg dat tekstbestand toe.',
  word: 'Dit is een Word-document. Kies in Word ‘Opslaan als’ en dan ‘Tekst zonder opmaak (.txt)’, en voeg dat bestand toe.',
  office:
    'Dit is een kantoordocument. Sla het op als tekst zonder opmaak (.txt) en voeg dat bestand toe.',
  image:
    'Dit is een afbeelding. Repliek leest alleen tekst; laat er eerst tekstherkenning (OCR) op los en bewaar de uitkomst als .txt.',
  archive:
    'Dit is een ingepakt archief. Pak het uit en voeg de tekstbestanden toe die erin zitten.',
  binary: 'Dit bestand bevat geen leesbare tekst. Bewaar het document als .txt en voeg dat toe.',
  empty: 'Dit bestand is leeg. Controleer of het goed is opgeslagen.',
  'empty-page':
    'Deze webpagina bevat zelf geen tekst: die wordt er pas in de browser bij geladen. Open de pagina in uw browser, selecteer alles, kopieer het en plak de tekst hier.',
  'page-archive':
    'Dit is een webpagina met alles erbij in één bestand (.mhtml). Open het in uw browser en kies ‘Opslaan als’ en dan ‘Webpagina, alleen HTML’, en voeg dat bestand toe.',
  mail: 'Dit is een e-mailbericht. Open het in uw mailprogramma, selecteer de tekst, kopieer die en plak haar hier; is het document een bijlage, bewaar die dan als tekst.',
  xml: 'Dit zijn gegevens voor programma’s (XML). Open hetzelfde document op de website waar u het vond als webpagina, bewaar die als ‘Webpagina, alleen HTML’, en voeg dat bestand toe.',
  'too-large': 'Dit bestand is groter dan 50 MB. Splits het in kleinere tekstbestanden.',
  unreadable:
    'Dit bestand kon niet worden gelezen. Is het verplaatst, of nog in een ander programma open? Probeer het opnieuw.',
  'invalid-bundle':
    'Deze bundel is niet geldig. Vraag de afzender om hem opnieuw te exporteren, of bekijk hem bij Uitwisselen.',
  'newer-bundle':
    'Deze bundel is gemaakt met een nieuwere versie van Repliek. Werk Repliek bij (laad de pagina opnieuw) en voeg hem dan toe.',
  'damaged-bundle':
    'Dit heet een bundel, maar is het niet (meer): misschien is het downloaden of kopiëren afgebroken. Vraag de afzender om hem opnieuw te sturen.',
  'other-json':
    'Dit zijn gegevens voor programma’s (JSON), geen bundel van Repliek en geen document. Een bundel krijgt u van een collega, of maakt u bij Uitwisselen; wilt u een tekst uit dit bestand lezen, plak die dan hier.',
  'out-of-room':
    'Er is geen ruimte meer om dit bestand te bewaren. Maak ruimte vrij op dit apparaat, of verwijder stukken die u niet meer nodig hebt, en voeg het opnieuw toe. Wat al in de bibliotheek staat, blijft bewaard.',
  'not-stored':
    'Dit bestand kon niet worden bewaard. Laad de pagina opnieuw en voeg het nog eens toe; lukt het weer niet, maak dan ruimte vrij op dit apparaat.'
};

const encodings: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252'
};

/** The sentences of the import and its report. */
export const imports = {
  title: 'Importeren',
  reportTitle: 'Importverslag',
  running: (done: number, total: number) =>
    `${formatNumber(done)} van ${count(total, 'bestand', 'bestanden')} gelezen`,
  gathering: 'De bestanden in de map worden opgezocht …',
  reading: (file: string) => `Bezig met ${file}`,
  cancel: 'Import stoppen',
  cancelling: 'Wordt gestopt na dit bestand …',
  cancelHint: 'Wat al gelezen is, blijft bewaard.',
  cutShort: (done: number, total: number) =>
    `De vorige import is afgebroken na ${formatNumber(done)} van ${count(total, 'bestand', 'bestanden')}. Wat gelezen was, is bewaard; voeg dezelfde bestanden nog eens toe voor de rest.`,
  progress: 'Voortgang van de import',
  /** `brought`: what bundles brought beside files, a phrase for each sort. */
  finished: (
    imported: number,
    known: number,
    refused: number,
    cancelled: number,
    brought: readonly string[]
  ) => {
    const files = (n: number, what: string, isFirst: boolean) =>
      n > 0 && `${isFirst ? count(n, 'bestand', 'bestanden') : formatNumber(n)} ${what}`;
    // Behind what bundles brought, what is counted is named anew.
    const isAnew = imported === 0 || brought.length > 0;
    const told = [
      files(imported, 'toegevoegd', true),
      ...brought,
      files(known, 'al aanwezig', isAnew),
      files(refused, 'niet gelezen', isAnew && known === 0),
      files(cancelled, 'overgeslagen', isAnew && known + refused === 0)
    ].filter(Boolean);
    if (imported > 0 || brought.length > 0) return `${told.join(', ')}.`;
    return `${['Er is niets toegevoegd', told.join(', ')].filter(Boolean).join(': ')}.`;
  },
  failed: 'De import is afgebroken. Wat al gelezen was, is bewaard.',
  none: 'Sinds deze pagina werd geopend, is niets geïmporteerd.',
  results: 'Resultaat per bestand',
  status: {
    imported: 'toegevoegd',
    known: 'was er al',
    bundle: 'bundel verwerkt',
    refused: 'niet gelezen',
    cancelled: 'overgeslagen'
  },
  known: 'Dezelfde tekst stond al in de bibliotheek; er is niets dubbel toegevoegd.',
  cancelled: 'De import is gestopt voor dit bestand aan de beurt was.',
  broughtBy: 'Wat deze bundel bracht',
  refusals,
  encodings,
  fromMarkup: {
    'web-page':
      'Dit was een opgeslagen webpagina: gelezen is wat een lezer ervan ziet, zonder opmaak en menu’s; bewaard is het bestand zelf. Er is niets van geladen of uitgevoerd.',
    'official-xml':
      'Dit was een officiële publicatie als gegevens (XML): gelezen is de tekst zoals die gedrukt wordt, met de noten eronder; bewaard is het bestand zelf.',
    'letters-apart':
      'In dit bestand zijn letters met accenten en leestekens uit elkaar gevallen (“Ã«” in plaats van “ë”, of een los accent): gelezen zijn de letters die er hoorden te staan; bewaard is het bestand zelf.'
  },
  encodingGuessed:
    'De tekencodering is geraden (Windows-1252): let op letters met accenten en op aanhalingstekens.',
  columns: {
    kind: 'Soort',
    sets: 'Vragensets',
    answered: 'Beantwoord',
    unanswered: 'Onbeantwoord',
    sections: 'Onderdelen',
    unplaced: 'Niet geplaatst',
    encoding: 'Codering'
  },
  showUnplaced: (share: string) => `${share} van de tekst bekijken`,
  diagnostics: 'Opgemerkt bij het lezen',
  noDiagnostics: 'Niets bijzonders opgemerkt.',
  read: (title: string) => `${title} lezen`,
  open: 'Lezen',
  more: 'Meer bestanden toevoegen'
};
