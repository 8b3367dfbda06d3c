import type { ChangePreset } from '../../comparing/change-groups.ts';
import { count, formatNumber } from '../format.ts';

const presetNames: Record<ChangePreset, string> = {
  substance: 'Inhoud',
  editing: 'Redactie',
  all: 'Alles'
};

/** The sentences of the comparison of two versions. */
export const comparison = {
  title: 'Versies',
  failed: 'Het zoeken naar versies lukte niet.',
  finding: 'Versies worden gezocht …',
  compareTitle: (label: string) => `Vergelijking van vraag ${label}`,
  /** What the tab and each printed page say: which vraag 3 it is. */
  compareTab: (label: string, subject: string) => `Vergelijking van vraag ${label}: ${subject}`,
  choose: 'Kies zelf wat u vergelijkt',
  wholeSet: 'de hele set',
  first: 'Eerste versie',
  second: 'Tweede versie',
  paper: 'Stuk',
  set: 'Vragenset',
  question: 'Vraag',
  compare: 'Vergelijken',
  nothingInCommon: 'Deze stukken hebben geen vragenset gemeen.',
  chooseSets: 'Zelf vragensets kiezen',
  questionText: 'Vraag',
  answerText: 'Antwoord',
  added: 'toegevoegd:',
  removed: 'weggelaten:',
  onlyFirst: 'Alleen in de eerste versie',
  onlySecond: 'Alleen in de tweede versie',
  differences: (n: number) => count(n, 'verschil', 'verschillen'),
  substance: (shown: number) =>
    `Inhoudelijk verschillend: ${count(shown, 'verschil', 'verschillen')}`,
  slips: (shown: number) =>
    `Alleen de schrijfwijze verschilt: ${count(shown, 'verschil', 'verschillen')}`,
  position: (n: number, total: number) => `verschil ${formatNumber(n)} van ${formatNumber(total)}`,
  walk: 'Door de verschillen lopen',
  changeGone: 'Het verschil van deze link is in deze vergelijking niet te vinden.',
  noneShown: 'Er is geen verschil om naartoe te gaan.',
  noneHeavy: 'Er is geen zwaar verschil: geen getal, naam, datum, ontkenning of hele alinea.',
  noMove: 'Dit verschil staat op één plaats; er is geen andere helft.',
  comparing: 'De teksten worden vergeleken …',
  stop: 'Stoppen',
  cancelled: 'Het vergelijken is gestopt.',
  comparingFailed: 'Het vergelijken lukte niet.',
  again: 'Opnieuw vergelijken',
  next: 'Volgend verschil',
  previous: 'Vorig verschil',
  noAnswer: 'Geen antwoord in deze versie.',
  legend:
    'Oranje doorgestreept staat alleen in de eerste versie, blauw onderstreept alleen in de tweede. Gestippeld verschilt, maar is nu verborgen.',
  same: 'Geen verschil in de tekst.',
  onlyForm: (n: number) => `Alleen vormverschillen: ${formatNumber(n)}.`,
  hiddenToo: (n: number) => `, ${formatNumber(n)} verborgen`,
  aborted:
    'Vergelijking afgebroken, alinea’s vergeleken: de teksten zijn te lang en te verschillend.',
  equalWords: (share: string) => `${share} van de woorden is gelijk.`,
  notes: (before: string, after: string) => `Voetnootnummer ${before} tegenover ${after}.`,
  noNote: 'geen',
  swap: 'Versies omwisselen',
  movedFrom: 'Verplaatst: staat in de tweede versie elders',
  otherOrder: 'Tabel in een andere volgorde gelezen: dezelfde cellen, inhoudelijk gelijk',
  movedTo: 'Verplaatst: stond in de eerste versie elders',
  otherHalf: 'naar de andere plaats',
  presets: 'Wat wordt getoond',
  presetNames,
  foldedToggles: (preset: ChangePreset | undefined) =>
    `Getoonde verschillen: ${preset ? presetNames[preset].toLowerCase() : 'eigen keuze'}`,
  groupToggles: 'Soorten verschillen',
  groupNames: {
    words: 'woorden',
    facts: 'getallen, namen, ontkenning',
    paragraphs: 'alinea’s',
    moved: 'verplaatst',
    spelling: 'spelling',
    punctuation: 'leestekens',
    dashes: 'streepjes, aaneen',
    capitals: 'hoofdletters',
    spaces: 'spaties, regels, noten'
  },
  toggled: (name: string, isShown: boolean) => `${name}: ${isShown ? 'getoond' : 'verborgen'}`,
  layout: 'Weergave',
  layouts: { 'side-by-side': 'Naast elkaar', inline: 'In één tekst' },
  toSets: 'Alle verschillen tussen deze twee vragensets',
  keys: 'Toetsen: n en p of F7 en Shift+F7 volgend en vorig verschil, N volgend zwaar verschil, m andere helft van een verplaatsing, 1–9 soorten, b versies omwisselen.',
  versionsOf: (n: number, what: string) => `${formatNumber(n)} versies, ${what}`,
  toQuestion: (number: number) => `Naar vraag ${number}`,
  findingIn: (what: string, where: string) => `${what} in ${where}`,
  missingSet: (name: string) =>
    `De vragenset van deze link (${name}) staat niet in deze bibliotheek. Er wordt niets anders voor in de plaats getoond: voeg de bron toe, of kies zelf wat u vergelijkt.`,
  missingQuestion: (name: string) =>
    `De versie van deze link (${name}) staat niet in deze bibliotheek. Er wordt niets anders voor in de plaats getoond: voeg de bron toe, of kies zelf wat u vergelijkt.`,
  setName: (paper: string, set: number) => `bron ${paper}, vragenset ${set}`,
  questionName: (paper: string, set: number, question: string) =>
    `bron ${paper}, vragenset ${set}, vraag ${question}`,
  chooseYourself: 'Zelf kiezen wat u vergelijkt',
  changesOf: (label: string, n: number) => `${label}: ${count(n, 'verschil', 'verschillen')}`,
  print: 'Afdrukken of bewaren',
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd. Hij werkt in elke Repliek waarin beide bronnen staan.',
  asMatrix: 'Naast elkaar in een tabel',
  settled: 'Afgehandeld',
  unrelated:
    'Deze twee sets hebben geen vragen gemeen. Horen ze toch bij elkaar, leg dat dan vast: dan worden ze als versies vergeleken.',
  unanswered: (name: string) =>
    `In ${name} staan alleen de vragen; antwoorden zijn niet vergeleken.`,
  changes: 'Verschillen per vraag',
  noChanges: 'Geen inhoudelijke verschillen.',
  formOnly: 'Alleen de vorm verschilt in vraag:',
  more: (n: number) => `en nog ${count(n, 'verschil', 'verschillen')}`,
  questionPair: (first: string, second: string) => `Vraag ${first} naast vraag ${second}`,
  evidence: 'Waaruit dat blijkt',
  ladder: 'Welke vraag hoort bij welke',
  ladderLegend:
    'Links de vragen van de eerste versie, rechts die van de tweede. Een onderbroken lijn is een antwoord dat onder een andere vraag staat; een vette lijn is inhoudelijk verschillend; een open rondje mist zijn tegenhanger.',
  ladderTable: 'Als tabel',
  ladderAnswer: 'Antwoord',
  ladderResult: 'Uitkomst',
  ladderInPlace: 'bij de eigen vraag',
  ladderShifted: (first: string, second: string) =>
    `antwoord ${first} naast antwoord onder vraag ${second}`
};
