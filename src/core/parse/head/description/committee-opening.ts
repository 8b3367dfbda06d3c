import { ABOUT } from '../../scan/about-words.ts';
import { findDates } from '../../scan/dates.ts';
import { OFFICE, readPlaced } from './asked.ts';
import { readCommitteeSubject } from './committee-subject.ts';
import type { Description } from './description.ts';
import { readMinisters } from '../people/ministers.ts';

// "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Staatssecretaris",
// "De vragen zijn op 23 september 2024 voorgelegd aan de Minister"
const ASKS = new RegExp(
  `vragen(?: en opmerkingen)?\\b[^.]{0,80}?(?:voorgelegd|gesteld|gericht|voor te leggen) aan ${OFFICE}`,
  'iu'
);

// "de navolgende vragen ter beantwoording aan de regering voorgelegd": no office by name
const ASKS_GOVERNMENT =
  /vragen\b[^.]{0,60}? aan (?:de regering|het kabinet) (?:voorgelegd|gesteld)|vragen\b[^.]{0,60}? (?:voorgelegd|gesteld) aan (?:de regering|het kabinet)/iu;

const COMMITTEE = /commissie\b(?<=\bcommissie)/iu;

// "De commissie heeft een aantal vragen aan de Staatssecretaris van Defensie voorgelegd": the office before the verb
const ASKS_BEFORE = new RegExp(
  `vragen(?: en opmerkingen)? aan ${OFFICE}(?=[^.]{5,160} (?:voorgelegd|gesteld)(?: |\\.|$))`,
  'iu'
);

// "de vragen die de vaste commissie voor Financiën op 6 november 2031 heeft gesteld"
const COMMITTEE_ASKED =
  /vragen(?: en opmerkingen)?,? (?:die|welke) de [^.;]{0,100}\bcommissie\b[^.;]{0,120}? op (?=\d[^.;]{4,30} (?:heeft|zijn|had)(?: \p{L}+){0,2} (?:gesteld|voorgelegd|toegezonden|gestuurd))/iu;

// "de vragen van de vaste commissie voor Financiën over sluizen (ingezonden 1 december 2031", "…, die op 6 november
// 2031 zijn gesteld"; "de vragen die de vaste commissie voor Financiën heeft gesteld over sluizen (ingezonden 1 december"
const OF_COMMITTEE_ON =
  /vragen(?: en opmerkingen)?(?: (?:van|door)|,? (?:die|welke)) de (?:\p{L}+ ){0,2}commissie\b[^;?!]{0,300}?(?:\(ingezonden (?:op )?(?=\d)|, ingezonden (?:op )?(?=\d)|(?:die|welke) op (?=\d[^.;]{4,30} (?:zijn|werden) (?:gesteld|voorgelegd|toegezonden|ingezonden)))/iu;

// The Court of Audit answers lists too, and is no office: "voorgelegd aan de Algemene Rekenkamer", or
// "vragen aan de Algemene Rekenkamer voorgelegd"; a list of 2000 misspells it
const ASKS_AUDIT =
  /vragen(?: en opmerkingen)?\b[^.]{0,80}? aan de (Algeme(?:ne|en) Rekenkamer)\b(?:(?<=(?:voorgelegd|gesteld) aan de \p{L}{8} Rekenkamer)|(?= (?:voorgelegd|gesteld)\b))/u;

// What the offices end at: " over de brief", " inzake", "(Kamerstuk", "."
const AFTER_OFFICES = new RegExp(String.raw` (?:${ABOUT}|voorgelegd|gesteld) | \(|\.`, 'u');

// "De vragen zijn op 23 september 2024 voorgelegd", "de op 3 mei 2027 toegezonden vragen"; not "De
// vragen zijn op 3 juni 2027 beantwoord"
const PUT_ON =
  /vragen(?: en opmerkingen)? (?:zijn|werden) op (?=\d)(?!\d[^.;]{4,40}beantwoord)|de op (?=\d[^.;]{4,40}(?:toegezonden|voorgelegde|gestelde) vragen)/iu;

// "beantwoord bij brief van 3 december 2018", "Bij brief van 17 mei 2023 zijn de vragen beantwoord",
// "de door de minister bij brief van 15 april 2010 toegezonden antwoorden", "de daarop op 7 juni 2007
// gegeven antwoorden", "De vragen zijn op 3 juni 2027 beantwoord", "De antwoorden zijn op 3 juni 2027 ontvangen"
const REPLIED =
  /vragen(?: en opmerkingen)? (?:zijn|werden) op (?=\d[^.;]{4,40}beantwoord)|antwoorden (?:zijn|werden) op (?=\d)|beantwoord (?:bij|per) brief van (?=\d)|(?:bij|per) brief van (?=\d[^.]{0,200}(?:beantwoord|antwoorden))|daarop op (?=\d[^.]{0,30}gegeven antwoorden)/iu;

// "De Minister heeft deze vragen beantwoord bij brief van 5 juni 2031": also below a sentence that lost words
const ANSWERED_THESE =
  /\b(?:heeft|hebben) (?:deze|de) vragen beantwoord (?:bij|per) brief van \d/iu;

/** How far a date may stand from the words that say what it is the date of. */
const REACH = 20;

/** Reads whom a committee asked, and when; `undefined` where the text says nothing of the kind. */
export function readCommitteeOpening(text: string): Description | undefined {
  if (!COMMITTEE.test(text)) return undefined;
  const addressees = askedOffices(text) ?? askedAudit(text);
  const asked = dateAfter(text, COMMITTEE_ASKED) ?? dateAfter(text, OF_COMMITTEE_ON);
  const isOpening = ASKS_GOVERNMENT.test(text) || ANSWERED_THESE.test(text);
  if (!addressees && !asked && !isOpening) return undefined;
  const submittedOn = dateAfter(text, PUT_ON) ?? asked;
  const receivedOn = dateAfter(text, REPLIED);
  const committeeSubject = readCommitteeSubject(text, addressees?.span[1]);
  return {
    type: 'letter',
    ...(addressees ? { addressees } : {}),
    ...(committeeSubject ? { committeeSubject } : {}),
    caseNumbers: [],
    ...(submittedOn ? { submittedOn } : {}),
    ...(receivedOn ? { receivedOn } : {})
  };
}

function askedOffices(text: string) {
  const asks = ASKS.exec(text) ?? ASKS_BEFORE.exec(text);
  if (!asks) return undefined;
  const from = asks.index + asks[0].length;
  const stop = AFTER_OFFICES.exec(text.slice(from));
  return readPlaced(text, from, stop ? from + stop.index : text.length, readMinisters);
}

function askedAudit(text: string): Description['addressees'] {
  const asks = ASKS_AUDIT.exec(text);
  if (!asks) return undefined;
  const end = asks.index + asks[0].length;
  return { value: [{ name: asks[1]! }], span: [end - asks[1]!.length, end] };
}

function dateAfter(text: string, words: RegExp) {
  const match = words.exec(text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const date = findDates(text).find(({ start }) => start >= from && start - from < REACH);
  return date && { value: date.iso, span: [date.start, date.end] as const };
}
