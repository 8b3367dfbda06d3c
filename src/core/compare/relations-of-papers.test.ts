import { describe, expect, test } from 'vitest';
import { ANSWERS, compared, published, read } from '../../../tests/generate/ferry-papers.ts';
import { findVersions } from './versions.ts';

describe('sets that are not the same', () => {
  test('what a member asks again later only resembles', () => {
    const again = [
      'Bent u bekend met het bericht «Veerpont Zwartewaal opnieuw uit de vaart»?',
      'Klopt het dat de veerpont in Zwartewaal opnieuw niet meer vaart?',
      'Hoeveel veerponten zijn sinds uw vorige antwoord uit de vaart genomen?',
      'Wat is er geworden van het gesprek met de gemeente en de provincie over een oplossing?'
    ];
    const later = published(['Ja.', 'Nee.', 'Geen.', 'Het heeft plaatsgevonden.'], again, {
      sentIn: '2 september 2025',
      subject: 'de veerpont in Zwartewaal die opnieuw stilligt'
    });
    expect(compared(published(ANSWERS), later).relations).toEqual(['resembles']);
  });

  test('sets that share the phrases of all questions have nothing to do with each other', () => {
    const ritual = (title: string) => [
      `Bent u bekend met het bericht «${title}»?`,
      'Deelt u de mening dat dit onwenselijk is?',
      'Kunt u deze vragen afzonderlijk beantwoorden?'
    ];
    const one = published(['Ja.', 'Ja.', 'Ja.'], ritual('Brug dicht'), {
      submitter: 'De Waard (VVD)',
      subject: 'een brug',
      sentIn: '3 juni 2025'
    });
    const other = published(['Ja.', 'Nee.', 'Ja.'], ritual('Molen stil'), {
      submitter: 'El Amrani (SP)',
      subject: 'een molen',
      sentIn: '4 juni 2025'
    });
    expect(compared(one, other).relations).toEqual([]);
  });

  test.for([2, 3])('%i sets made of one text are a template', (count) => {
    const sets = [
      { body: 'de Waterdienst', ministry: 'Infrastructuur en Waterstaat' },
      { body: 'het Molenfonds', ministry: 'Economische Zaken' },
      { body: 'de Veerpontraad', ministry: 'Financiën' }
    ].map(({ body, ministry }) =>
      published(
        [],
        [
          `Kunt u bevestigen dat ${body} met drie andere diensten naar één archief overstapt?`,
          `Welke registers van ${body} worden daarbij in het nieuwe archief ondergebracht?`,
          'Kunt u deze vragen afzonderlijk beantwoorden voor het debat over de archiefwet?'
        ],
        { ministry, subject: `het archief van ${body}` }
      )
    );
    const library = sets.slice(0, count).map(read);
    const { templates, sets: related } = findVersions(library);
    expect(new Set(related.map(({ relation }) => relation))).toEqual(new Set(['template']));
    expect(templates.map((template) => template.sets.length)).toEqual([count]);
    expect(templates[0]?.slots).toHaveLength(2);
  });
});
