import type { Evidence } from '../../../core/model/diagnostic.ts';

/** By which signs a paper's kind was recognised, as they read in an enumeration. */
export const signs: Record<Evidence, string> = {
  'appendix-head': 'het hoofd van het Aanhangsel van de Handelingen',
  'answer-sentence': 'de regel ‘Antwoord van minister …’',
  'notice-sentence': 'de regel ‘Mededeling van minister …’',
  'questions-sentence': 'de regel ‘Vragen van het lid …’',
  'oral-sentence': 'de regel ‘Mondelinge vragen van …’',
  'list-title': 'de titel ‘Lijst van vragen’',
  'consultation-title': 'de titel ‘Verslag van een schriftelijk overleg’',
  'answer-opening': 'een opening die antwoorden op vragen aanbiedt',
  delay: 'de mededeling dat beantwoording langer duurt',
  'memo-stamp': 'het hoofd van een beslisnota',
  'letter-title': 'de titel ‘Brief van de minister …’',
  'bill-title': 'de titel van een stuk dat vragen en antwoorden verweeft',
  salutation: 'de aanhef ‘Geachte voorzitter’',
  'addresses-house': 'de aanspreekvorm ‘uw Kamer’',
  'greets-council': 'de aanhef ‘Geachte raadsleden’',
  signature: 'de ondertekening door een bewindspersoon',
  'groups-speak': 'fracties die het woord voeren',
  'other-genre':
    'soort stuk waarin geen lid vragen stelt (agenda, aanbesteding, quiz, veelgestelde vragen)',
  speakers: 'sprekers die elkaar afwisselen',
  'set-headers': 'koppen van vragensets op een webpagina',
  'set-page': 'het hoofd van een webpagina over één vragenset',
  'set-page-answered': 'de regel ‘Beantwoord …’ op een webpagina',
  'question-headings': 'koppen boven de vragen',
  'answer-headings': 'koppen boven de antwoorden',
  'unlabelled-questions': 'vragen zonder nummer of kop'
};
