import { entryOf, type ExchangeText } from './paper.ts';

/** Five questions with answers that can be told apart, but for a "Ja." */
export const SAMPLE_SET: readonly ExchangeText[] = [
  {
    question: 'Hoeveel bakfietsen heeft de gemeente Zuiderwoude dit jaar aangeschaft voor de post?',
    answer: 'De gemeente heeft twaalf bakfietsen aangeschaft, waarvan er drie voor de post zijn.'
  },
  {
    question:
      'Welke bruggen zijn te smal voor een bakfiets met een breedte van negentig centimeter?',
    answer:
      'Uit onderzoek van de provincie blijken vier bruggen te smal.\n\n' +
      'De ophaalbrug bij de molen wordt in het najaar verbreed en de andere drie volgen later.\n\n' +
      'Over de kosten daarvan wordt de raad bij de begroting nader geïnformeerd.'
  },
  { question: 'Deelt u de mening dat de post ook bij storm bezorgd moet worden?', answer: 'Ja.' },
  {
    question: 'Hoe worden de bezorgers verzekerd tegen ongevallen op het fietspad langs de vaart?',
    answer:
      'De bezorgers vallen onder de verzekering die het postbedrijf voor hen heeft afgesloten.'
  },
  {
    question:
      'Wanneer verschijnt de aangekondigde handreiking over veilige bezorging op het water?',
    answer: 'De handreiking verschijnt naar verwachting voor de zomer en wordt dan toegezonden.'
  }
];

/** The set as a letter that says all of it. */
export const SAMPLE_LETTER = entryOf('letter', [{ exchanges: SAMPLE_SET }]);

/** The set with these answers instead of its own. */
export function withAnswers(answers: readonly (string | undefined)[]): ExchangeText[] {
  return SAMPLE_SET.map(({ question }, at) => {
    const answer = answers[at];
    return answer === undefined ? { question } : { question, answer };
  });
}
