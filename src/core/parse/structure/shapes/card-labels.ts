import type { FieldMeaning } from '../part.ts';

/** What the label of a fact in the card of a set tells. */
const LABELS: readonly (readonly [pattern: RegExp, meaning: FieldMeaning])[] = [
  [
    /^(?:(?:vragen )?(?:ingediend|gesteld|ingezonden|ingestuurd) door|vragen van|(?:naam )?indieners?(?:\(s\))?|(?:vraag|vragen)stell?ers?(?:\(s\))?|stellers? (?:van de )?vra(?:ag|gen)|stellers?|(?:raads|staten|kamer)(?:lid|leden)|van|door)$/iu,
    'submitters'
  ],
  [/^(?:(?:raads|staten|naam )?fracties?|partij(?:en)?)$/iu, 'group'],
  [/^(?:(?:gericht|gesteld|gevraagd|vragen) aan|aan|bewindspers(?:oon|onen))$/iu, 'addressees'],
  [/^(?:beantwoord|beantwoording|antwoord) (?:door|van)$/iu, 'respondents'],
  [
    /^(?:indiendatum|vraagdatum|(?:ingediend|ingezonden|gesteld|ingekomen|binnengekomen)(?: op| d\.d\.)?|indiening|datum (?:van )?(?:de )?(?:indiening|inzending|vra(?:ag|gen)|ontvangst|ingediend|ingezonden|ingekomen))$/iu,
    'dates'
  ],
  [
    /^(?:antwoorddatum|(?:beantwoord|ontvangen)(?: op| d\.d\.)?|antwoord(?: (?:op|ontvangen))?|beantwoording|datum (?:van )?(?:het |de )?(?:antwoord(?:en)?|beantwoording|beantwoord))$/iu,
    'dates'
  ],
  [/^datum$/iu, 'submitted'],
  [/^(?:titel|onderwerp|betreft)$/iu, 'title']
];

/** No label is longer, in characters. */
export const LONGEST_LABEL = 32;

/** What a label in the card of a set tells; `undefined` for any other words. */
export function meaningOf(label: string): FieldMeaning | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  return LABELS.find(([pattern]) => pattern.test(label))?.[1];
}
