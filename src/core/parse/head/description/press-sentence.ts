import type { Person } from '../../../model/person.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { readAsked } from './asked.ts';
import type { Description } from './description.ts';
import { NAME_PARTICLE } from '../../scan/name-words.ts';

// "SP-Kamerlid Anke Tinbergen", "Kamerlid Joris van der Meer (D66)", "raadslid de heer D. Zeelen"
const MEMBER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)?)-)?(?:[Kk]amerlid|[Ss]tatenlid|[Rr]aadslid) (?:de heer |mevrouw |dhr\. |mw\. )?((?:\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\.)+|(?:${NAME_PARTICLE})(?!\p{L}))(?: (?:\p{Lu}[\p{L}’'-]+|(?:${NAME_PARTICLE})(?!\p{L}))){0,4})(?: \(([^()]{2,30})\))?`,
  'u'
);

/** Every such name holds one of these. */
const OFFICES = ['amerlid', 'tatenlid', 'aadslid'];

// "stelt vandaag vragen aan", "heeft de volgende schriftelijke vragen gesteld"
const PUTS = /\b(?:stelt|stelde|heeft|dient|diende)\b[^.?!]{1,160}vragen\b/iu;

/**
 * Reads what a party or newspaper writes about a set: "SP-Kamerlid Anke Tinbergen stelt vragen aan
 * minister De Ruig over …"; `undefined` for any other text.
 */
export function readPressSentence(text: string): Description | undefined {
  const member = OFFICES.some((office) => text.includes(office)) ? MEMBER.exec(text) : null;
  if (!member?.[2] || !/\p{Lu}/u.test(member[2])) return undefined;
  const end = sentenceEnd(text, member.index);
  if (!PUTS.test(text.slice(member.index, end))) return undefined;
  const after = member.index + member[0].length;
  const { addressees, subject } = readAsked(text, after, end);
  const group = member[1] ?? member[3];
  const person: Person = { name: member[2], ...(group === undefined ? {} : { group }) };
  return {
    type: 'letter',
    submitters: { value: [person], span: [member.index, after] },
    ...(addressees ? { addressees } : {}),
    ...(subject ? { subject } : {}),
    caseNumbers: []
  };
}
