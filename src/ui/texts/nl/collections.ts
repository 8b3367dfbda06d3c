import { count, formatDay } from '../format.ts';

/** The sentences of the screens of collections. */
export const collections = {
  title: 'Mappen',
  intro:
    'Een map is uw eigen selectie van vragen, antwoorden en stukken op volgorde, met eigen koppen en tekst ertussen: voor een briefing, een debat of een dossier.',
  list: 'Mappen',
  empty:
    'Er zijn nog geen mappen. Maak er een, of kies ‘In een map’: onder ‘Meer’ bij een vraag of een stuk, of voor alle resultaten van een zoekopdracht. Bestanden van uw computer voegt u toe in de bibliotheek.',
  newName: 'Naam van de map',
  create: 'Map maken',
  created: (name: string) => `Map ‘${name}’ gemaakt.`,
  items: (n: number) => count(n, 'onderdeel', 'onderdelen'),
  changed: (time: string) => `gewijzigd ${formatDay(time.slice(0, 10))}`,
  open: 'Map openen',
  back: 'Alle mappen',
  contents: 'Inhoud van de map',
  nothing:
    'Deze map is nog leeg. Kies ‘In een map’ onder ‘Meer’ bij een vraag of een stuk, of voor alle resultaten van een zoekopdracht, of begin hier met een kop.',
  toLibrary: 'Naar de bibliotheek',
  rename: 'Hernoemen',
  keep: 'Bewaren',
  renamed: (name: string) => `De map heet nu ‘${name}’.`,
  remove: 'Map verwijderen',
  removed: (name: string) => `Map ‘${name}’ verwijderd.`,
  addHeading: 'Kop toevoegen',
  addText: 'Tekst toevoegen',
  newHeading: 'Nieuwe kop',
  heading: 'Kop',
  headingLevel: 'Niveau van de kop',
  level: (n: number) => `niveau ${n}`,
  text: 'Tekst',
  up: (what: string) => `Omhoog: ${what}`,
  down: (what: string) => `Omlaag: ${what}`,
  moved: (what: string, place: number, all: number) =>
    `${what} staat nu op plaats ${place} van ${all}.`,
  drag: (what: string) => `Verslepen: ${what}`,
  removeItem: (what: string) => `Uit de map halen: ${what}`,
  itemRemoved: (what: string) => `${what} uit de map gehaald.`,
  headingAbove: (what: string) => `Kop hierboven: ${what}`,
  showText: 'Tekst tonen',
  passage: 'Passage',
  gone: 'Het stuk staat niet (meer) in de bibliotheek. Dit stond er:',
  lost: 'De bron zegt op deze plaats iets anders. Dit stond er:',
  keys: 'Alt met pijltje omhoog of omlaag verplaatst het onderdeel waarin u staat.',
  unknown: 'Deze map bestaat niet (meer).',
  print: 'Afdrukken',
  export: 'Exporteren',
  untitledHeading: 'kop zonder tekst',
  emptyText: 'tekst'
};
