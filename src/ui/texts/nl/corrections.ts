import type { Misfit, Statement, TextRole } from '../../../core/corrections/correction.ts';
import type { Stride } from '../../../core/corrections/make/stops.ts';
import { count, formatNumbers } from '../format.ts';
import { terms } from './terms.ts';

const roles: Record<TextRole | 'unplaced', string> = {
  question: 'vraag',
  answer: 'antwoord',
  section: 'gewone tekst',
  unplaced: 'niet-geplaatste tekst'
};

const strides: Record<Stride, string> = { line: 'regel', sentence: 'zin', paragraph: 'alinea' };

/** Why a correction does not fit, as a sentence with what to do. */
const misfits: Record<Misfit, string> = {
  'quote-differs': 'Op die plaats in de bron staan andere woorden dan de correctie noemt.',
  'not-there': 'Wat de correctie bedoelt, begint in deze lezing niet op die plaats.',
  'not-beside': 'Tussen de twee delen staat in deze lezing iets anders.',
  'nothing-left': 'Er zou niets van de vraag of het antwoord overblijven. Gebruik samenvoegen.',
  'no-question': 'Hier staat geen vraag waarbij een antwoord kan horen.',
  'not-understood': 'Deze versie van Repliek kent dit soort correctie niet.'
};

/** What a correction does, for lists: "Vraag 3 heet voortaan 4". */
function says(statement: Statement): string {
  switch (statement.kind) {
    case 'border':
      return `Deze tekst hoort bij ${withArticle(statement.owner.role)} ernaast`;
    case 'split':
      return `Hier begint ${named(statement)}`;
    case 'merge':
      return `Dit hoort bij ${withArticle(statement.into.role)} ervoor`;
    case 'renumber':
      return `Deze vraag heet ${statement.numbering.label}`;
    case 'assign':
      return statement.questions.length === 0
        ? 'Dit antwoord hoort bij geen vraag'
        : `Dit antwoord hoort bij ${count(statement.questions.length, 'gekozen vraag', 'gekozen vragen')}`;
    case 'shift':
      return `${count(statement.answers.length, 'antwoord', 'antwoorden')} verschoven, ${steps(statement.by)}`;
    case 'role':
      return `Dit is ${named(statement)}`;
    case 'paper-kind':
      return `Soort stuk: ${terms.kinds[statement.paperKind]}`;
    case 'paper-facts':
      return 'Titel en datum van het stuk ingevuld';
    case 'set-facts':
      return 'Personen en gegevens van de set ingevuld';
    case 'set-aside':
      return 'Een andere correctie wordt niet gevolgd';
  }
}

const withArticle = (role: TextRole) =>
  role === 'question' ? 'de vraag' : role === 'answer' ? 'het antwoord' : 'de tekst';

function named({ role, numbering }: Extract<Statement, { kind: 'split' | 'role' }>): string {
  if (role === 'section') return roles.section;
  return role === 'question' && numbering ? `vraag ${numbering.label}` : `een ${roles[role]}`;
}

const steps = (by: number) =>
  `${count(Math.abs(by), 'vraag', 'vragen')} ${by > 0 ? 'omlaag' : 'omhoog'}`;

/** The sentences of the dialogs of corrections. */
export const corrections = {
  correct: 'Corrigeren',
  correctOf: (what: string) => `Lezing van ${what} corrigeren`,
  title: (what: string) => `Lezing corrigeren: ${what}`,
  paperTitle: 'Gegevens van het stuk corrigeren',
  intro: 'De bron verandert niet. Uw correctie is een laag erover, die u altijd kunt terugdraaien.',
  what: 'Wat klopt er niet?',
  tasks: {
    border: 'De grens met de tekst ervoor of erna',
    split: 'Dit zijn er twee: splitsen',
    merge: 'Dit is één geheel met het volgende: samenvoegen',
    renumber: 'Het nummer van de vraag',
    assign: 'Bij welke vragen dit antwoord hoort',
    shift: 'Een reeks antwoorden is verschoven',
    role: 'Dit is geen vraag of geen antwoord'
  },
  roles,
  strides,
  misfits,
  says,
  thing: (role: TextRole | 'unplaced', label: string) => {
    switch (role) {
      case 'question':
        return `Vraag ${label}`;
      case 'answer':
        return label ? `Antwoord op vraag ${label}` : 'Antwoord zonder vraag';
      case 'section':
        return label ? `Tekst ‘${label}’` : 'Tekst zonder kop';
      case 'unplaced':
        return 'Niet-geplaatste tekst';
    }
  },
  between: (upper: string, lower: string) => `Tussen ${lowerFirst(upper)} en ${lowerFirst(lower)}`,
  whichBorder: 'Welke grens?',
  noNeighbour: 'Hier staat niets naast waarmee dit een grens heeft.',
  borderEditor: 'Grens in de tekst',
  borderHint:
    'Verplaats de grens met de knoppen, of met de pijltjestoetsen als de grens de aandacht heeft: ↑ en ↓ een zin, met Shift een alinea, met Ctrl een regel.',
  border: 'Grens',
  borderBefore: (words: string) => `De grens staat voor: ${words}`,
  earlier: (stride: Stride) => `Een ${strides[stride]} eerder`,
  later: (stride: Stride) => `Een ${strides[stride]} later`,
  whichPart: 'Welk deel?',
  whereSplit: 'Waar begint het tweede deel?',
  notDivisible: 'Dit deel heeft maar één zin op één regel en is niet te splitsen.',
  secondIs: 'Het tweede deel is een',
  headed: (line: string) => `De eerste regel (${line}) is het kopje`,
  number: 'Nummer',
  numberHint: 'Zoals het zou zijn afgedrukt: 3, 3a, of 2 en 3.',
  numberMissing: 'Vul een nummer in, bijvoorbeeld 3, 3a, of 2 en 3.',
  whichMerge: 'Wat hoort bij elkaar?',
  mergeOf: (first: string, second: string) => `${first} en ${lowerFirst(second)}`,
  mergeHint: 'Het tweede deel wordt het vervolg van het eerste. Een kopje ertussen wordt tekst.',
  whichAnswer: 'Welk antwoord?',
  noAnswer: 'Bij deze vraag staat geen antwoord.',
  belongsTo: 'Het antwoord hoort bij',
  filterQuestions: 'Vragen zoeken',
  shiftFrom: 'Vanaf',
  shiftUntil: 'Tot en met',
  shiftBy: 'Hoeveel vragen?',
  shiftDown: (n: number) => `${count(n, 'vraag', 'vragen')} omlaag`,
  shiftUp: (n: number) => `${count(n, 'vraag', 'vragen')} omhoog`,
  shiftHint: (n: number) => `Het gaat om ${count(n, 'antwoord', 'antwoorden')}.`,
  whatIsIt: 'Het is',
  pair: (label: string) => `Vraag ${label} met antwoord`,
  preview: 'Zo wordt het gelezen',
  previewing: 'Het voorbeeld wordt gemaakt …',
  noChange: 'Zo staat het er al.',
  doesNotFit: 'Dit kan hier niet.',
  disappears: 'verdwijnt',
  isNew: 'nieuw',
  before: 'nu',
  after: 'straks',
  moreChanges: (n: number) => `en nog ${count(n, 'wijziging', 'wijzigingen')}`,
  answersNow: (numbers: readonly number[]) =>
    numbers.length === 0 ? 'bij geen vraag' : `bij ${terms.questionsNumbered(numbers)}`,
  save: 'Correctie bewaren',
  saved: (name: string) => `Gecorrigeerd: ${name}.`,
  removed: 'Correctie teruggedraaid.',
  preferred: 'Deze correctie wordt nu gevolgd.',
  mark: 'gecorrigeerd',
  markOf: (what: string) => `Wat er aan ${what} is gecorrigeerd`,
  original: 'Zo las Repliek het zelf',
  sameAsRead: 'De tekst en de plaats zijn gelijk gebleven.',
  notRead: 'Dit is er door de correctie bij gekomen.',
  all: (n: number) => `Correcties (${count(n, 'correctie', 'correcties')})`,
  historyTitle: 'Correcties en geschiedenis',
  history: 'Geschiedenis',
  list: 'Correcties van dit stuk',
  none: 'In dit stuk is niets gecorrigeerd. Kies bij een vraag of tekst ‘Corrigeren’ om dat te doen.',
  noSteps: 'Er zijn geen stappen die u kunt terugdraaien.',
  revert: 'Terugdraaien',
  revertOf: (what: string) => `Terugdraaien: ${what}`,
  undoStep: 'Deze stap ongedaan maken',
  redoStep: 'Deze stap opnieuw doen',
  undone: 'ongedaan gemaakt',
  states: {
    applied: 'toegepast',
    'already-so': 'zo leest Repliek het ook zelf',
    'set-aside': 'niet gevolgd: een andere correctie zegt iets anders',
    misfit: 'past niet meer'
  },
  prefer: 'Deze volgen',
  preferOf: (what: string) => `Deze volgen: ${what}`,
  toPlace: 'Naar de plaats in de bron',
  misfitsTitle: (n: number) =>
    `${count(n, 'correctie past', 'correcties passen')} niet meer bij deze lezing en ${n === 1 ? 'is' : 'zijn'} niet toegepast.`,
  quote: (words: string) => `‘${words}’`,
  kind: 'Soort stuk',
  paper: 'Het stuk',
  paperName: 'Titel',
  paperDate: 'Datum',
  setFacts: 'Gegevens van de vragenset',
  setName: 'Titel van de set',
  personName: 'Naam',
  personGroup: 'Fractie',
  personRole: 'Ambt',
  personMinistry: 'Ministerie',
  addPerson: (list: string) => `Persoon toevoegen bij ${list}`,
  removePerson: (who: string) => `${who} weghalen`,
  person: (list: string, n: number) => `${list}, persoon ${n}`,
  badDate: 'Schrijf de datum als jjjj-mm-dd.',
  editFacts: 'Gegevens corrigeren',
  factsDropped: 'Gegevens niet bewaard.',
  giveTitle: 'Titel geven',
  readAsQuestions: 'Toch als vragen lezen',
  giveTitleTo: (name: string) => `Titel geven: ${name}`,
  titleFor: (name: string) => `Titel in plaats van “${name}”`,
  keepTitle: 'Titel bewaren',
  formatNumbers
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
