import type { Person } from '../../../model/person.ts';
import { findDates } from '../../scan/dates.ts';
import { readPlaced } from './asked.ts';
import {
  europeanReply,
  europeanTitle,
  oldTitle,
  ON_BEHALF
} from '../../structure/descriptions/european-rows.ts';
import type { Description } from './description.ts';
import { readMembers } from '../people/people.ts';

// "de hoge vertegenwoordiger/vicevoorzitter " before the name
const OFFICE =
  /^(?:de )?(?:hoge vertegenwoordiger(?:\/vice-?voorzitter)?|(?:uitvoerend )?vice-?voorzitter|commissaris) /iu;

// "Karlijn Bosveld namens de Commissie vervoer en toerisme": whom a member speaks for
const ON_BEHALF_OF_GROUP = / namens de /iu;

// " aan de Commissie", " aan de vicevoorzitter van de Commissie/hoge vertegenwoordiger van de Unie …"
const TO =
  / aan (?:de )?((?:vice-?voorzitter van de )?commissie(?:\/hoge vertegenwoordiger van de Unie[^,]{0,60}veiligheidsbeleid)?|raad|europese raad|europese centrale bank)(?= |$)/iu;

// " Artikel 138 van het Reglement"
const RULE = / artikel \d{1,3} van het reglement(?: van orde)?/iu;

/** Reads either head as what it says of the set; `undefined` for any other text. */
export function readEuropean(text: string): Description | undefined {
  const title = europeanTitle(text);
  if (title) return readQuestion(text, title[0].length);
  const old = oldTitle(text);
  if (old && TO.test(text)) return readQuestion(text, old[0].length);
  const reply = europeanReply(text);
  const behalf = reply && ON_BEHALF.exec(text);
  if (!reply || !behalf) return undefined;
  const respondents = readPlaced(text, reply[0].length, behalf.index, (names) =>
    readMembers(names.replace(OFFICE, '')).map((person) => ({ ...person, role: behalf[1]! }))
  );
  const day = findDates(text).find(({ start }) => start > behalf.index);
  return {
    type: 'answer',
    ...(respondents ? { respondents } : {}),
    ...(day ? { receivedOn: { value: day.iso, span: [day.start, day.end] } } : {}),
    caseNumbers: []
  };
}

function readQuestion(text: string, from: number): Description {
  const to = TO.exec(text);
  const rule = RULE.exec(text);
  const office = (role: string): Person[] => [{ role }];
  const addressees = to
    ? readPlaced(text, to.index + to[0].length - to[1]!.length, to.index + to[0].length, office)
    : undefined;
  const namesAt = Math.max(
    from,
    to ? to.index + to[0].length : 0,
    rule ? rule.index + rule[0].length : 0
  );
  const isOld = to !== null && text.startsWith(' van ', from);
  const group = text.slice(namesAt).search(ON_BEHALF_OF_GROUP);
  const end = group < 0 ? text.length : namesAt + group;
  const submitters = isOld
    ? readPlaced(text, from + ' van '.length, to.index, readMembers)
    : readPlaced(text, namesAt, end, readMembers);
  const day = isOld ? findDates(text).find(({ start }) => start > to.index) : undefined;
  return {
    type: 'questions',
    ...(submitters ? { submitters } : {}),
    ...(addressees ? { addressees } : {}),
    ...(day ? { submittedOn: { value: day.iso, span: [day.start, day.end] } } : {}),
    caseNumbers: []
  };
}
