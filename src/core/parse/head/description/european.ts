import type { Person } from '../../../model/person.ts';
import { findDates } from '../../scan/dates.ts';
import { readPlaced } from './asked.ts';
import type { Row } from '../../structure/rows/rows.ts';
import type { Description } from './description.ts';
import { readMembers } from '../people/people.ts';

// "Vraag met verzoek om schriftelijk antwoord E-000917/2023": how a question of the European Parliament
// is headed
const TITLE =
  /^(?:\p{Lu}-\d{3,6}\/\d{2,4} )?vraag met verzoek om (?:schriftelijk|mondeling) antwoord(?: \p{Lu}-\d{3,6}\/\d{2,4}(?: ?\([^()]{1,20}\))?)?/iu;

// "SCHRIFTELIJKE VRAAG E-1923/99", and below it "van Joost Wiersma (ELDR) aan de Commissie": before 2009
const OLD_TITLE = /^schriftelijke vraag (?:nr\. ?)?(?:\p{Lu}-)?\d{1,4}\/\d{2}(?=$| van )/iu;
const OLD_NAMES = /^van [^.?!]{2,200} aan de (?:commissie|raad)$/iu;

// "Antwoord van mevrouw Lindqvist", "Antwoord van de hoge vertegenwoordiger/vicevoorzitter Moretti"
const REPLY =
  /^antwoord van (?=(?:mevrouw|de heer|(?:uitvoerend )?vice-?voorzitter|(?:de )?(?:commissaris|hoge vertegenwoordiger))[ /])/iu;

// "de hoge vertegenwoordiger/vicevoorzitter " before the name
const OFFICE =
  /^(?:de )?(?:hoge vertegenwoordiger(?:\/vice-?voorzitter)?|(?:uitvoerend )?vice-?voorzitter|commissaris) /iu;

// " namens de Europese Commissie", " namens de Raad"
const ON_BEHALF = /\s?namens (?:de )?((?:europese )?commissie|(?:europese )?raad)/iu;

// "Karlijn Bosveld namens de Commissie vervoer en toerisme": whom a member speaks for
const ON_BEHALF_OF_GROUP = / namens de /iu;

// " aan de Commissie", " aan de vicevoorzitter van de Commissie/hoge vertegenwoordiger van de Unie …"
const TO =
  / aan (?:de )?((?:vice-?voorzitter van de )?commissie(?:\/hoge vertegenwoordiger van de Unie[^,]{0,60}veiligheidsbeleid)?|raad|europese raad|europese centrale bank)(?= |$)/iu;

// " Artikel 138 van het Reglement"
const RULE = / artikel \d{1,3} van het reglement(?: van orde)?/iu;

// "Betreft:", where the subject stands, and the head of the question ends
const SUBJECT = /^betreft\s?:/iu;

/** A question's head has no more rows than this. */
const MAX_ROWS = 8;

/**
 * Index of the row behind the head of a question of the European Parliament, or behind the line that
 * says who answers it, where one begins at row `first`.
 */
export function europeanEnd(
  rows: readonly Row[],
  first: number
): { label: string; next: number } | undefined {
  const { text } = rows[first]!;
  if (TITLE.test(text)) return { label: 'Vragen', next: questionEnd(rows, first) };
  if (OLD_TITLE.exec(text)?.[0] === text && OLD_NAMES.test(rows[first + 1]?.text ?? '')) {
    return { label: 'Vragen', next: questionEnd(rows, first) };
  }
  if (!isEuropeanReply(rows, first)) return undefined;
  let next = first + 1;
  if (rows[next] && !ON_BEHALF.test(text) && ON_BEHALF.test(rows[next]!.text)) next++;
  if (/^\(.{6,30}\)$/u.test(rows[next]?.text ?? '')) next++;
  return { label: 'Antwoord', next };
}

/** Whether a row says who answers on behalf of the Commission or the Council. */
export function isEuropeanReply(rows: readonly Row[], row: number): boolean {
  const text = rows[row]?.text ?? '';
  return REPLY.test(text) && ON_BEHALF.test(`${text} ${rows[row + 1]?.text ?? ''}`);
}

function questionEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  for (let i = next; i < rows.length && i <= first + MAX_ROWS; i++) {
    if (SUBJECT.test(rows[i]!.text)) return i;
    if (i > next || !rows[i]!.afterBlank) continue;
    next = i + 1;
  }
  while (next < rows.length && next <= first + MAX_ROWS && !rows[next]!.afterBlank) next++;
  return next;
}

/** Reads either head as what it says of the set; `undefined` for any other text. */
export function readEuropean(text: string): Description | undefined {
  const title = TITLE.exec(text);
  if (title) return readQuestion(text, title[0].length);
  const old = OLD_TITLE.exec(text);
  if (old && TO.test(text)) return readQuestion(text, old[0].length);
  const reply = REPLY.exec(text);
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
