import type { ArrivingAnnotations } from '../../../core/bundle/count-annotations.ts';
import type { BundleError } from '../../../core/bundle/bundle-error.ts';
import { count, formatMoment, formatNumber } from '../format.ts';

/** What is wrong with a bundle, and what to do; the places stand behind a fold. */
const errors: Record<BundleError['code'], string> = {
  'not-json':
    'Dit bestand is geen bundel, of het is beschadigd: misschien is het downloaden of kopiëren afgebroken. Vraag de afzender om het opnieuw te sturen.',
  'too-deep':
    'Dit bestand is anders opgebouwd dan een bundel kan zijn. Vertrouw het niet, en vraag de afzender waar het vandaan komt.',
  'not-a-bundle':
    'Dit bestand is geen bundel van Repliek. Kies een bestand dat op .repliek eindigt en bij Uitwisselen is bewaard.',
  'newer-version':
    'Deze versie van Repliek kan de bundel nog niet lezen. Werk Repliek bij (laad de pagina opnieuw) en open hem dan weer.',
  shape:
    'Er ontbreken gegevens, of ze hebben niet de vorm die een bundel voorschrijft. Vraag de afzender om de bundel opnieuw te bewaren en te sturen.',
  content:
    'De inhoud spreekt zichzelf tegen: de bundel is na het bewaren gewijzigd of beschadigd. Vraag de afzender om hem opnieuw te bewaren en te sturen.'
};

/** The sentences of the screen for bundles. */
export const exchange = {
  title: 'Uitwisselen',
  intro:
    'Een bundel is één bestand met brontekst, lezing en uw aantekeningen. Zo deelt u werk met collega’s en maakt u een reservekopie.',
  exportTitle: 'Bundel bewaren',
  exportAll: 'Hele bibliotheek bewaren',
  exportSelected: (n: number) => `${count(n, 'stuk', 'stukken')} bewaren`,
  exportHint: (n: number) => `${count(n, 'stuk', 'stukken')} in de bibliotheek.`,
  exporting: 'De bundel wordt gemaakt …',
  exported: (name: string, size: string) => `${name} bewaard (${size}).`,
  exportedParts: (n: number, size: string) =>
    `Bewaard in ${formatNumber(n)} bestanden (samen ${size}), omdat één bestand te groot zou zijn om weer te openen. Ze horen bij elkaar: open ze later alle ${formatNumber(n)}, in welke volgorde ook. Vraagt de browser of hij meer bestanden mag opslaan, sta dat dan toe.`,
  tooLarge:
    'Er is niets bewaard: een van de stukken is te groot voor een bundel die weer te openen is. Kies in de bibliotheek de andere stukken en bewaar die; van het grote stuk hebt u het bestand zelf.',
  exportEmpty: 'De bibliotheek is leeg, er is niets te bewaren.',
  fileName: (day: string) => `repliek-${day}.repliek`,
  partName: (day: string, part: number, of: number) =>
    `repliek-${day}-deel-${part}-van-${of}.repliek`,
  importTitle: 'Bundel openen',
  importHint:
    'U kunt er meer tegelijk kiezen. U ziet eerst wat er zou veranderen; er wordt nooit iets overschreven.',
  choose: 'Bundel kiezen',
  reading: 'De bundel wordt bekeken …',
  previewTitle: (name: string) => `Voorvertoning van ${name}`,
  made: (time: string) => `Gemaakt op ${formatMoment(time)}.`,
  added: (n: number) => `${count(n, 'bestand', 'bestanden')} nieuw`,
  known: (n: number) => `${count(n, 'bestand', 'bestanden')} al aanwezig`,
  annotations: (arriving: ArrivingAnnotations) => {
    const { labels, notes, collections, decisions, savedSearches, synonyms } = arriving;
    const changed = Object.values(arriving).reduce((sum, sort) => sum + sort.changed, 0);
    return [
      labels.added > 0 && count(labels.added, 'nieuw label', 'nieuwe labels'),
      notes.added > 0 && count(notes.added, 'nieuwe notitie', 'nieuwe notities'),
      collections.added > 0 && count(collections.added, 'nieuwe map', 'nieuwe mappen'),
      decisions.added > 0 &&
        `${count(decisions.added, 'nieuwe beslissing', 'nieuwe beslissingen')} over versies`,
      savedSearches.added > 0 &&
        count(savedSearches.added, 'nieuwe zoekopdracht', 'nieuwe zoekopdrachten'),
      synonyms.added > 0 && `${count(synonyms.added, 'nieuwe groep', 'nieuwe groepen')} synoniemen`,
      changed > 0 &&
        `${count(changed, 'aantekening', 'aantekeningen')} gewijzigd (de laatst gewijzigde blijft)`
    ].filter((part) => part !== false);
  },
  corrections: (n: number) => `${count(n, 'correctie', 'correcties')} van de lezing nieuw`,
  conflicts: (n: number) =>
    `${count(n, 'correctie spreekt', 'correcties spreken')} een correctie van u tegen. Beide blijven bewaard; de uwe blijft gelden tot u bij het stuk anders kiest.`,
  nothingNew: 'Alles in deze bundel staat al in uw bibliotheek.',
  accept: 'Toevoegen aan de bibliotheek',
  acceptAll: (n: number) => `Alle ${formatNumber(n)} toevoegen aan de bibliotheek`,
  reject: 'Niet toevoegen',
  invalid: (name: string) => `‘${name}’ is geen geldige bundel`,
  /** The title where nothing else is wrong with it. */
  newer: (name: string) => `‘${name}’ komt uit een nieuwere versie van Repliek`,
  invalidHint: 'Er is niets gewijzigd in uw bibliotheek.',
  place: 'Plaats',
  problem: 'Wat er mis is',
  whole: 'hele bestand',
  errors,
  more: (n: number) => `en nog ${count(n, 'fout', 'fouten')}`
};
