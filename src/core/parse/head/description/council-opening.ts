import { latin } from '../../scan/latin.ts';
import { askersIn } from '../../structure/shapes/puts-questions.ts';
import { readMembers } from '../people/people.ts';
import type { Description } from './description.ts';
import { bareGroup, readGroupsThatPut } from './groups-that-put.ts';

// "De volgende vragen heeft Inge Faas namens de fractie van Dorp en Veer aan het college gestuurd"
const MEMBER_HAS_PUT = latin(
  /\b[Vv]olgende (?:schriftelijke )?vragen (?:heeft|stelt|stelde) ((?:het (?:raads|[Ss]taten)lid )?\p{Lu}[^?!:;(),]{1,60}?),? namens (?:de )?((?:fractie (?:van )?)?\p{Lu}[^.?!:;,()]{1,60}?)(?=,? aan )/u
);

// "Vragen ingevolge artikel 44 reglement van orde aan het college door het Statenlid Vaartman, namens de
// CDA-Statenfractie"; a program may have lost the hyphen
const MEMBER_FOR_GROUP = latin(
  /\b[Vv]ragen,? (?:ex|conform|ingevolge|volgens|op grond van|o\.?g\.?v\.?) art(?:ikel|\.)? ?\d{1,3}\w?(?: van (?:het|ons))? (?:[Rr]eglement van [Oo]rde|RvO)(?:,? aan [^.?!:;()]{2,80}?)?,? (?:van|door) (?:het )?(?:[Rr]aads|[Ss]taten)?lid (\p{Lu}[^?!:;(),]{1,60}?),? namens de (\p{Lu}[\p{L}\d/]{0,24}?)-?(?:[Rr]aads|[Ss]taten)?fractie(?!\p{L})/u
);

// ", Partij voor het Dorp" before "(PvhD)": the long name of the group that the brackets hold
const LONG_NAME = /, (?:de )?(?:partij|lijst|fractie) [^,()]{2,60} (?=\([^()]{2,12}\)$)/iu;

/**
 * Reads the opening with which members of a council, or a group of it, put questions: "Overeenkomstig artikel 30
 * van het Reglement van orde stelt het raadslid Zeelen (Hart voor Oldemarkt) de volgende vragen"; `undefined` for
 * any other text.
 */
export function readCouncilOpening(text: string): Description | undefined {
  const askers = askersIn(text);
  if (!askers) return readMemberForGroup(text) ?? readGroupThatPuts(text);
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

function readGroupThatPuts(text: string): Description | undefined {
  const submitters = readGroupsThatPut(text);
  return submitters && { type: 'letter', submitters, caseNumbers: [] };
}

function readMemberForGroup(text: string): Description | undefined {
  if (!text.includes('namens ')) return undefined;
  const [found = '', name, group] = MEMBER_FOR_GROUP.exec(text) ?? MEMBER_HAS_PUT.exec(text) ?? [];
  if (name === undefined || group === undefined) return undefined;
  const at = text.indexOf(found);
  return {
    type: 'letter',
    submitters: {
      value: readMembers(name).map((member) => ({ ...member, group: bareGroup(group) })),
      span: [at + found.indexOf(name), at + found.length]
    },
    caseNumbers: []
  };
}
