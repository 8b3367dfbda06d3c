import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../../model/person.ts';
import type { Placed } from './asked.ts';
import { readDescription } from './read-description.ts';

function drawPeople(people: Placed<Person[]> | undefined): string | undefined {
  return people?.value
    .map(({ name, group, role, ministry }) =>
      [role, name, ministry ?? group].filter(Boolean).join(' ')
    )
    .join(' + ');
}

/** One line per part: "from", "to", "by", "about", "sent", "got", "case". */
function draw(text: string): string[] {
  const found = readDescription(text);
  if (!found) return ['nothing'];
  const { type, submitters, addressees, respondents, subject, submittedOn, receivedOn } = found;
  return [
    type,
    ...[
      ['from', drawPeople(submitters)],
      ['to', drawPeople(addressees)],
      ['by', drawPeople(respondents)],
      ['about', subject?.value],
      ['sent', submittedOn?.value],
      ['got', receivedOn?.value],
      ['case', found.caseNumbers.map(({ value }) => value).join(' ')]
    ].flatMap(([label, value]) => (value ? [`${label} ${value}`] : []))
  ];
}

test.for<[string, string[]]>([
  [
    'Vragen van de leden Kuipers en Visser (beiden GroenLinks-PvdA) aan de Minister van Justitie en Veiligheid over het bericht «Brug dicht» (ingezonden 6 mei 2024).',
    [
      'questions',
      'from Kuipers GroenLinks-PvdA + Visser GroenLinks-PvdA',
      'to Minister Justitie en Veiligheid',
      'about het bericht «Brug dicht»',
      'sent 2024-05-06'
    ]
  ],
  [
    'Vragen van het lid Kuipers (VVD) aan de Minister van Financiën aangaande bruggen (ingezonden 6 mei 2024).',
    ['questions', 'from Kuipers VVD', 'to Minister Financiën', 'about bruggen', 'sent 2024-05-06']
  ],
  [
    'Vragen van het lid Kuipers (VVD) aan de Ministers van Financiën en voor Klimaat en Groene Groei over vragen over (water)wegen: een vervolg (ingezonden 1 mei 2023) en meer (ingezonden 2 juni 2023)',
    [
      'questions',
      'from Kuipers VVD',
      'to Minister Financiën + Minister Klimaat en Groene Groei',
      'about vragen over (water)wegen: een vervolg (ingezonden 1 mei 2023) en meer',
      'sent 2023-06-02'
    ]
  ],
  [
    'Vragen van het lid Kuipers (VVD) aan de Minister van Financiën over bruggen (ingezonden 6 mei 2024).\nAntwoord van Minister Visser (Financiën) (ontvangen 7 juni 2024).',
    [
      'questions',
      'from Kuipers VVD',
      'to Minister Financiën',
      'by Minister Visser Financiën',
      'about bruggen',
      'sent 2024-05-06',
      'got 2024-06-07'
    ]
  ],
  [
    'Vragen van het lid Kuipers (VVD) over\nbruggen',
    ['questions', 'from Kuipers VVD', 'about bruggen']
  ],
  [
    'Mondelinge vragen van lid Bos – van de Kerk(PVV) aan de minister-president over bruggen.',
    ['questions', 'from Bos – van de Kerk PVV', 'to minister-president', 'about bruggen']
  ],
  [
    'Antwoord van Minister Van der Meulen (Justitie en Veiligheid), mede namens de Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst (ontvangen 18 november2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12.',
    [
      'answer',
      'by Minister Van der Meulen Justitie en Veiligheid + Staatssecretaris Financiën – Fiscaliteit en Belastingdienst',
      'got 2024-11-18'
    ]
  ],
  [
    'Antwoord van Minister Visser (Volksgezondheid, Welzijn en Sport (ontvangen (ontvangen 7 juni 2024)',
    ['answer', 'by Minister Visser Volksgezondheid, Welzijn en Sport', 'got 2024-06-07']
  ],
  [
    'Mededeling van Staatssecretaris Visser (Sociale Zaken en Werkgelegenheid) (ontvangen 7 juni 2024).',
    ['notice', 'by Staatssecretaris Visser Sociale Zaken en Werkgelegenheid', 'got 2024-06-07']
  ],
  [
    'Antwoord op vragen van het lid Kuipers over bruggen die opengaan',
    ['answer', 'from Kuipers', 'about bruggen die opengaan']
  ],
  [
    'Uitstel beantwoording vragen van de leden Kuipers en Visser over bruggen',
    ['notice', 'from Kuipers + Visser', 'about bruggen']
  ],
  [
    'Antwoord van de minister van Justitie en Veiligheid op de nadere vragen van het lid Kuipers (CDA) over bruggen (ingezonden 3 mei 2023, nr. 2023Z38120)',
    [
      'answer',
      'from Kuipers CDA',
      'by minister Justitie en Veiligheid',
      'about bruggen',
      'sent 2023-05-03',
      'case 2023Z38120'
    ]
  ],
  [
    'Vergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 12  Vragen van het lid Kuipers (VVD) aan de Minister van Defensie over bruggen (ingezonden 1 mei 2024). Antwoord van Minister Visser (Defensie) (ontvangen 2 juni 2024). Vraag 1',
    [
      'questions',
      'from Kuipers VVD',
      'to Minister Defensie',
      'by Minister Visser Defensie',
      'about bruggen',
      'sent 2024-05-01',
      'got 2024-06-02'
    ]
  ],
  [
    'Met deze brief beantwoord ik de vragen die de leden Kuipers en Visser (beiden SP) mij op 6 mei 2024 hebben gesteld over bruggen.',
    ['letter', 'from Kuipers SP + Visser SP', 'about bruggen', 'sent 2024-05-06']
  ],
  [
    'Bijgaand stuur ik u de beantwoording van de vragen die op 3 mei 2024 zijn gesteld door het lid Kuipers (PVV) over «Bruggen open. En dicht» (2024Z07200).',
    [
      'letter',
      'from Kuipers PVV',
      'about «Bruggen open. En dicht»',
      'sent 2024-05-03',
      'case 2024Z07200'
    ]
  ],
  [
    'Ik deel u mede dat de vragen van het lid Kuipers (CDA) van uw Kamer aan de Minister van Financiën betreffende bruggen worden beantwoord zoals aangegeven in de bijlage.',
    ['letter', 'from Kuipers CDA', 'to Minister Financiën', 'about bruggen']
  ],
  [
    'Hierbij bieden wij u, mede namens de staatssecretaris van Sociale Zaken en Werkgelegenheid, de antwoorden aan op de schriftelijke vragen die zijn gesteld door de leden Kuipers en Visser (beiden SP) over het beheer van bruggen. Deze vragen werden ingezonden op 24 april 2025 met kenmerk 2025Z08200.',
    [
      'letter',
      'from Kuipers SP + Visser SP',
      'by staatssecretaris Sociale Zaken en Werkgelegenheid',
      'about het beheer van bruggen',
      'sent 2025-04-24',
      'case 2025Z08200'
    ]
  ],
  [
    'Hierbij stuur ik u de antwoorden op de vragen van het lid Kuipers (VVD) over bruggen toe.',
    ['letter', 'from Kuipers VVD', 'about bruggen']
  ],
  [
    'In antwoord op uw brief van 6 mei 2024, nr. 2024Z 07200, bied ik u hierbij de antwoorden aan op de vragen van de leden Kuipers (D66) en Visser (CDA) over bruggen.',
    [
      'letter',
      'from Kuipers D66 + Visser CDA',
      'about bruggen',
      'sent 2024-05-06',
      'case 2024Z07200'
    ]
  ],
  [
    'Op 6 mei 2024 hebben de leden Kuipers (D66) en Visser (CDA) schriftelijke vragen gesteld over bruggen.',
    ['letter', 'from Kuipers D66 + Visser CDA', 'about bruggen', 'sent 2024-05-06']
  ],
  [
    'De vragen van het lid Kuipers (D66) over «open bruggen» (ingezonden 6 mei 2024 met kenmerk 2024Z07200) kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
    ['letter', 'from Kuipers D66', 'about «open bruggen»', 'sent 2024-05-06', 'case 2024Z07200']
  ],
  [
    'Tot mijn spijt meld ik dat de vragen van het lid Kuipers (D66) over bruggen kunnen helaas niet tijdig worden beantwoord.',
    ['letter', 'from Kuipers D66', 'about bruggen']
  ],
  [
    'Hierbij de antwoorden op de vragen van Beantwoording van Kamervragen van het van het lid Kuipers (SP) over bruggen.',
    ['letter', 'from Kuipers SP', 'about bruggen']
  ],
  [
    'Naar aanleiding van de vragen van het lid Kuipers (SP) aan de minister van Defensie over bruggen, ingezonden op 6 mei 2024, antwoord ik als volgt.',
    ['letter', 'from Kuipers SP', 'to minister Defensie', 'about bruggen', 'sent 2024-05-06']
  ]
])('%s', ([text, drawn]) => {
  expect(draw(text)).toEqual(drawn);
});

test.for([
  '',
  'Antwoord',
  'Antwoord op vraag 3',
  'Vraag 3',
  'Vraag van het lid Kuipers (VVD) over de kades',
  'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
  'Vragen en antwoorden',
  'De gemeente heeft vragen over bruggen.',
  'Mededeling aan de pers',
  'De Minister van Financiën opent een brug.',
  'Kunt u deze vragen afzonderlijk beantwoorden?'
])('no description: %s', (text) => {
  expect(readDescription(text)).toBeUndefined();
});

test('spans hold what they name, whatever the blanks', () => {
  const text =
    ' Vragen  van het lid\nKuipers (VVD) aan de  Minister van\tFinanciën over oude\n bruggen (ingezonden 6\nmei 2024)';
  const { submitters, addressees, subject, submittedOn } = readDescription(text)!;
  const quote = (part: Placed<unknown> | undefined): string => text.slice(...part!.span);
  expect(quote(submitters)).toBe('het lid\nKuipers (VVD)');
  expect(quote(addressees)).toBe('Minister van\tFinanciën');
  expect(quote(subject)).toBe('oude\n bruggen');
  expect(quote(submittedOn)).toBe('6\nmei 2024');
});

test('any text is survived, with places that exist', () => {
  const unit = fc.constantFrom(
    'Vragen van ',
    'het lid ',
    'Bos ',
    '(',
    ')',
    ' aan de Minister van ',
    ' over ',
    '(ingezonden ',
    '6 mei 2024',
    '\n',
    '. ',
    'Antwoord van Minister ',
    'namens de minister ',
    'hebben '
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const { type, caseNumbers = [], ...parts } = readDescription(text) ?? { type: 'none' };
      expect(type).toBeDefined();
      for (const part of [...Object.values(parts), ...caseNumbers] as Placed<unknown>[]) {
        const [start, end] = part.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    })
  );
});
