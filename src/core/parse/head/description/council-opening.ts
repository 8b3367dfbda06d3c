import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { askersIn } from '../../structure/shapes/puts-questions.ts';
import { readGroups } from '../people/groups.ts';
import { readMembers } from '../people/people.ts';
import type { Description } from './description.ts';

const GROUP = `(?:${GROUP_NAME}|${GROUP_IN_FULL})`;
const FOLLOWING = 'de (?:na)?volgende (?:schriftelijke )?vragen';

// "stelt de fractie van Dorp en Veer de volgende vragen", "legt de VVD de volgende vragen aan u voor"
const GROUP_BEHIND_VERB = latin(
  new RegExp(
    String.raw`\b(?:stelt|legt) ((?:de )?(?:(?:raads|[Ss]taten)?fractie [^.?!:;,()]{2,60}?|${GROUP})) ${FOLLOWING}(?!\p{L})`,
    'u'
  )
);

// "De fractie van Dorp en Veer legt naar aanleiding hiervan de volgende vragen aan u voor"
const GROUP_BEFORE_VERB = latin(
  new RegExp(
    String.raw`(?:^|[.?!:]\s)(?:De )?((?:fractie [^.?!:;,()]{2,60}?|${GROUP})) (?:stelt|legt) (?:[^.?!:;]{1,80} )?${FOLLOWING}(?!\p{L})`,
    'u'
  )
);

// "heeft de VVD op 3 mei vragen gesteld aan het college"
const GROUP_HAS_PUT = latin(
  new RegExp(
    String.raw`\bheeft ((?:de )?${GROUP}) (?:[^.?!:;]{1,60} )?(?:schriftelijke )?vragen gesteld aan (?:het college|burgemeester|de wethouder|[Gg]edeputeerde)`,
    'u'
  )
);

// "De volgende vragen heeft Inge Faas namens de fractie van Dorp en Veer aan het college gestuurd"
const MEMBER_HAS_PUT = latin(
  /\b[Vv]olgende (?:schriftelijke )?vragen (?:heeft|stelt|stelde) ((?:het (?:raads|[Ss]taten)lid )?\p{Lu}[^?!:;(),]{1,60}?),? namens (?:de )?((?:fractie (?:van )?)?\p{Lu}[^.?!:;,()]{1,60}?),? aan /u
);

// "Vragen ingevolge artikel 44 reglement van orde aan het college door het Statenlid Vaartman, namens de
// CDA-Statenfractie"; a program may have lost the hyphen
const MEMBER_FOR_GROUP = latin(
  /\b[Vv]ragen,? (?:ex|conform|ingevolge|volgens|op grond van|o\.?g\.?v\.?) art(?:ikel|\.)? ?\d{1,3}\w?(?: van (?:het|ons))? (?:[Rr]eglement van [Oo]rde|RvO)(?:,? aan [^.?!:;()]{2,80}?)?,? (?:van|door) (?:het )?(?:[Rr]aads|[Ss]taten)?lid (\p{Lu}[^?!:;(),]{1,60}?),? namens de (\p{Lu}[\p{L}\d/]{0,24}?)-?(?:[Rr]aads|[Ss]taten)?fractie(?!\p{L})/u
);

/** All that is said so holds one of these. */
const PUT_QUESTIONS = /volgende (?:schriftelijke )?vragen|vragen gesteld aan/u;

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
  if (!PUT_QUESTIONS.test(text)) return undefined;
  const found =
    GROUP_BEHIND_VERB.exec(text) ?? GROUP_BEFORE_VERB.exec(text) ?? GROUP_HAS_PUT.exec(text);
  const names = found?.[1];
  const groups = names === undefined ? undefined : (readGroups(names) ?? [{ group: bare(names) }]);
  if (!found || names === undefined || !groups || groups.length === 0) return undefined;
  const at = found.index + found[0].indexOf(names);
  return {
    type: 'letter',
    submitters: { value: groups, span: [at, at + names.length] },
    caseNumbers: []
  };
}

function readMemberForGroup(text: string): Description | undefined {
  if (!text.includes(' namens de ')) return undefined;
  const [found = '', name, group] = MEMBER_FOR_GROUP.exec(text) ?? MEMBER_HAS_PUT.exec(text) ?? [];
  if (name === undefined || group === undefined) return undefined;
  const at = text.indexOf(found);
  return {
    type: 'letter',
    submitters: {
      value: readMembers(name).map((member) => ({ ...member, group: bare(group) })),
      span: [at + found.indexOf(name), at + found.length]
    },
    caseNumbers: []
  };
}

/** "Dorp en Veer" or "de fractie van Dorp en Veer", "Partij voor de Dieren" or "de Partij voor de Dieren". */
const bare = (group: string): string => group.replace(/^(?:de )?(?:fractie (?:van )?)?/u, '');
