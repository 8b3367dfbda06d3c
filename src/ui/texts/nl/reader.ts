import { count, formatList, formatMoment, formatNumber, formatNumbers } from '../format.ts';

const questionWord = (numbers: readonly number[]) => (numbers.length === 1 ? 'vraag' : 'vragen');

/** The sentences of the reader. */
export const reader = {
  gone: 'Dit stuk staat niet (meer) in de bibliotheek.',
  goneTitle: 'Stuk niet gevonden',
  placeGone: 'De plaats van dit adres staat niet (meer) in dit stuk. U ziet het begin.',
  opening: 'Het stuk wordt geopend …',
  outline: 'Overzicht van de vragen',
  contents: 'Inhoud',
  setsTitle: 'Vragensets in dit stuk',
  backToPaper: 'Alle vragensets van dit stuk',
  setOf: (n: number, total: number) => `Vragenset ${formatNumber(n)} van ${formatNumber(total)}`,
  previousSet: 'Vorige set',
  nextSet: 'Volgende set',
  jump: 'Ga naar vraag',
  jumps: {
    question: {
      to: (typed: string) => `Naar vraag ${typed}`,
      failed: (typed: string) => `Er is geen vraag ${typed} in deze set.`
    },
    section: {
      to: (typed: string) => `Naar deel ${typed}`,
      failed: (typed: string) => `Er is geen deel ${typed} in dit stuk.`
    }
  },
  go: 'Ga',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  answer: 'Antwoord',
  question: (label: string) => `Vraag ${label}`,
  counted: 'De bron drukt geen nummer; dit is geteld.',
  noAnswer: 'Bij deze vraag staat hier geen antwoord.',
  deferred: 'De beantwoording is uitgesteld.',
  answeredElsewhere: 'Hier staat geen antwoord; een ander stuk beantwoordt deze vraag.',
  joint: (numbers: readonly number[]) =>
    `Gezamenlijk antwoord op ${questionWord(numbers)} ${formatNumbers(numbers)}`,
  jointElsewhere: (numbers: readonly number[], at: string) =>
    `Het gezamenlijke antwoord op ${questionWord(numbers)} ${formatNumbers(numbers)} staat bij vraag ${at}.`,
  showHere: (label: string) => `Antwoord op vraag ${label} hier tonen`,
  showJointHere: 'Dat antwoord hier tonen',
  hideHere: 'Verbergen',
  goThere: (label: string) => `Naar vraag ${label}`,
  passage: 'de aangewezen passage',
  undertakings: (commitments: number, motions: number) =>
    [
      commitments > 0 && count(commitments, 'toezegging', 'toezeggingen'),
      motions > 0 && count(motions, 'motie', 'moties')
    ]
      .filter(Boolean)
      .join(' en '),
  citedIn: (n: number) => `Geciteerd in ${count(n, 'ander stuk', 'andere stukken')}`,
  redacted: 'weggelakt',
  answerOf: (label: string) => `Antwoord op vraag ${label}`,
  referredBy: (n: number) =>
    `Hiernaar ${n === 1 ? 'verwijst' : 'verwijzen'} ${count(n, 'vraag', 'vragen')}`,
  footnotes: 'Voetnoten',
  footnote: (label: string) => `Voetnoot ${label}`,
  footnoteMissing: 'De tekst van deze noot staat niet in de bron.',
  notesMissing: (labels: readonly string[]) =>
    `De teksten van de voetnoten ${formatList(labels)} staan niet in de bron.`,
  toFootnote: 'In de lijst tonen',
  backToText: (label: string) => `Terug naar de tekst bij noot ${label}`,
  source: 'Vindplaats',
  showSource: 'Toon vindplaats',
  showSourceOf: (what: string) => `Toon vindplaats van ${what}`,
  hideSource: 'Vindplaats sluiten',
  sentenceBefore: 'Vorige zin',
  sentenceAfter: 'Volgende zin',
  steps: 'Per zin door lezing en bron',
  lineKinds: {
    unplaced: 'niet geplaatst',
    furniture: 'kop- of voetregel',
    note: 'voetnoot'
  },
  unplacedPieces: (n: number) => `${count(n, 'stuk', 'stukken')} niet geplaatst`,
  toUnplaced: (n: number, words: string) => `Niet geplaatst stuk ${formatNumber(n)}: ${words}`,
  noneUnplaced: 'Alle tekst is geplaatst.',
  sourceOf: (what: string) => `Bron van ${what}`,
  lines: (first: number, last: number) =>
    first === last
      ? `regel ${formatNumber(first)}`
      : `regel ${formatNumber(first)} t/m ${formatNumber(last)}`,
  wholeSource: 'het hele stuk',
  copy: 'Kopiëren',
  copyOf: {
    question: (what: string) => `${what} met antwoord kopiëren`,
    section: (what: string) => `${what} kopiëren`
  },
  more: 'Meer',
  moreAbout: (what: string) => `Meer bij ${what}`,
  thisPaper: 'dit stuk',
  thisSet: 'deze vragenset',
  copied: (what: string) => `${what} gekopieerd, met bronvermelding.`,
  missingTitle: 'Dit stuk staat niet in uw bibliotheek',
  missing: (words: string, label: string) =>
    `${words ? `De link wijst naar ${label ? `vraag ${label} van ` : ''}‘${words}’.` : `De link wijst naar ${label ? `vraag ${label} van ` : ''}een stuk dat hier niet (meer) staat.`} Voeg het bestand toe, of een bundel waar het in zit; daarna werkt de link.`,
  print: 'Afdrukken',
  export: 'Exporteren',
  delete: 'Verwijderen',
  details: 'Kop en gegevens van het stuk',
  field: 'Zonder label',
  unplaced: 'Niet-geplaatste tekst',
  unplacedHint: (share: string) =>
    `${share} van de tekst is niet herkend. Zo staat het in de bron:`,
  unplacedShort: (share: string) => `${share} niet geplaatst`,
  checksum: 'SHA-256 van de tekst',
  showUnplaced: 'In de bron tonen',
  unplacedPiece: (n: number) => `Stuk ${formatNumber(n)}`,
  noticed: 'Opgemerkt bij het lezen',
  noticedHere: 'Opgemerkt',
  preamble: 'Tekst rond de vragen',
  sections: 'Tekst',
  untitledSection: 'Tekst zonder kop',
  stateOf: {
    answered: '',
    unanswered: 'onbeantwoord',
    joint: 'gezamenlijk antwoord',
    pointer: 'verwijst',
    elsewhere: 'in een ander stuk beantwoord'
  },
  filter: 'Toon',
  filters: {
    all: 'alle vragen',
    unanswered: 'onbeantwoord',
    joint: 'gezamenlijk beantwoord',
    pointer: 'verwijst naar ander antwoord',
    warning: 'met opmerking'
  },
  filterWith: (filter: string, n: number) => `${filter} (${formatNumber(n)})`,
  noneOfFilter: 'Geen vraag past hierbij.',
  citation: (what: string, title: string, source: string) => `${title}, ${what}. Bron: ${source}.`,
  hash: (id: string) => `SHA-256 ${id}`,
  imported: (time: string) => `toegevoegd ${formatMoment(time)}`,
  file: 'Bestand',
  fromMarkup: {
    'web-page': 'Opgeslagen webpagina: gelezen is wat een lezer ervan ziet.',
    'official-xml':
      'Officiële publicatie als gegevens (XML): gelezen is de tekst, zoals die gedrukt wordt.',
    'letters-apart':
      'Letters waren uit elkaar gevallen (“Ã«” in plaats van “ë”, of een los accent): gelezen zijn de letters die er hoorden te staan.'
  },
  markupText: {
    'web-page': 'webpagina, opmaak in grijs',
    'official-xml': 'XML, tags in grijs',
    'letters-apart': 'met de uiteengevallen letters'
  },
  openExternal: 'opent een andere website',
  answersCount: (answered: number, all: number, elsewhere: boolean) =>
    answered === all
      ? `${count(all, 'vraag', 'vragen')}, alle beantwoord`
      : elsewhere
        ? `${count(all, 'vraag', 'vragen')}, in dit stuk zonder antwoord`
        : `${count(all, 'vraag', 'vragen')}, ${formatNumber(all - answered)} onbeantwoord`
};
