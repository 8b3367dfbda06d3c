import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, verbatimPassage } from '../../../../../tests/generate/verbatim-passage.ts';
import type { Passage } from '../../scan/passage.ts';
import { createCommitmentFinder } from './commitments.ts';

const findCommitments = (passage: Passage, paperDate?: string) =>
  findIn((all) => createCommitmentFinder(all, paperDate), passage);

/** "by | due → day" per commitment. */
const draw = (text: string, kind: 'answer' | 'question' = 'answer'): string[] =>
  findCommitments(verbatimPassage('a1', kind, text), '2025-05-05').map(
    ({ by, due, dueOn }) => `${by ?? '?'} | ${due ?? '-'} → ${dueOn ?? '?'}`
  );

test.for<[string, string]>([
  ['Ik zal uw Kamer over de uitkomsten informeren.', 'Ik | - → ?'],
  ['Voor de zomer ontvangt u de evaluatie van de regeling.', '? | Voor de zomer → 2025-06-20'],
  ['Zodra het besluit er is, ontvangt u dat van mij.', '? | Zodra het besluit er is → ?'],
  ['De planning: voor de zomer ontvangt u de evaluatie.', '? | voor de zomer → 2025-06-20'],
  ['Ik zal u voor het zomerreces rapporteren over de ponten.', 'Ik | voor het zomerreces → ?'],
  ['Streven is uw Kamer voor het zomerreces te informeren.', 'uw Kamer | voor het zomerreces → ?'],
  ['Uw Kamer ontvangt het plan voor het zomerreces.', 'Uw Kamer | voor het zomerreces → ?'],
  ['Uw Kamer wordt rond de zomer geïnformeerd over de bruggen.', 'Uw Kamer | rond de zomer → ?'],
  [
    'Ik deel de resultaten in de tweede helft van dit jaar met uw Kamer.',
    'Ik | in de tweede helft van dit jaar → 2025-12-31'
  ],
  [
    'Wanneer dit onderzoek is afgerond zal ik uw Kamer informeren.',
    'ik | Wanneer dit onderzoek is afgerond → ?'
  ],
  [
    'Daarnaast ontvangt uw Kamer in het vierde kwartaal van dit jaar de rapportage.',
    'uw Kamer | in het vierde kwartaal van dit jaar → 2025-12-31'
  ],
  [
    'De TK wordt hierover in het najaar van 2025 geïnformeerd.',
    'De TK | in het najaar van 2025 → 2025-12-20'
  ],
  [
    'Bij de begrotingsbehandeling heb ik toegezegd uw Kamer over de ponten te informeren.',
    'ik | - → ?'
  ],
  ['De resultaten zullen met uw Kamer worden gedeeld.', 'uw Kamer | - → ?'],
  ['Over de voortgang rapporteer ik uw Kamer halfjaarlijks.', 'ik | halfjaarlijks → ?'],
  ['Begin volgend jaar volgt een Kamerbrief met de uitwerking.', '? | Begin volgend jaar → ?'],
  [
    'De uitkomsten worden voor het einde van het jaar met uw Kamer gedeeld.',
    'uw Kamer | voor het einde van het jaar → 2025-12-31'
  ],
  [
    'Zoals toegezegd wordt uw Kamer hierover voor de zomer geïnformeerd.',
    'uw Kamer | voor de zomer → 2025-06-20'
  ],
  [
    'Hierover verwacht ik uw Kamer dit najaar te kunnen informeren.',
    'ik | dit najaar → 2025-12-20'
  ],
  [
    'De Minister van Justitie en Veiligheid is voornemens uw Kamer in juni te informeren.',
    'De Minister van Justitie en Veiligheid | in juni → 2025-06-30'
  ],
  [
    'Ik vraag het bureau dit te onderzoeken, en zal uw Kamer zo spoedig mogelijk over de uitkomsten informeren.',
    'Ik | zo spoedig mogelijk → ?'
  ],
  ['Ik informeer uw Kamer hierover eind 2025.', 'Ik | eind 2025 → 2025-12-31'],
  ['Hierover informeer ik u binnen twee weken.', 'ik | binnen twee weken → 2025-05-19'],
  ['Ik zeg toe dit te onderzoeken.', 'Ik | - → ?'],
  ['In de eerstvolgende voortgangsbrief zal ik hier nader op ingaan.', 'ik | - → ?'],
  ['In de volgende voortgangsrapportage ga ik hier nader op in.', 'ik | - → ?'],
  ['Ik kom hier in de Voorjaarsnota op terug.', 'Ik | - → ?'],
  ['Ik kom hier voor het kerstreces schriftelijk op terug.', 'Ik | voor het kerstreces → ?'],
  [
    'Mijn collega van Financiën zal de Kamer in mei informeren.',
    'Mijn collega van Financiën | in mei → 2025-05-31'
  ],
  [
    'Ik ben bereid dit uit te zoeken en de Kamer rond de jaarwisseling te informeren.',
    'Ik | rond de jaarwisseling → ?'
  ],
  [
    'Het streven is uw Kamer voor de behandeling van mijn begroting een brief te sturen.',
    'uw Kamer | voor de behandeling van mijn begroting → ?'
  ],
  ['Ik zal de uitkomst terugkoppelen aan uw Kamer.', 'Ik | - → ?'],
  ['Dit zeg ik uw Kamer graag toe.', 'ik | - → ?'],
  [
    'Begin juni wordt de nieuwe strategie naar uw Kamer gestuurd, waarin dit staat.',
    'uw Kamer | Begin juni → ?'
  ],
  ['Het gaat om staal, waarover uw Kamer nader zal worden geïnformeerd.', 'uw Kamer | - → ?'],
  ['VWS rapporteert hierover aan uw Kamer via brieven.', 'VWS | - → ?'],
  [
    'In het najaar stuurt de staatssecretaris van Onderwijs, Cultuur en Wetenschap zijn reactie aan uw Kamer.',
    'de staatssecretaris van Onderwijs, Cultuur en Wetenschap | In het najaar → 2025-12-20'
  ],
  ['Zoals toegezegd kunt u dit wetsvoorstel in uw Kamer tegemoetzien.', 'uw Kamer | - → ?'],
  [
    'Uw Kamer ontvangt eind 2025 de brief van de Minister van Defensie.',
    'Uw Kamer | eind 2025 → 2025-12-31'
  ],
  [
    'Het voorstel zal in het najaar van 2025 in consultatie gaan en in 2026 worden ingediend bij uw Kamer.',
    'uw Kamer | in 2026 → 2026-12-31'
  ],
  [
    'Ik zal de Kamer informeren wanneer de agenda nader uitgewerkt is.',
    'Ik | wanneer de agenda nader uitgewerkt is → ?'
  ],
  [
    'Ik streef ernaar uw Kamer voor het einde van het jaar te informeren.',
    'Ik | voor het einde van het jaar → 2025-12-31'
  ],
  [
    'Ik heb toegezegd uw Kamer hierover voor de zomer te informeren.',
    'Ik | voor de zomer → 2025-06-20'
  ],
  [
    'In de brief die ik uw Kamer volgende week stuur, ga ik daarop in.',
    'ik | volgende week → 2025-05-18'
  ],
  ['Ik kom hier voor het kerstreces bij uw Kamer op terug.', 'Ik | voor het kerstreces → ?'],
  ['Het kabinet komt hier bij uw Kamer op terug.', 'Het kabinet | - → ?'],
  ['Ik kom hier in de volgende voortgangsbrief op terug.', 'Ik | - → ?'],
  ['Naar verwachting kan ik uw Kamer in juni informeren.', 'ik | in juni → 2025-06-30'],
  ['Voor de zomer doe ik uw Kamer een nota toekomen.', 'ik | Voor de zomer → 2025-06-20'],
  ['Het rapport gaat in juni naar uw Kamer.', 'uw Kamer | in juni → 2025-06-30'],
  ['Beide Kamers ontvangen in juni een brief.', 'Beide Kamers | in juni → 2025-06-30'],
  ['Daarom zegt het kabinet toe dit te doen.', 'het kabinet | - → ?'],
  ['Ik bericht u hierover in juni.', 'Ik | in juni → 2025-06-30'],
  ['In de volgende voortgangsbrief kom ik op dit punt terug.', 'ik | - → ?'],
  ['Daarop kom ik terug in de Voorjaarsnota.', 'ik | - → ?'],
  [
    'Ik zal dit punt betrekken bij het plan en u daarover nog dit jaar een brief sturen.',
    'Ik | nog dit jaar → 2025-12-31'
  ],
  ['De minister deelt dit in juni met uw Kamer.', 'De minister | in juni → 2025-06-30'],
  ['Ook stuur ik uw Kamer een brief over de ponten.', 'ik | - → ?'],
  ['Tevens zend ik uw Kamer in juni het rapport.', 'ik | in juni → 2025-06-30'],
  ['Daarnaast stuur ik uw Kamer de cijfers nadat de proef is gedaan.', 'ik | - → ?'],
  ['Zoals toegezegd stuur ik uw Kamer de cijfers bij de volgende begroting.', 'ik | - → ?'],
  ['Ook stuur ik uw Kamer de cijfers in het eerstvolgende jaarverslag.', 'ik | - → ?'],
  ['Verder bied ik uw Kamer het rapport aan zodra het af is.', 'ik | zodra het af is → ?']
])('%s', ([text, drawn]) => {
  expect(draw(`Ja. ${text} Nee.`)).toEqual([drawn]);
});

test.for([
  '',
  'Kunt u toezeggen dat u de Kamer zult informeren?',
  'Bent u bereid de Kamer hierover te informeren?',
  'Op 4 april heb ik uw Kamer hierover geïnformeerd.',
  'Uw Kamer is hierover op 5 juni 2024 geïnformeerd.',
  'Dit overzicht is met uw Kamer gedeeld.',
  'De brief die ik op 19 november naar uw Kamer heb gestuurd.',
  'Op 6 november ontving uw Kamer de monitor.',
  'Ik heb geen toezeggingen gedaan aan uw Kamer.',
  'Ik vind het belangrijk dat de Kamer goed geïnformeerd wordt.',
  'Ik zal uw Kamer hierover niet informeren.',
  'Hierover zie ik geen reden uw Kamer te informeren; dat zal ik niet doen.',
  'De gemeente zal de raad informeren.',
  'De Algemene Rekenkamer zal uw Kamer informeren.',
  'De ondernemer wordt door de Kamer van Koophandel geïnformeerd.',
  'Hierbij stuur ik uw Kamer de antwoorden.',
  'Met deze brief ontvangt u de antwoorden.',
  'Hierbij ontvangt u het verslag van de schipper.',
  'Per abonnement ontvangt u een krant.',
  'Hierover ontvangt u voor de zomer geen brief.',
  'Als u een aanvraag doet, ontvangt u binnen zes weken een besluit.',
  'De gemeente schrijft aan ouders: «Voor de zomer ontvangt u bericht».',
  'De gemeenten rapporteren jaarlijks over de ponten.',
  'Tevens zend ik de Kamer het rapport over de ponten dat op 3 april jl. is gepubliceerd.',
  'Zoals toegezegd in het debat stuur ik uw Kamer de cijfers over de ponten.',
  'Daarnaast bied ik uw Kamer de planning voor de komende periode aan.',
  'Tevens zend ik uw Kamer de volgende stukken.',
  'Ook zend ik uw Kamer de visie op de toekomstige bekostiging van ponten.',
  'In deze brief informeer ik uw Kamer over bruggen.',
  'Bijgaand bied ik uw Kamer het verslag aan.',
  'De toezegging aan uw Kamer wordt beschouwd als afgedaan.',
  'De Tweede Kamer krijg je niet zomaar mee.',
  'Een deel van uw Kamer is daartegen.',
  'Ik verwijs uw Kamer naar het verslag.',
  'Gemeenten worden geïnformeerd, de Kamer heeft daarom gevraagd.',
  'Ik vind dat een deel van uw Kamer gelijk heeft.',
  'Deze lijn wordt door uw Kamer gedeeld.',
  'Ik deel uw zorgen.',
  'Ik deel de zorgen van uw Kamer.',
  'Ik deel aan de Kamer mee dat het lid Jansen verhinderd is.',
  'De voorzitter deelt aan de Kamer mee dat het lid Jansen verhinderd is.',
  'Het lid Jansen vraagt of de Kamer het plan voor de zomer ontvangt.',
  'Hoe de Kamer wordt geïnformeerd, is onderwerp van gesprek.',
  'Een afschrift van deze brief zend ik aan de Eerste Kamer.',
  'In het antwoord op vraag 5 kom ik hierop terug.',
  'Ik zeg niets.',
  'In het debat is gevraagd wanneer de Kamer de brief ontvangt.',
  'De bewindspersonen waren voornemens de Kamer te informeren.',
  'Op grond van artikel 4 informeert de minister de beide Kamers jaarlijks.',
  'In het antwoord op vraag 5 zal ik daar nader op ingaan.',
  'De Kamerbrief wordt gelezen.',
  'Mijn ambtsvoorganger heeft toegezegd dat de Kamer zou worden geïnformeerd.',
  'Het kabinet informeert de Kamer doorgaans via de begroting.',
  'Na uw akkoord gaat de brief naar de Kamer.',
  'Na ondertekening wordt de brief vandaag aan de Kamer gezonden.',
  'Het lid Jansen heeft gevraagd of de Kamer hierover voor het reces kan worden geïnformeerd.',
  'De leden van de fractie hebben de regering verzocht om de Kamer voor de zomer te informeren.',
  'In 2024 heeft mijn voorganger toegezegd de Kamer te informeren, wat in maart 2025 is gebeurd.',
  'In het antwoord op vraag 5 kom ik daarop terug, in de volgende brief staat meer.',
  'In de volgende brief staat meer, in het antwoord op vraag 5 kom ik daarop terug.',
  'De heer Jansen vroeg ten slotte wanneer de Kamer de evaluatie ontvangt.'
])('no promise: %s', (text) => {
  expect(draw(`Ja. ${text} Nee.`)).toEqual([]);
});

test('a question promises nothing', () => {
  expect(draw('Ik zal uw Kamer informeren.', 'question')).toEqual([]);
});

test('any text gives whole sentences at their places, apart and in order', () => {
  const unit = fc.constantFrom(
    'Ik ',
    'zal ',
    'uw Kamer ',
    'informeren',
    '. ',
    'wordt ',
    'geïnformeerd',
    ' voor de zomer',
    'zeg ',
    'toe',
    '?',
    '\n\n',
    'niet '
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      let last = 0;
      for (const { span, text: sentence } of findCommitments(
        verbatimPassage('a1', 'section', text)
      )) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(text.slice(...span)).toBe(sentence);
        last = span[1];
      }
    })
  );
});
