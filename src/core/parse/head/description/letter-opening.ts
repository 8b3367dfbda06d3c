import { ABOUT } from '../../scan/about-words.ts';
import type { Person } from '../../../model/person.ts';
import { latin } from '../../scan/latin.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { readMinisters } from '../people/ministers.ts';
import { askedWithMarks } from './asked-with-marks.ts';
import { OFFICE, type Placed, readPlaced, runningEnd } from './asked.ts';
import type { Description } from './description.ts';
import { GROUP_IN_ANY_CASE } from '../../scan/group-names.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

// "vragen die zijn gesteld door de leden ", "Kamervragen van het lid ", "vragen die op 3 mei 2024 zijn
// gesteld door lid ", "vragen die het lid "
const MEMBERS_AFTER_QUESTIONS = latin(
  /vragen,?(?:(?: (?:die |welke )?(?:op \d[^.]{4,16}\d )?(?:(?:zijn|werden|waren) )?(?:gesteld|ingediend|ingezonden)(?: zijn)?)? (?:van|door)| (?:die|welke)) (?=(?:(?:de|het) )?(?:kamer|raads|staten)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie)|(?:de heer|mevrouw) \p{L}[^;?!]{2,80}(?:, ?ingekomen|over|inzake) )/iu
);

// "hebben de leden ", "stelde het raadslid ", "heeft mevrouw Bos namens de fractie ", "stelde de fractie van ": the word
// "vragen" comes after the names
const MEMBERS_BEFORE_QUESTIONS = latin(
  /(?:heeft|hebben|stelden?) (?=(?:(?:de|het) )?(?:kamer|raads|staten)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie)|(?:de heer|mevrouw) [^,;()?!]{2,50} (?:namens|van) (?:de )?(?:raads|staten)?fractie |de (?:raads|staten)?fractie [^.;?!]{2,60} (?:[^.;?!]{0,40} )?vragen )/iu
);

// "Het lid Bos (VVD) heeft op 3 mei 2024 vragen gesteld over": the names begin the sentence
const MEMBERS_THAT_ASKED = latin(
  new RegExp(
    String.raw`(?:^|(?<=[.,:] ))(?=(?:Het|De) (?:[Kk]amer)?(?:leden|lid) \p{Lu}[^.;]{1,200} (?:heeft|hebben) [^.;]{0,100}vragen gesteld (?:aan|${ABOUT}) )`,
    'u'
  )
);

// " van het lid ", whatever malformed words stand before it; not "vragen SP over het besluit van het lid "
const LOOSE_MEMBERS = latin(
  new RegExp(
    String.raw` (?:van|door) (?=(?:de|het) (?:kamer)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))(?<!vragen (?:(?:van|door) )?(?:de )?(?:(?:raads|staten)?fracties? |(?:${GROUP_IN_ANY_CASE})(?!\p{L}))[^.;]{1,120} (?:van|door) )`,
    'iu'
  )
);

// " en op de vragen van het lid Bos", "; - de vragen van de leden", ". Op 6 mei 2031 heeft de fractie van D66 aanvullende
// vragen": where a letter speaks of another set
const OTHER_SET = new RegExp(
  String.raw`(?:,? en|[;,]) (?:- )?(?:op |van )?(?:de |uw )?(?:(?:${QUESTION_KIND}) )?(?:kamer)?vragen (?:van|door) (?:het|de) (?:kamer)?(?:lid|leden) |\. Op \d{1,2} \p{L}{3,9} \d{4} (?:heeft|hebben|stelden?) (?:(?:het|de) (?:(?:kamer|raads|staten)?(?:lid|leden)|(?:raads|staten)?fracties?)|de heer|mevrouw) [^.;?!]{2,200} vragen `,
  'iu'
);

// "mede namens de minister …", "in overeenstemming met de staatssecretaris …"
const ALSO_ON_BEHALF = new RegExp(
  `(?:(?:mede )?namens|in (?:overeenstemming|afstemming) met) ${OFFICE}`,
  'iu'
);

// ", de antwoorden", " op de vragen": where an opening goes on after the offices
const AFTER_OFFICES =
  /,? (?:de|het) (?:antwoord|beantwoording|reactie|(?:schriftelijke )?(?:kamer)?vragen )|,? op (?:de|uw) |,? uw |,? mee dat /iu;

// Words that make a sentence with questions an opening rather than prose about questions.
const OPENING_WORD = /antwoord|ingezonden|gesteld|stelden? |hierbij|bijgaand|reactie/iu;

/** "Hierbij bieden wij u, mede namens …, de antwoorden aan op de vragen van …". */
export function readLetter(text: string): Description | undefined {
  if (!/vragen/iu.test(text) || !OPENING_WORD.test(text)) return undefined;
  const from = membersBehindSalutation(text) ?? membersIn(text);
  if (from === undefined) return undefined;
  const respondents = readBehalf(text);
  // A letter about several sets is read for the first of them.
  const another = OTHER_SET.exec(text.slice(from));
  const end = another ? from + another.index : text.length;
  return {
    type: 'letter',
    ...askedWithMarks(text.slice(0, end), from, Math.min(end, runningEnd(text, from))),
    ...(respondents ? { respondents } : {})
  };
}

/** Where the names begin of who asked. */
function membersIn(text: string): number | undefined {
  const members =
    MEMBERS_AFTER_QUESTIONS.exec(text) ??
    MEMBERS_BEFORE_QUESTIONS.exec(text) ??
    MEMBERS_THAT_ASKED.exec(text) ??
    LOOSE_MEMBERS.exec(text);
  return members ? members.index + members[0].length : undefined;
}

const SALUTATION = ' Geachte ';

/**
 * The same in a letter that became one line, behind its salutation, which says more than the subject before it:
 * "Betreft Vragen van het lid Bos over kades Geachte voorzitter, …".
 */
function membersBehindSalutation(text: string): number | undefined {
  const at = text.indexOf(SALUTATION);
  if (at < 1 || /[.?!]/u.test(text.charAt(at - 1))) return undefined;
  const members = MEMBERS_AFTER_QUESTIONS.exec(text.slice(at));
  return members ? at + members.index + members[0].length : undefined;
}

function readBehalf(text: string): Placed<Person[]> | undefined {
  const behalf = ALSO_ON_BEHALF.exec(text);
  if (!behalf) return undefined;
  const from = behalf.index + behalf[0].length;
  const sentence = sentenceEnd(text, from);
  const stop = AFTER_OFFICES.exec(text.slice(from, sentence));
  return readPlaced(text, from, stop ? from + stop.index : sentence, readMinisters);
}
