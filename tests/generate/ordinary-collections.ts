/** A page on which several sets stand, each under a head of its own. */
export interface Collection {
  /** Of which parts it is put together. */
  name: string;
  text: string;
  sets: readonly { questions: readonly string[]; answers: readonly string[] }[];
}

interface Set {
  title: string;
  by: string;
  on: string;
  answeredOn: string;
  questions: readonly string[];
  answers: readonly string[];
}

const SETS: readonly Set[] = [
  {
    title: 'Het sluiten van veerponten',
    by: 'Inge Faas (VVD)',
    on: '3 februari 2031',
    answeredOn: '4 maart 2031',
    questions: [
      'Bent u bekend met de berichten over veerponten?',
      'Hoeveel veerponten zijn er gesloten? Kunt u uw antwoord toelichten?'
    ],
    answers: ['Ja.', 'Er zijn er drie gesloten. De andere varen nog.']
  },
  {
    title: 'De luidklok op Urk',
    by: 'Bram Waterman (SP)',
    on: '12 april 2031',
    answeredOn: '3 mei 2031',
    questions: [
      'Heeft u kennisgenomen van de klachten over de luidklok?',
      'Welke maatregelen neemt u?',
      'Kunt u deze vragen afzonderlijk beantwoorden?'
    ],
    answers: ['Ja.', 'Ik overleg daarover met de gemeente.', 'Dat heb ik gedaan.']
  },
  {
    title: 'Wachttijden bij sluizen',
    by: 'Joke Zwart (CDA)',
    on: '9 juni 2031',
    answeredOn: '1 juli 2031',
    questions: ['Klopt het dat schippers langer wachten?', 'Waarom is dat zo?'],
    answers: ['Nee.', 'De sluizen worden onderhouden.']
  }
];

const HEADS: Record<string, (set: Set, i: number) => string[]> = {
  labels: ({ title, by, on, answeredOn }) => [
    title,
    `Indiener: ${by}\nIngediend: ${on}\nBeantwoord: ${answeredOn}`
  ],
  'labels with the title': ({ title, by, on }) => [
    `Onderwerp: ${title}\nIngediend door: ${by}\nDatum indiening: ${on}`
  ],
  'labels above their values': ({ title, by, on }) => [
    title,
    `Indiener\n${by}\nIngediend\n${on}\nStatus\nBeantwoord`
  ],
  'labels on one line': ({ title, by, on }) => [title, `Indiener: ${by} | Ingediend: ${on}`],
  'labels in Markdown': ({ title, by, on }) => [
    `## ${title}`,
    `- Indiener: ${by}\n- Ingediend: ${on}`
  ],
  'labels in a table': ({ title, by, on }) => [
    `### ${title}`,
    `| Veld | Waarde |\n|---|---|\n| Indiener | ${by} |\n| Ingediend | ${on} |`
  ],
  title: ({ title }) => [title],
  'title with a number': ({ title }, i) => [`${i + 1}. ${title}`],
  'title with member and day': ({ title, by, on }) => [title, `Door ${by} op ${on}`],
  'day above a bar': ({ title, by, on }) => [title, `${on} | ${by}`],
  counter: ({ title, on }, i) => [`Vraag ${i + 1} van 3`, title, on],
  sentence: ({ title, by, on }) => [
    title,
    `${by} stelde op ${on} schriftelijke vragen aan de minister van Waterstaat.`
  ],
  report: ({ title, on }) => [
    title,
    on,
    'In het dorp is veel te doen. Daar moet iets aan gebeuren.',
    'Wij stellen daarom de volgende vragen aan de minister van Waterstaat:'
  ]
};

const NOTATIONS: Record<string, (question: string, answer: string, i: number) => string[]> = {
  words: (question, answer, i) => [`Vraag ${i}\n${question}`, `Antwoord ${i}\n${answer}`],
  'answers without numbers': (question, answer, i) => [
    `Vraag ${i}:\n${question}`,
    `Antwoord:\n${answer}`
  ],
  inline: (question, answer, i) => [`Vraag ${i}: ${question}`, `Antwoord ${i}: ${answer}`],
  numbers: (question, answer, i) => [`${i}. ${question}`, `Antwoord: ${answer}`]
};

const FEET: Record<string, string[]> = {
  nothing: [],
  'more and back': ['Lees meer', '← Terug naar overzicht'],
  tags: ['Tags: water, kosten', 'Deel dit: Facebook | X | E-mail'],
  hashes: ['#water #kosten']
};

const RULES = ['', '---', '* * *'];

/** Pages of three sets: each head with each notation, what stands behind and between sets in turn. */
export function* ordinaryCollections(): Generator<Collection> {
  let turn = 0;
  for (const [head, headOf] of Object.entries(HEADS)) {
    for (const [notation, pairOf] of Object.entries(NOTATIONS)) {
      for (const gap of ['\n\n', '\n']) {
        const [foot, feet] = Object.entries(FEET)[turn % 4]!;
        const rule = RULES[turn % RULES.length]!;
        turn++;
        const open = turn % 5 === 0 ? 1 : -1;
        const blocks = SETS.map((set, i) => {
          const isOpen = i === open;
          const pairs = set.questions.flatMap((question, k) =>
            pairOf(question, set.answers[k]!, k + 1).slice(0, isOpen ? 1 : 2)
          );
          const status = isOpen ? ['Nog niet beantwoord.'] : [];
          return [
            ...(i > 0 && rule !== '' ? [rule] : []),
            ...headOf(set, i),
            ...pairs,
            ...status,
            ...feet
          ].join(gap);
        });
        yield {
          name: [head, notation, foot, rule, open < 0 ? '' : 'one open', gap.length].join(', '),
          text: `${['Kamervragen en antwoorden', ...blocks].join('\n\n')}\n`,
          sets: SETS.map(({ questions, answers }, i) => ({
            questions,
            answers: i === open ? [] : answers
          }))
        };
      }
    }
  }
}

// what stands in one set, and looks as if another began
const INSIDE: Record<string, string> = {
  'a list': 'Het gaat om:\n\n1. het varen;\n\n2. het aanleggen.',
  'questions of a study':
    'Dit is onderzocht.\n\nOnderzoeksvragen\n\n1. Hoeveel ponten zijn er?\n\n2. Wat kosten zij?',
  titles: 'Dat gaat zo.\n\nStand van zaken\n\nDe pont vaart.\n\nVervolg\n\nDe pont blijft varen.',
  days: 'Het overleg was op:\n\n3 mei 2031\n\n4 juni 2031',
  'a plan': 'Zo gaat het.\n\nPlanning\n\nStart: 3 mei 2031\n\nOplevering: 4 juni 2032',
  'the head of another set':
    'Zie eerdere antwoorden.\n\nVragen van het lid Kolk (CDA) over bruggen (ingezonden 3 mei 2030).\n\nDaar blijf ik bij.',
  'a letter that is quoted': 'Ik schreef toen:\n\n«Geachte voorzitter,\n\nDe pont vaart.»'
};

/** Papers of one set, with something in it or behind it that looks like the head of another. */
export function* collectionsOfOne(): Generator<{ name: string; text: string }> {
  const [first] = SETS;
  for (const [head, headOf] of Object.entries(HEADS)) {
    if (head === 'counter' || head === 'title with a number') continue;
    for (const [notation, pairOf] of Object.entries(NOTATIONS)) {
      for (const [inside, text] of Object.entries(INSIDE)) {
        const pairs = pairOf(first!.questions[0]!, text, 1).concat(
          pairOf(first!.questions[1]!, first!.answers[1]!, 2)
        );
        const blocks = [...headOf(first!, 0), ...pairs];
        yield { name: [head, notation, inside].join(', '), text: `${blocks.join('\n\n')}\n` };
      }
      const pairs = first!.questions.flatMap((question, k) =>
        pairOf(question, first!.answers[k]!, k + 1)
      );
      const behind = [
        'Gerelateerde vragen',
        'De luidklok op Urk',
        'Bram Waterman (SP), 12 april 2031',
        'Wachttijden bij sluizen',
        'Joke Zwart (CDA), 9 juni 2031'
      ];
      const blocks = [...headOf(first!, 0), ...pairs, ...behind];
      yield { name: [head, notation, 'related'].join(', '), text: `${blocks.join('\n\n')}\n` };
    }
  }
}
