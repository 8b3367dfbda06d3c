import { askersIn } from '../../structure/shapes/puts-questions.ts';
import { readMembers } from '../people/people.ts';
import type { Description } from './description.ts';

// ", Partij voor het Dorp" before "(PvhD)": the long name of the group that the brackets hold
const LONG_NAME = /, (?:de )?(?:partij|lijst|fractie) [^,()]{2,60} (?=\([^()]{2,12}\)$)/iu;

/**
 * Reads the opening with which members of a council put questions: "Overeenkomstig artikel 30 van het
 * Reglement van orde stelt het raadslid Zeelen (Hart voor Oldemarkt) de volgende vragen"; `undefined` for
 * any other text.
 */
export function readCouncilOpening(text: string): Description | undefined {
  const askers = askersIn(text);
  if (!askers) return undefined;
  const { names, at } = askers;
  const members = readMembers(names.replace(LONG_NAME, ' ')).filter(({ name = '' }) =>
    /\p{Lu}/u.test(name)
  );
  if (members.length === 0) return undefined;
  return {
    type: 'letter',
    submitters: { value: members, span: [at, at + names.length] },
    caseNumbers: []
  };
}
