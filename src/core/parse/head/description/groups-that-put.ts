import type { Person } from '../../../model/person.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';
import { tellsOfEarlierQuestions } from '../../scan/earlier-questions.ts';
import { sentenceStart } from '../../scan/sentences.ts';
import { readGroups } from '../people/groups.ts';

const KNOWN = `(?:${GROUP_NAME}|${GROUP_IN_FULL})`;

// "Dorp en Veer", "Hart voor de Polder"
const NAME = String.raw`[\p{Lu}\d][\p{L}\d/’'&-]*(?: (?:(?:en|voor|van|de|het|der|den) ){0,2}[\p{Lu}\d][\p{L}\d/’'&-]*){0,5}`;

// "de waterschapsfractie van Dorp en Veer", "de fracties van de VVD, de BBB en de SP"
const OF_NAME = String.raw`(?:de )?(?:raads|[Ss]taten|waterschaps)?fracties? (?:van )?(?:de |het )?${NAME}(?:, (?:en )?(?:de |het )?${NAME}){0,5}`;

// "de CDA-Statenfractie", "PVV fractie Oeverdam", "VVD Oeverdam", "Leefbaar Oeverdam", "Dorpsbelangen"
const OWN_NAME = String.raw`(?:de |het )?(?:(?!(?:De|Onze|Deze|Die|Uw|Ook|Elke|Iedere|Een|Geen|Zijn|Haar|Hun) )[\p{Lu}\d][\p{L}\d/&]{0,24}[- ](?:raads|[Ss]taten|waterschaps)?fractie(?: \p{Lu}[\p{L}-]{2,30})?|${KNOWN}(?![\p{L}\d-])(?: \p{Lu}[\p{L}-]{2,30})?|(?:${LOCAL_GROUP_WORD})(?: (?:(?:en|voor|van|de|het) ){0,2}[\p{Lu}\d][\p{L}\d-]*){1,4}|(?:Burger|Dorps|Gemeente)belangen(?![\p{L}-]))`;

const WHO = `(?:${OF_NAME}|${OWN_NAME}(?:(?:,| en|, en) ${OWN_NAME}){0,5})`;

const ASKS = '(?:heeft|hebben|stelt|stellen|stelde|stelden|legt|leggen)';
const HAS = '(?:heeft|hebben)';
const BETWEEN = '(?:(?!zich )[^.?!:;]{1,80} )?';
const FOLLOWING = String.raw`(?:(?:na)?volgende|onderstaande|enkele) (?:(?:dringende|nadere|aanvullende|schriftelijke|technische|mondelinge) )*(?:vervolg)?vragen(?!\p{L})`;
const PUT_TO = String.raw`(?:vragen (?:[^.?!:;]{1,40} )?(?:gesteld|ingediend) (?:aan|bij) (?:het |de |uw )?(?:${LOCAL_BOARD}|${GOVERNMENT})|[Kk]amervragen (?:[^.?!:;]{1,40} )?(?:gesteld|ingediend)(?!\p{L}))`;
const START = String.raw`(?:^|[.?!:,][”"’]?\s)(?:De )?`;

/** What lets a group ask as a whole; the group stands in the brackets of each. */
const WAYS: readonly RegExp[] = [
  // "stelt de fractie van dorp en veer de volgende vragen": whatever its name
  String.raw`\b${ASKS} ((?:de )?(?:(?:raads|[Ss]taten)?fractie [^.?!:;,()]{2,60}?)) (?:de )?${FOLLOWING}`,
  // "Hierover heeft de PVV-fractie de volgende vragen", "legt de VVD nu de volgende vragen aan u voor"
  String.raw`\b${ASKS} (${WHO}) ${BETWEEN}${FOLLOWING}`,
  // "De fractie van dorp en veer legt naar aanleiding hiervan de volgende vragen aan u voor"
  String.raw`${START}(fractie [^.?!:;,()]{2,60}?) (?:stelt|legt) ${BETWEEN}${FOLLOWING}`,
  // "Leefbaar Oeverdam heeft hierover de volgende vragen"
  String.raw`${START}(${WHO}) ${ASKS} ${BETWEEN}${FOLLOWING}`,
  // "heeft de VVD op 3 mei vragen gesteld aan het college", "heeft de SP Kamervragen gesteld"
  String.raw`\b${HAS} (${WHO}) ${BETWEEN}${PUT_TO}`,
  // "De CDA-fractie heeft daarom vragen ter opheldering gesteld aan het college"
  String.raw`${START}(${WHO}) ${HAS} ${BETWEEN}${PUT_TO}`,
  // "Bij de PVV-fractie roept dit onderstaande vragen op"
  String.raw`\b[Bb]ij (${WHO}) (?:roept|roepen) ${BETWEEN}${FOLLOWING}`,
  // "leidt dat bij de fractie van Dorp en Veer tot de volgende vragen"
  String.raw`\b(?:leidt|leiden|roept|roepen) \p{L}{2,10} \p{L}{2,4} (${WHO}) (?:tot )?(?:de )?${FOLLOWING}`
].map((way) => latin(new RegExp(way, 'u')));

/** All that is said so holds one of these. */
const PUT_QUESTIONS =
  /vragen (?:[^.?!:;]{1,40} )?(?:gesteld|ingediend)|(?:volgende|onderstaande|enkele) /u;

/** The groups that a sentence lets put questions as a whole, with where their names stand in it. */
export function readGroupsThatPut(
  text: string
): { value: Person[]; span: readonly [number, number] } | undefined {
  if (!text.includes('vragen') || !PUT_QUESTIONS.test(text)) return undefined;
  for (const way of WAYS) {
    const found = way.exec(text);
    const names = found?.[1];
    if (!found || names === undefined) continue;
    const at = found.index + found[0].indexOf(names);
    const sentence = text.slice(sentenceStart(text, at), found.index + found[0].length);
    if (tellsOfEarlierQuestions(sentence)) continue;
    return { value: groupsIn(names), span: [at, at + names.length] };
  }
  return undefined;
}

const ALL_KNOWN = new RegExp(`^${KNOWN}(?:(?:,| en|, en) (?:de |het )?${KNOWN}){1,5}$`, 'u');
const BETWEEN_NAMES = /, (?:en )?| en /u;

function groupsIn(names: string): Person[] {
  const plain = bareGroup(names);
  if (ALL_KNOWN.test(plain)) {
    return plain.split(BETWEEN_NAMES).map((group) => ({ group: bareGroup(group) }));
  }
  const groups = readGroups(names) ?? [];
  return groups.length > 0 ? groups : [{ group: plain }];
}

/** "Dorp en Veer" of "de fractie van Dorp en Veer", "CDA" of "de CDA-Statenfractie". */
export const bareGroup = (group: string): string =>
  group
    .replace(
      /^(?:de |het )?(?:(?:raads|staten|waterschaps)?fracties? (?:van )?)?(?:de |het )?/iu,
      ''
    )
    .replace(/[- ](?:raads|staten|waterschaps)?fractie(?!\p{L})/iu, '');
