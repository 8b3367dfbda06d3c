import { BUDGET_PAPER } from '../../scan/budget-papers.ts';
import { oneOf } from '../../scan/one-of.ts';
import { QUESTION_KIND, QUESTIONS_LEFT } from '../../scan/question-kinds.ts';
import type { Sign } from './sign.ts';

/** Titles of lists of questions that have no official one; each with one that shows it. */
export const LIST_TITLES: readonly Sign[] = [
  // "Vragen en antwoorden over de begroting van Defensie (36 410 X)": a list without its official title;
  // not "Vragen en antwoorden over de kiezerspas", what citizens ask
  [
    'list-title',
    ['vragen en antwoorden '],
    /^[*#\s]*(?:feitelijke )?vragen en antwoorden (?:over|bij|inzake|betreffende) [^?]{0,160}(?:begroting|jaarverslag|slotwet|voorjaarsnota|najaarsnota|miljoenennota|kamerstuk|kamerbrief|wetsvoorstel|tweede kamer|\(\d\d ?\d{3}(?!\d))/iu
  ],
  // "Technische vragen Voorjaarsnota 2031", "Beantwoording feitelijke vragen over de Slotwet van Defensie"
  [
    'list-title',
    ['technische vragen', 'feitelijke vragen'],
    new RegExp(
      String.raw`^[*#\s]*(?:(?:beantwoording|antwoorden) (?:van |op )?(?:de )?)?(?:technische|feitelijke) vragen (?:(?:over|bij|inzake) )?[^?:]{0,80}(?:${BUDGET_PAPER})`,
      'iu'
    )
  ],
  // "Vragen begroting 2032", "Vragen en antwoorden bij de jaarstukken 2031"
  [
    'list-title',
    ['vragen '],
    new RegExp(
      String.raw`^[*#\s]*vragen (?:en antwoorden )?(?:(?:over|bij|inzake) )?(?:de )?(?:${BUDGET_PAPER}) (?:19|20)\d\d[*\s]*$`,
      'iu'
    )
  ],
  // "Beantwoording technische vragen commissie Ruimte", "Bijlage 1: Antwoorden op vragen van raadsleden over de haven"
  [
    'list-title',
    ['beantwoording', 'antwoorden ', 'reactie '],
    new RegExp(
      String.raw`^[*#\s]*(?:bijlage(?: \d{1,2})?\s?[:.–-]\s)?(?:schriftelijke |nota (?:van )?)?(?:beantwoording|antwoorden|reactie)(?: op| van)?(?: de)? (?:(?:${QUESTION_KIND}|${QUESTIONS_LEFT}) )*${oneOf(
        [
          /(?:rond|commissie)vragen(?!\p{L})/iu,
          /vragen (?:uit (?:de )?)?(?:raads|staten)?(?:commissie|commissieleden|fracties)(?!\p{L})/iu,
          /vragen (?:(?:gesteld )?(?:van|uit|door|in|tijdens) )?(?:(?:de|het) )?(?:gemeenteraad|raad(?! van)|provinciale staten|(?:raads|staten)(?:leden|lid)|(?:commissie|raads|staten)vergadering)(?!\p{L})/iu
        ]
      )}[^?]{0,160}$`,
      'iu'
    )
  ],
  // "Bijdrage van de fractie aan de feitelijke vragenronde over het jaarverslag", "Inbreng VVD schriftelijke vragenronde"
  [
    'list-title',
    ['vragenronde'],
    /^[*#\s]*(?:bijdrage|inbreng|vragen) [^?:.]{0,80}\b(?:feitelijke|technische|schriftelijke) vragenronde(?!\p{L})/iu
  ],
  // "Antwoorden op vragen gesteld tijdens de technische briefing Omgevingswet", "Beantwoording vragen commissiedebat Ponten"
  [
    'list-title',
    (
      'technische briefing|rondetafel|commissiedebat|wetgevingsoverleg|notaoverleg|wgo|tweeminutendebat|' +
      'begrotingsbehandeling|eerste termijn|tweede termijn'
    ).split('|'),
    /^[*#\s]*(?:bijlage(?: \d{1,2})?\s?[:.–-]\s)?(?:antwoorden|beantwoording)(?: (?:op|van))?(?: de)? (?:\p{L}+ )?vragen,?(?: die)?(?: zijn)?(?: gesteld)?(?: (?:in|tijdens|bij|uit))?(?: (?:de|het))? (?:(?:eerste|tweede) termijn van (?:de|het)|technische briefing|rondetafel|commissiedebat|(?:wetgevings|nota)overleg|wgo|tweeminutendebat|begrotingsbehandeling)(?!\p{L})[^?]{0,160}$/iu
  ]
];
