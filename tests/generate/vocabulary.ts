import fc from 'fast-check';
import type { Sentence } from './model.ts';

const things = [
  'veer·ponten',
  'stations·piano’s',
  'brug·wachters',
  'luid·klokken',
  'onder·houds·werk·zaam·heden',
  'biblio·theek·voor·zieningen',
  'kinder·boerde·rijen',
  'sluis·deuren',
  'water·tap·punten',
  'EU-subsi·dies',
  'molen·bio·topen',
  'straat·muzi·kanten'
];
const places = ['Zwartewaal', 'Ferwert', 'Goeree-Overflakkee', 'de Kop van Over·ijssel', 'Urk'];
const adverbs = ['geleide·lijk', 'tijde·lijk', 'in beginsel', 'nog steeds', 'voort·varend'];
const participles = ['gesloten', 'ver·plaatst', 'onder·steund', 'her·opend', 'verwaar·loosd'];

const thing = fc.constantFrom(...things);
const place = fc.constantFrom(...places);
const adverb = fc.constantFrom(...adverbs);
const participle = fc.constantFrom(...participles);
const year = fc.integer({ min: 1998, max: 2025 });
const amount = fc.integer({ min: 2, max: 980 });
const questionNumber = fc.integer({ min: 1, max: 12 });

/** A sentence with random values in its gaps. */
function fill(words: TemplateStringsArray, ...values: fc.Arbitrary<string | number>[]) {
  return fc
    .tuple(...values)
    .map((chosen) => words.reduce((text, part, i) => text + String(chosen[i - 1] ?? '') + part));
}

const questionOpening = fc.oneof(
  fill`Bent u bekend met het bericht «${place} zonder ${thing}»?`,
  fill`Hoeveel ${thing} zijn er sinds ${year} in ${place} ${participle}?`,
  fill`Klopt het dat de ${thing} in ${place} ${adverb} worden ${participle}?`,
  fill`Deelt u de mening dat ${thing} niet zonder ${thing} kunnen?`,
  fill`Welke maat·regelen neemt u om ${thing} en ${thing} ${adverb} te behouden?`,
  fill`Waarom zijn de ${thing} in ${place} ${participle}, terwijl de uitstoot van CO2 al was gedaald?`
);
const questionEnding = fc.constantFrom(
  'Zo ja, sinds wanneer?',
  'Zo nee, waarom niet?',
  'Kunt u uw antwoord toe·lichten?'
);

const answerOpening = fc.constantFrom('Ja.', 'Nee.', 'Ja, dat klopt.', 'Dat is mij bekend.');
const statement = fc.oneof(
  fill`De ${thing} in ${place} zijn ${adverb} ${participle}.`,
  fill`In ${year} telde ${place} ${amount} ${thing} en ${amount} ${thing}.`,
  fill`Het kabinet hecht ${adverb} aan ${thing}.`,
  fill`In ${year} waren de kosten € ${amount},5 miljoen, ${amount} procent meer dan geraamd.`,
  fill`Dat volgt uit artikel ${amount}, tweede lid, van het Besluit ${thing} ${year}, dat nog geldt.`,
  fill`De uitstoot van CO2 en PM10 door ${thing} is ${adverb} gedaald.`,
  fill`Ik overleg daar·over met de gemeenten en met de eige·naren van ${thing}.`,
  fill`Vraag en aanbod van ${thing} lopen in ${place} uiteen.`,
  fill`Zie daar·voor ook het antwoord op vraag ${questionNumber}.`,
  fill`De antwoorden op de vragen ${questionNumber} en ${questionNumber} gaan daar nader op in.`
);

/** What stands in a note: a source, a paper or a remark. */
export const noteText = fc.oneof(
  fill`De Streekbode, 14 maart ${year}, «Geen ${thing} meer in ${place}».`,
  fill`Kamerstuk 29 ${fc.integer({ min: 100, max: 999 })}, nr. ${amount}.`,
  fill`Rapport ${thing}, p. ${amount}.`,
  fill`www.streekbode.example/artikelen/${amount}/zonder-bericht`
);

/** No note follows "vraag 1.": printed as "vraag 1.1" nobody could read it. */
function withNote(text: fc.Arbitrary<string>): fc.Arbitrary<Sentence> {
  return fc
    .tuple(text, fc.option(noteText, { nil: undefined, freq: 4 }))
    .map(([sentence, note]) =>
      note === undefined || /\d\.$/.test(sentence) ? { text: sentence } : { text: sentence, note }
    );
}

/** A question of one sentence or two, each ending in a question mark. */
export const question: fc.Arbitrary<readonly Sentence[]> = fc.oneof(
  fc.tuple(withNote(questionOpening)),
  fc.tuple(
    withNote(questionOpening),
    questionEnding.map((text) => ({ text }))
  )
);

const answerParagraph = fc.array(withNote(statement), { minLength: 1, maxLength: 4 });

/** An introduction with two or three items, numbered or lettered as questions may be too. */
const itemList = fc
  .tuple(
    fill`De maat·regelen zijn:`,
    fc.constantFrom(['1.', '2.', '3.'], ['a.', 'b.', 'c.'], ['1)', '2)', '3)'], ['–', '–', '–']),
    fc.array(fill`${thing} worden ${participle};`, { minLength: 2, maxLength: 3 })
  )
  .map(([introduction, labels, items]) =>
    [introduction, ...items.map((item, i) => `${labels[i]} ${item}`)].map((text) => [{ text }])
  );

/** An answer of one paragraph or more, none of them with a question mark. */
export const answer: fc.Arbitrary<readonly (readonly Sentence[])[]> = fc.oneof(
  answerOpening.map((text) => [[{ text }]]),
  fc.array(answerParagraph, { minLength: 1, maxLength: 3 }),
  fc
    .tuple(answerParagraph, itemList, answerParagraph)
    .map(([before, items, after]) => [before, ...items, after]),
  fc
    .tuple(answerOpening, fc.array(answerParagraph, { minLength: 1, maxLength: 2 }))
    .map(([text, [first = [], ...others]]) => [[{ text }, ...first], ...others])
);

/** What a set is about. */
export const subject = fill`het verdwijnen van ${thing} in ${place}`;

export const submitter = fc.record({
  name: fc.constantFrom('Terwindt', 'Van den Akker', 'El Amrani', 'Hoogland-Prins', 'De Waard'),
  group: fc.constantFrom('D66', 'GroenLinks-PvdA', 'ChristenUnie', 'SP', 'VVD')
});

export const minister = fc.record({
  name: fc.constantFrom('Noordhof', 'Van Essen', 'Lindeboom', 'Ter Braak-Vos'),
  role: fc.constantFrom('Minister' as const, 'Staatssecretaris' as const),
  ministry: fc.constantFrom(
    'Infrastructuur en Waterstaat',
    'Volksgezondheid, Welzijn en Sport',
    'Financiën – Fiscaliteit en Belastingdienst'
  )
});
