import type { SetStatus } from '../../../core/overview/set-status.ts';
import type { UndertakingRow } from '../../../core/overview/undertakings.ts';
import { count, formatDay, formatNumber } from '../format.ts';

const types: Record<UndertakingRow['type'], string> = {
  commitment: 'Toezegging',
  report: 'Stand van een toezegging',
  motion: 'Motie'
};

/** What is open, promised and counted over the whole library. */
export const overviews = {
  navigation: 'Overzichten',
  counting: 'De bibliotheek wordt doorgenomen …',
  failed: 'Het overzicht kon niet worden gemaakt. Laad de pagina opnieuw.',
  emptyLibrary: 'Er zijn nog geen stukken om een overzicht van te maken.',
  toLibrary: 'Stukken toevoegen',
  ministry: 'Ministerie',
  group: 'Fractie',
  all: 'Alle',
  sortBy: 'Sorteren op',
  show: 'Toon',
  clear: 'Filter wissen',

  open: {
    title: 'Openstaand',
    intro:
      'Vragensets zonder volledig antwoord. De termijn is drie weken na inzending, na een uitstelbericht nog eens drie weken. Het reces telt hier gewoon mee: u ziet een datum, geen oordeel.',
    list: 'Vragensets',
    shown: (shown: number, all: number) =>
      shownOf(shown, count(all, 'vragenset', 'vragensets'), shown === all),
    states: {
      open: 'openstaand',
      answered: 'beantwoord',
      all: 'alles'
    },
    sorts: {
      due: 'termijn, vroegste eerst',
      newest: 'inzending, nieuwste eerst',
      oldest: 'inzending, oudste eerst',
      questions: 'aantal vragen',
      title: 'titel'
    },
    untitled: 'Vragenset zonder titel',
    submitted: (date: string) => `Ingezonden ${formatDay(date)}`,
    noDate: 'Geen datum van inzending in de stukken',
    due: (date: string) => `Termijn tot en met ${formatDay(date)}`,
    dueDeferred: (date: string) => `Na uitstel: tot en met ${formatDay(date)}`,
    deferral: (date: string | undefined) =>
      date ? `Uitstelbericht van ${formatDay(date)}` : 'Uitstelbericht',
    answer: (date: string | undefined) => (date ? `Antwoord van ${formatDay(date)}` : 'Antwoord'),
    partly: ({ answered, questions }: Pick<SetStatus, 'answered' | 'questions'>) =>
      `${formatNumber(answered)} van ${count(questions, 'vraag', 'vragen')} beantwoord`,
    alike: (n: number) => `${formatNumber(n)} keer ingediend, bij verschillende bewindspersonen`,
    alikeTo: (people: string) => `Aan ${people}`,
    versions: (n: number) => `in ${count(n, 'stuk', 'stukken')}`,
    none: 'Geen vragenset past bij dit filter.',
    nothingOpen: 'Alle vragensets in de bibliotheek zijn beantwoord.',
    showAll: 'Alle vragensets tonen',
    calendar: 'Termijnen als agenda (.ics)',
    calendarName: 'Openstaande Kamervragen',
    calendarFile: (day: string) => `openstaande-kamervragen-${day}.ics`,
    calendarSaved: (n: number) => `${count(n, 'termijn', 'termijnen')} als agenda bewaard.`,
    calendarEmpty: 'Geen van de getoonde vragensets heeft een termijn.',
    event: (title: string) => `Termijn antwoord: ${title}`,
    follow: 'Volgen op OpenTK'
  },

  undertakings: {
    title: 'Toezeggingen en moties',
    intro:
      'Wat de regering volgens de stukken toezegt, wat zij over eerdere toezeggingen meldt en welke moties worden genoemd. De stand is wat de tekst zelf zegt.',
    list: 'Toezeggingen en moties',
    shown: (shown: number, all: number) =>
      shownOf(shown, count(all, 'toezegging of motie', 'toezeggingen en moties'), shown === all),
    filterText: 'Filter op woorden of naam',
    typeLabel: 'Soort',
    types,
    kinds: {
      all: 'alles',
      commitment: 'toezeggingen',
      report: 'stand van toezeggingen',
      motion: 'moties'
    },
    dueLabel: 'Datum',
    dues: { all: 'met en zonder datum', dated: 'alleen met datum' },
    sorts: {
      due: 'nakoming, vroegste eerst',
      newest: 'stuk, nieuwste eerst',
      paper: 'stuk'
    },
    by: 'Wie',
    due: 'Wanneer',
    dueOn: (date: string) => `uiterlijk ${formatDay(date)}`,
    state: 'Stand volgens de tekst',
    where: (question: string) => `Vraag ${question}`,
    place: 'Vindplaats',
    versions: (n: number) => `staat in ${count(n, 'versie', 'versies')}`,
    none: 'Geen toezegging of motie past bij dit filter.',
    nothing: 'In de stukken is geen toezegging of motie gevonden.'
  },

  figures: {
    title: 'Cijfers',
    intro: (papers: number, sets: number, submissions: number) =>
      `Geteld over ${count(papers, 'stuk', 'stukken')} met ${count(sets, 'vragenset', 'vragensets')}. Versies van dezelfde set tellen één keer: ${count(submissions, 'inzending', 'inzendingen')}. Alleen wat de stukken zelf zeggen telt mee, niets is geschat.`,
    times: 'Antwoordtijd',
    timesHint: (n: number, all: number) =>
      `Dagen tussen inzending en antwoord, voor ${formatNumber(n)} van de ${count(all, 'inzending', 'inzendingen')}: waar de stukken beide datums noemen. Een brief telt met zijn eigen datum. Elke stip is een inzending, de streep is de mediaan.`,
    officesHint: 'Waar de stukken alleen het ambt noemen, staat hier het ambt.',
    timesNone: 'Geen stuk noemt zowel de datum van inzending als die van het antwoord.',
    by: 'Per',
    byOptions: { ministers: 'bewindspersoon', ministries: 'ministerie', groups: 'fractie' },
    days: 'dagen',
    threeWeeks: '3 weken',
    overTime: 'Inzendingen in de tijd',
    overTimeHint: (dated: number, undated: number) =>
      undated === 0
        ? `${count(dated, 'inzending', 'inzendingen')}, op datum van inzending.`
        : `${count(dated, 'inzending', 'inzendingen')} met een datum van inzending; ${formatNumber(undated)} zonder datum tellen niet mee.`,
    overTimeNone: 'Geen stuk noemt een datum van inzending.',
    sites: 'Meest aangehaalde websites',
    sitesHint: 'Adressen in voetnoten; elke inzending of brief telt per website één keer.',
    sitesNone: 'Geen voetnoot noemt een internetadres.',
    cited: 'Meest aangehaalde stukken',
    citedHint:
      'Kamerstukken, zaken en Aanhangsels met een volledig nummer; elke inzending of brief telt één keer.',
    citedNone: 'Geen stuk haalt een Kamerstuk met nummer aan.',
    table: 'Tabel',
    name: 'Naam',
    n: 'n',
    shortest: 'kortste',
    median: 'mediaan',
    longest: 'langste',
    period: 'Periode',
    submissions: 'inzendingen',
    citedBy: 'aangehaald in',
    saveSvg: 'Bewaar als SVG',
    saveCsv: 'Bewaar als CSV',
    saveOf: (what: string, title: string) => `${what}: ${title}`,
    file: (name: string, day: string, extension: string) => `${name}-${day}.${extension}`,
    onceEach: 'Elk in één inzending of brief:',
    more: (n: number) => `en nog ${formatNumber(n)}, zie de tabel`,
    timeAlt: (n: number) =>
      `Spreiding van de antwoordtijd voor ${count(n, 'naam', 'namen')}; de tabel eronder geeft de getallen.`,
    barAlt: (n: number) =>
      `Staafdiagram met ${count(n, 'staaf', 'staven')}; de tabel eronder geeft de getallen.`
  }
};

function shownOf(shown: number, all: string, isAll: boolean): string {
  return isAll ? all : `${formatNumber(shown)} van ${all} getoond`;
}
