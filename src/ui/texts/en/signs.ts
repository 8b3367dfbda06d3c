import type { signs as dutch } from '../nl/signs.ts';

/** By which signs a paper's kind was recognised; what the source prints stays Dutch. */
export const signs: typeof dutch = {
  'appendix-head': 'the head of the Aanhangsel van de Handelingen',
  'answer-sentence': 'the line ‘Antwoord van minister …’',
  'notice-sentence': 'the line ‘Mededeling van minister …’',
  'questions-sentence': 'the line ‘Vragen van het lid …’',
  'oral-sentence': 'the line ‘Mondelinge vragen van …’',
  'list-title': 'the title ‘Lijst van vragen’',
  'consultation-title': 'the title ‘Verslag van een schriftelijk overleg’',
  'answer-opening': 'an opening that presents answers to questions',
  delay: 'the notice that the answer will take longer',
  'memo-stamp': 'the head of a decision memo',
  'letter-title': 'the title ‘Brief van de minister …’',
  'bill-title': 'the title of a paper that interweaves questions and answers',
  salutation: 'the salutation ‘Geachte voorzitter’',
  'addresses-house': 'the form of address ‘uw Kamer’',
  'greets-council': 'the salutation ‘Geachte raadsleden’',
  signature: 'the signature of a minister or state secretary',
  'groups-speak': 'parliamentary groups that take the floor',
  'other-genre':
    'sort of paper in which no member asks (agenda, tender, quiz, frequently asked questions)',
  speakers: 'speakers who take turns',
  'set-headers': 'headings of question sets on a web page',
  'set-page': 'the head of a web page about a single question set',
  'set-page-answered': 'the line ‘Beantwoord …’ on a web page',
  'question-headings': 'headings above the questions',
  'answer-headings': 'headings above the answers',
  'unlabelled-questions': 'questions without a number or heading'
};
