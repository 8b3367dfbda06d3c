import type { Person } from '../../src/core/model/person.ts';
import { createRandom } from './random.ts';

/** A letter with what its head and its opening say, in one of the ways in which ministries print it. */
export interface LetterWithHead {
  name: string;
  text: string;
  says: {
    submitters: Person[];
    subject: string;
    titleOfPaper: string;
    signedBy: Person;
    also: Person[];
  };
}

/** What each of these letters says of its days and its number. */
export const HEAD_FACTS = { sentOn: '2031-02-03', writtenOn: '2031-03-12', number: '2031Z81234' };

const member = (name: string, group?: string): Person => (group ? { name, group } : { name });

const MEMBERS: readonly (readonly [printed: string, members: Person[]])[] = [
  ['het lid Faas', [member('Faas')]],
  ['het lid Van der Meulen (GroenLinks-PvdA)', [member('Van der Meulen', 'GroenLinks-PvdA')]],
  ['Kamerlid Kuiper-De Wit (PvdD)', [member('Kuiper-De Wit', 'PvdD')]],
  [
    'het lid Faas (VVD) en het lid van Dijk (CDA)',
    [member('Faas', 'VVD'), member('van Dijk', 'CDA')]
  ],
  [
    'de leden Faas, Ter Haar (beiden SP) en ’t Hart (50PLUS)',
    [member('Faas', 'SP'), member('Ter Haar', 'SP'), member('’t Hart', '50PLUS')]
  ],
  [
    'de leden A. Faas (VVD) en mevrouw C.M. Bos (D66)',
    [member('A. Faas', 'VVD'), member('C.M. Bos', 'D66')]
  ]
];

const SUBJECTS: readonly string[] = [
  'pontjes',
  'het bericht ‘Pont vaart niet meer’',
  'het artikel «Over de brug: wie betaalt?»',
  'de gevolgen van het sluiten van de pont aan de gemeente',
  'de brief van 3 januari 2031 over veerponten',
  'toezicht op veerponten van de minister'
];

const OFFICES: readonly Person[] = [
  { role: 'minister', ministry: 'Landbouw, Visserij, Voedselzekerheid en Natuur' },
  { role: 'staatssecretaris', ministry: 'Financiën' },
  { role: 'minister', ministry: 'Asiel en Migratie' }
];

const ALSO: readonly Person[][] = [
  [],
  [{ role: 'staatssecretaris', ministry: 'Volksgezondheid, Welzijn en Sport' }]
];

const DAYS: readonly (readonly [sent: string, written: string])[] = [
  ['3 februari 2031', '12 maart 2031'],
  ['03 februari 2031', '12 maart 2031'],
  ['3 februari 2031', '12-03-2031'],
  ['3 februari 2031', '12/3/2031']
];

/** `{also}` begins with a comma or is nothing. */
const OPENINGS: readonly string[] = [
  'Hierbij zend ik u{also} de antwoorden op de vragen van {members} over {subject} (ingezonden {sent}, kenmerk {number}).',
  'Hierbij bied ik u{also} de antwoorden op de vragen van {members} over {subject} aan. De vragen werden ingezonden op {sent} ({number}).',
  'Op {sent} stelden {members} mij vragen over {subject} (nr. {number}). Hierbij ontvangt u{also} de antwoorden.',
  'In antwoord op uw brief van {sent}, kenmerk {number}, deel ik u{also} mee dat de schriftelijke vragen van {members} over {subject} worden beantwoord zoals aangegeven in de bijlage bij deze brief.',
  'Bijgaand treft u{also} de beantwoording aan van de vragen van {members} over {subject} (nr. {number}, ingezonden op {sent}).',
  'Bijgaand stuur ik uw Kamer{also} de antwoorden op de vragen van {members} d.d. {sent} over {subject} (kenmerk {number}).',
  'Met deze brief beantwoord ik{also} de vragen van {members} over {subject}, die mij op {sent} zijn toegezonden met kenmerk {number}.',
  'Hieronder vindt u{also} mijn reactie op de vragen van {members} van {sent} over {subject} ({number}).'
];

const FIELDS: readonly string[] = [
  'Datum {written}\nBetreft {title}',
  'Datum: {written}\nOnderwerp: {title}',
  'Datum : {written}\nBetreft : {title}',
  '**Datum** {written}\n**Betreft** {title}',
  'Datum        {written}\nBetreft      {title}',
  'Datum\n{written}\n\nBetreft\n{title}',
  'Datum\nBetreft\n{written}\n{title}',
  'Den Haag, {written}\n\nBetreft: {title}'
];

const TITLES: readonly string[] = [
  'Kamervragen',
  'Beantwoording vragen over {subject}',
  'Antwoorden op vragen van {members} over {subject}',
  'Beantwoording schriftelijke vragen {number}'
];

const MARGINS: readonly string[] = [
  '',
  'Ons kenmerk\nWK-2031/118\n\nUw kenmerk\n{number}\n\nBijlage(n)\n1',
  'Contactpersoon\nJ. de Boer\nT 070 456 0000\n\nOnze referentie\n5512345',
  'Ons kenmerk: WK-2031/118\nUw brief (kenmerk): {number}\nBijlagen: 1'
];

const SENDERS: readonly string[] = [
  '',
  '> Retouradres Postbus 77001 2500 EA Den Haag',
  'Ministerie van Waterkant\nDirectie Veren\nBezoekadres\nKade 12\n2511 AA Den Haag'
];

const ADDRESSES: readonly string[] = [
  '',
  'De Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag',
  'Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPrinses Irenestraat 6\n2595 BD DEN HAAG'
];

/** In which order the sender, the address, the fields and the margin were read. */
const ORDERS: readonly string[] = ['SAFM', 'SMAF', 'AFSM', 'SFAM'];

const GREETINGS: readonly string[] = [
  'Geachte voorzitter,',
  'Geachte heer/mevrouw,',
  'Mijnheer de Voorzitter,'
];

const NAMES: readonly string[] = ['J. Terpstra', 'mr. dr. P.Q. Ünal', 'Mariëlle de Wit-Post'];

const SIGNATURES: readonly string[] = [
  'De {office},\n\n{name}',
  'Hoogachtend,\n\nde {office},\n\n\n{name}',
  'De {office}\n{name}',
  'De {office}, {name}',
  'De {office},\n(w.g.) {name}',
  'Met vriendelijke groet,\n\n{name}\n{Office}'
];

const QUESTIONS = 'Vraag 1\nWat vindt u daarvan?\n\nAntwoord 1\nIk vind het jammer.';

const office = ({ role = '', ministry = '' }: Person): string => `${role} van ${ministry}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** So many letters whose heads combine all of this, the same at every run. */
export function* lettersWithHeads(count: number): Generator<LetterWithHead> {
  const { pick, chance } = createRandom(81);
  for (let i = 0; i < count; i++) {
    const [members, submitters] = pick(MEMBERS);
    const [subject, signer, also, name] = [pick(SUBJECTS), pick(OFFICES), pick(ALSO), pick(NAMES)];
    const [sent, written] = pick(DAYS);
    const values: Record<string, string> = {
      members,
      subject,
      sent,
      written,
      number: HEAD_FACTS.number,
      name,
      office: office(signer),
      Office: capital(office(signer)),
      also: also.map((person) => `, mede namens de ${office(person)},`).join('')
    };
    const filled = (shape: string): string =>
      shape.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);
    const title = filled(pick(TITLES));
    values.title = title;
    const shapes = { S: pick(SENDERS), A: pick(ADDRESSES), F: pick(FIELDS), M: pick(MARGINS) };
    const head = Array.from(pick(ORDERS), (part) => shapes[part as keyof typeof shapes]);
    const end = [QUESTIONS, pick(SIGNATURES)];
    const parts = [
      ...head,
      pick(GREETINGS),
      pick(OPENINGS),
      ...(chance(0.5) ? end : end.reverse())
    ];
    const text = parts
      .filter((part) => part !== '')
      .map(filled)
      .join(chance(0.5) ? '\n\n' : '\n');
    yield {
      name: `${i}: ${JSON.stringify(parts)}`,
      text: `${text}\n`,
      says: { submitters, subject, titleOfPaper: title, signedBy: { name, ...signer }, also }
    };
  }
}
