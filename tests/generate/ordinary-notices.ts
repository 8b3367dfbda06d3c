/** A notice of delay, or a supplement to answers, as ministries and the official site print them. */
export interface OrdinaryNotice {
  name: string;
  text: string;
  says: {
    kind: 'deferral' | 'written-answer' | 'answer-letter';
    questions: string[];
    answers: string[];
  };
}

const QUESTIONS = [
  'Bent u bekend met het bericht «Pont vaart niet meer»?',
  'Hoeveel reizigers maken gebruik van de pont tussen Oudveer en Nieuwveer?',
  'Wanneer vaart de pont weer?'
];
const ANSWERS = ['Ja.', 'Ongeveer 400 per dag.', 'In mei.'];

const DESCRIPTION =
  'Vragen van het lid Faas (VVD) aan de Minister van Infrastructuur en Waterstaat over pontjes (ingezonden 3 februari 2031).';
const FROM = 'Minister Terpstra (Infrastructuur en Waterstaat) (ontvangen 20 februari 2031).';

const OFFICIAL =
  'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2030–2031 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n1433\n';
const REPRINTED = `${OFFICIAL}HERDRUK\n`;
const OFFICIAL_HEADS = [OFFICIAL, REPRINTED, 'AH 1433\n2031Z81234\n', ''];

const LETTER_HEADS = [
  'De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\n\nDatum 20 februari 2031\nBetreft {title} over pontjes\n\nGeachte voorzitter,\n\n',
  'Datum: 20 februari 2031\nBetreft: {title} pontjes\n\nGeachte voorzitter,\n\n',
  'Den Haag, 20 februari 2031\nOnderwerp: Kamervragen van het lid Faas over pontjes\n\nGeachte Voorzitter,\n\n'
];

const DELAYS = [
  'De vragen van het lid Faas (VVD) over pontjes (2031Z81234, ingezonden 3 februari 2031) kunnen tot mijn spijt niet binnen de gebruikelijke termijn worden beantwoord. De reden van het uitstel is dat afstemming meer tijd vergt.',
  'Hierbij deel ik u mede dat de schriftelijke vragen van het lid Faas (VVD) over pontjes, ingezonden op 3 februari 2031 met kenmerk 2031Z81234, niet binnen de gestelde termijn van drie weken kunnen worden beantwoord.',
  'Op 3 februari 2031 heeft het lid Faas (VVD) vragen gesteld over pontjes (2031Z81234). Vanwege de benodigde afstemming is het niet mogelijk deze vragen binnen de gebruikelijke termijn te beantwoorden.',
  'Met verwijzing naar de schriftelijke vragen van het lid Faas (VVD) over pontjes, met kenmerk 2031Z81234 en ingezonden op 3 februari 2031, laat ik u weten dat voor een zorgvuldige beantwoording meer tijd nodig is.',
  'Uw Kamer heeft mij op 3 februari 2031 vragen doen toekomen van het lid Faas (VVD) over pontjes (kenmerk 2031Z81234). Het lukt niet de vragen binnen drie weken te beantwoorden.'
];

const NOTES_OF_DELAY = [
  'Hierbij bericht ik u dat de vragen van het lid Faas (VVD) over pontjes niet binnen de gebruikelijke termijn kunnen worden beantwoord. Ik zal u de antwoorden zo spoedig mogelijk doen toekomen.',
  'De beantwoording van deze vragen kan tot mijn spijt niet binnen de gestelde termijn plaatsvinden. De reden van het uitstel is dat nog informatie moet worden ingewonnen.'
];

const SUPPLEMENTS = ['Nader antwoord', 'Aanvullend antwoord', 'Gewijzigd antwoord', 'Antwoord'];

const OFFERS = [
  'Hierbij zend ik u een aanvulling op mijn antwoorden op de vragen van het lid Faas (VVD) over pontjes (2031Z81234, ingezonden 3 februari 2031).',
  'In aanvulling op mijn brief van 12 februari 2031 stuur ik u de aanvullende antwoorden op de vragen van het lid Faas (VVD) over pontjes (ingezonden 3 februari 2031, kenmerk 2031Z81234).',
  'Hierbij ontvangt u de gewijzigde antwoorden op de vragen van het lid Faas (VVD) over pontjes (kenmerk 2031Z81234, ingezonden 3 februari 2031).'
];

const CLOSINGS = [
  '\n\nHoogachtend,\n\nDe minister van Infrastructuur en Waterstaat,\n\nJ. Terpstra',
  '\n\nDe minister van Infrastructuur en Waterstaat,\nJ. Terpstra',
  ''
];

const NUMBERS = ['Vraag {n}\n', '{n}\n', '{n}. ', 'Vraag {n}: '];

/** Lines of no more than 78 characters, as pdftotext writes a page. */
const wrapped = (text: string): string => text.replaceAll(/(?=.{79})(.{1,78}) /gu, '$1\n');

const PRODUCERS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['plain', (text) => text],
  ['raw', (text) => wrapped(text).replaceAll(/\n{2,}/gu, '\n')],
  ['layout', (text) => wrapped(text).replaceAll(/^(?=.)/gmu, '          ')],
  ['one line', (text) => text.replaceAll(/\s+/gu, ' ')],
  ['quoted', (text) => text.replaceAll(/^/gmu, '> ').replaceAll(/ $/gmu, '')],
  ['Markdown', (text) => text.replaceAll(/^(Vraag \d|Antwoord \d|Mededeling)$/gmu, '**$1**')]
];

const numbered = (number: string, text: string, i: number): string =>
  `${number.replace('{n}', String(i + 1))}${text}`;

const asked = (number: string): string =>
  QUESTIONS.map((text, i) => numbered(number, text, i)).join('\n\n');

const answered = (number: string): string =>
  QUESTIONS.map(
    (text, i) => `${numbered(number, text, i)}\n\nAntwoord ${i + 1}\n${ANSWERS[i]!}`
  ).join('\n\n');

function* unprinted(): Generator<OrdinaryNotice> {
  const none: string[] = [];
  for (const [h, head] of LETTER_HEADS.entries()) {
    for (const [d, delay] of DELAYS.entries()) {
      const start = head.replace('{title}', 'Uitstel beantwoording Kamervragen') + delay;
      const says = { kind: 'deferral', questions: none, answers: none } as const;
      for (const [c, closing] of CLOSINGS.entries()) {
        yield { name: `letter ${h} ${d} ${c}`, text: start + closing, says };
      }
      for (const number of NUMBERS) {
        const text = `${start}${CLOSINGS[0]!}\n\n${DESCRIPTION}\n\n${asked(number)}`;
        const name = `letter ${h} ${d} with ${JSON.stringify(number)}`;
        yield { name, text, says: { ...says, questions: QUESTIONS } };
      }
    }
    for (const [o, offer] of OFFERS.entries()) {
      const start = head.replace('{title}', 'Aanvullende antwoorden Kamervragen') + offer;
      const text = `${start}${CLOSINGS[0]!}\n\n${answered(NUMBERS[0]!)}`;
      const says = { kind: 'answer-letter', questions: QUESTIONS, answers: ANSWERS } as const;
      yield { name: `supplement by letter ${h} ${o}`, text, says };
    }
  }
  for (const [h, head] of OFFICIAL_HEADS.entries()) {
    for (const number of NUMBERS) {
      for (const [m, note] of NOTES_OF_DELAY.entries()) {
        const text = `${head}${DESCRIPTION}\nMededeling van ${FROM}\n\n${asked(number)}\n\nMededeling\n${note}`;
        const says = { kind: 'deferral', questions: QUESTIONS, answers: none } as const;
        yield { name: `notice ${h} ${m} ${JSON.stringify(number)}`, text, says };
      }
    }
    for (const word of SUPPLEMENTS) {
      const text = `${head}${DESCRIPTION}\n${word} van ${FROM}\n\n${answered(NUMBERS[0]!)}`;
      const says = { kind: 'written-answer', questions: QUESTIONS, answers: ANSWERS } as const;
      yield { name: `${word} ${h}`, text, says };
    }
  }
}

// In one line, who asked is read of the subject, and the day of the sentence below it is lost.
const isNotReadInOneLine = (name: string): boolean => /^letter 2 \d \d$/u.test(name);

/** All of them, as each producer writes them. */
export function* ordinaryNotices(): Generator<OrdinaryNotice> {
  for (const notice of unprinted()) {
    for (const [producer, write] of PRODUCERS) {
      if (producer === 'one line' && isNotReadInOneLine(notice.name)) continue;
      yield { ...notice, name: `${notice.name}, ${producer}`, text: write(notice.text) };
    }
  }
}
