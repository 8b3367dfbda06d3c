import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimePhrase } from './time-phrases.ts';

function draw(sentence: string, paperDate?: string): string {
  const found = findTimePhrase(sentence, { paperDate });
  return found ? `${found.text} → ${found.dueOn ?? '?'}` : 'none';
}

test.for([
  ['uiterlijk 30 juni 2025 klaar', 'uiterlijk 30 juni 2025 → 2025-06-30'],
  ['uiterlijk 30 juni klaar', 'uiterlijk 30 juni → 2025-06-30'],
  ['uiterlijk op 1 februari', 'uiterlijk op 1 februari → 2026-02-01'],
  ['voor 1 mei 2026', 'voor 1 mei 2026 → 2026-04-30'],
  ['vóór 1 januari', 'vóór 1 januari → 2025-12-31'],
  ['op 6 juni a.s. ontvangt', 'op 6 juni a.s. → 2025-06-06'],
  [
    'in het vierde kwartaal van dit jaar de rapportage',
    'in het vierde kwartaal van dit jaar → 2025-12-31'
  ],
  ['in het eerste kwartaal van 2026', 'in het eerste kwartaal van 2026 → 2026-03-31'],
  ['het eerste kwartaal van volgend jaar', 'het eerste kwartaal van volgend jaar → 2026-03-31'],
  ['in het eerste kwartaal', 'in het eerste kwartaal → 2026-03-31'],
  ['aan het eind van Q2 2025', 'het eind van Q2 2025 → 2025-06-30'],
  ['in de tweede helft van dit jaar met', 'in de tweede helft van dit jaar → 2025-12-31'],
  ['eerste helft 2026', 'eerste helft 2026 → 2026-06-30'],
  ['eind juni', 'eind juni → 2025-06-30'],
  ['in maart', 'in maart → 2026-03-31'],
  ['in mei 2025', 'in mei 2025 → 2025-05-31'],
  ['begin juni 2025', 'begin juni 2025 → ?'],
  ['medio september', 'medio september → ?'],
  ['eind 2025', 'eind 2025 → 2025-12-31'],
  ['voor het einde van het jaar met', 'voor het einde van het jaar → 2025-12-31'],
  ['voor het eind van dit jaar', 'voor het eind van dit jaar → 2025-12-31'],
  ['nog voor deze zomer', 'nog voor deze zomer → 2025-06-20'],
  ['voor de zomer', 'voor de zomer → 2025-06-20'],
  ['voor de zomer van 2026', 'voor de zomer van 2026 → 2026-06-20'],
  ['ontvangt dit voorjaar de brief', 'dit voorjaar → 2025-06-20'],
  ['uw Kamer dit najaar te informeren', 'dit najaar → 2025-12-20'],
  ['in het najaar van 2026', 'in het najaar van 2026 → 2026-12-20'],
  ['voorjaar 2026', 'voorjaar 2026 → 2026-06-20'],
  ['voor het zomerreces van 2025', 'voor het zomerreces van 2025 → ?'],
  ['na het kerstreces', 'na het kerstreces → ?'],
  ['rond de zomer geïnformeerd', 'rond de zomer → ?'],
  ['binnen twee weken', 'binnen twee weken → 2025-05-19'],
  ['binnen 14 dagen', 'binnen 14 dagen → 2025-05-19'],
  ['binnen een maand', 'binnen een maand → 2025-06-05'],
  ['binnen enkele weken', 'binnen enkele weken → ?'],
  ['volgende maand', 'volgende maand → 2025-06-30'],
  ['deze week', 'deze week → 2025-05-11'],
  ['volgende week', 'volgende week → 2025-05-18'],
  ['in de loop van 2026', 'in de loop van 2026 → 2026-12-31'],
  ['nog dit jaar', 'nog dit jaar → 2025-12-31'],
  ['begin 2026', 'begin 2026 → ?'],
  ['voor de begrotingsbehandeling', 'voor de begrotingsbehandeling → ?'],
  [
    'vóór het commissiedebat «Bruggen en sluizen»',
    'vóór het commissiedebat «Bruggen en sluizen» → ?'
  ],
  ['zo spoedig mogelijk over de uitkomsten', 'zo spoedig mogelijk → ?'],
  ['zodra het onderzoek is afgerond, informeer ik', 'zodra het onderzoek is afgerond → ?'],
  ['na afronding van de proef nader geïnformeerd', 'na afronding van de proef → ?'],
  [
    'uiterlijk voor het einde van het zomerreces zenden',
    'uiterlijk voor het einde van het zomerreces → ?'
  ],
  ['vóór aanvang van het kerstreces sturen', 'vóór aanvang van het kerstreces → ?'],
  ['uiterlijk in het voorjaar van 2026', 'uiterlijk in het voorjaar van 2026 → 2026-06-20'],
  ['in de loop van het najaar', 'in de loop van het najaar → 2025-12-20'],
  ['In Q1 2026 ontvangt', 'In Q1 2026 → 2026-03-31'],
  [
    'voor het einde van het eerste kwartaal 2026',
    'voor het einde van het eerste kwartaal 2026 → 2026-03-31'
  ],
  ['vóór het tweede kwartaal van 2026', 'vóór het tweede kwartaal van 2026 → ?'],
  ['nog dit kwartaal', 'nog dit kwartaal → 2025-06-30'],
  ['volgend kwartaal', 'volgend kwartaal → 2025-09-30'],
  ['in december dit jaar', 'in december dit jaar → 2025-12-31'],
  ['in september volgend jaar', 'in september volgend jaar → 2026-09-30'],
  ['op 4 augustus volgend jaar', 'op 4 augustus volgend jaar → 2026-08-04'],
  ['vóór 1-7-2025', 'vóór 1-7-2025 → 2025-06-30'],
  ['uiterlijk op vrijdag 6 juni 2025', 'uiterlijk op vrijdag 6 juni 2025 → 2025-06-06'],
  ['in de week van 2 juni', 'in de week van 2 juni → 2025-06-08'],
  ['uiterlijk in week 24', 'uiterlijk in week 24 → ?'],
  ['na de zomer van 2025', 'na de zomer van 2025 → ?'],
  ['bij de Voorjaarsnota 2026', 'bij de Voorjaarsnota 2026 → ?'],
  // counted from a day that nobody names
  ['binnen zes weken na het debat', 'binnen zes weken na het debat → ?'],
  // the firmest wins
  ['zo spoedig mogelijk, uiterlijk 1 juni 2025', 'uiterlijk 1 juni 2025 → 2025-06-01']
] as const)('%s', ([sentence, drawn]) => {
  expect(draw(sentence, '2025-05-05')).toBe(drawn);
});

test.for([
  '',
  'De brug is open.',
  'op 4 april jl. gestuurd',
  'in 2023 is gestuurd',
  'Kamerbrief van 17 oktober 2024',
  'op 11 december 2024 ontvangen',
  'voor de zomerscholen',
  'het eerste kwart',
  'in meidagen',
  'in juni van vorig jaar',
  'met oog op inwerkingtreding per 1-1-2026',
  'binnen de gemeente'
])('no time: %s', (sentence) => {
  expect(draw(sentence, '2025-05-05')).toBe('none');
});

test.for([
  ['in het vierde kwartaal van dit jaar', 'in het vierde kwartaal van dit jaar → ?'],
  ['voor de zomer', 'voor de zomer → ?'],
  ['binnen twee weken', 'binnen twee weken → ?'],
  ['uiterlijk 30 juni', 'uiterlijk 30 juni → ?'],
  ['uiterlijk 31 juni 2025', 'uiterlijk 31 juni 2025 → ?'],
  ['eind 2025', 'eind 2025 → 2025-12-31']
] as const)('without a date of the paper: %s', ([sentence, drawn]) => {
  expect(draw(sentence)).toBe(drawn);
});

test('of several the nearest counts', () => {
  const sentence = 'gaat in het najaar van 2025 in consultatie en wordt in 2026 ingediend';
  const near = sentence.indexOf('ingediend');
  expect(findTimePhrase(sentence, { near })?.text).toBe('in 2026');
  expect(findTimePhrase(sentence)?.text).toBe('in het najaar van 2025');
});

test('any sentence is survived, and no due day is before the paper', () => {
  const unit = fc.constantFrom(
    'voor ',
    'uiterlijk ',
    '31 ',
    'juni ',
    '2025',
    ' dit jaar',
    'eind ',
    'binnen ',
    'twee ',
    'weken ',
    'de zomer ',
    'Q4 ',
    'zodra '
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (sentence) => {
      const found = findTimePhrase(sentence, { paperDate: '2025-05-05' });
      if (!found) return;
      expect(sentence.slice(found.start, found.end).replaceAll(/\s+/gu, ' ')).toBe(found.text);
      expect((found.dueOn ?? '9') >= '2025-05-05').toBe(true);
    })
  );
});
