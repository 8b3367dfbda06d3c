import { ABOUT } from '../../scan/about-words.ts';
import { findDates } from '../../scan/dates.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { readAsked, runningEnd } from './asked.ts';
import { findAskedDay } from './board-day.ts';
import type { Description } from './description.ts';

// "de heer Bos", "raadslid Bos", "het Statenlid Bos", "de fractie van Dorp en Veer", "de SP-fractie", "de SP (de heer Bos)"
const ASKERS = String.raw`(?:de )?(?:${GROUP_NAME}|${GROUP_IN_FULL}) \((?:de heer|mevrouw|dhr\.|mevr\.|mw\.) \p{Lu}|(?:de heer|mevrouw|dhr\.|mevr\.|mw\.) \p{Lu}|(?:het |de )?(?:[Rr]aads|[Ss]taten|[Ee]ilandsraads)(?:lid|leden) \p{Lu}|de (?:raads|staten)?fracties? (?:van |(?=\p{Lu}))|de \p{Lu}[\p{L}\d/-]{0,24}-fractie(?!\p{L})`;
const WHO = `(?:${ASKERS})`;

// Stops of initials and of "art." end no sentence.
const WITHIN = String.raw`(?:[^.;?]|(?<=\P{L}\p{Lu}|\bart)\.)`;

const QUESTIONS = String.raw`(?:(?:de|enkele|een aantal|onderstaande|(?:na)?volgende|nadere|aanvullende) )*(?:schriftelijke |technische )?(?:vervolg)?vragen`;

// "vragen van de heer", "vragen ex artikel 39 van het Reglement van Orde van mevrouw"
const BEHIND_QUESTIONS = latin(
  new RegExp(
    String.raw`vragen,? (?:(?:gesteld|ingediend|ontvangen|ingekomen) )?(?:(?:ex|o\.?g\.?v\.?|op grond van|volgens|conform|als bedoeld in|krachtens) [^.;?()]{3,90}? )?(?:van|door) (?=${ASKERS})`,
    'u'
  )
);

// "heeft de heer Bos (AWP) op grond van artikel 33 vragen gesteld", "ontvingen wij van de fractie"
const BEFORE_QUESTIONS = latin(
  new RegExp(
    String.raw`(?:heeft|hebben|stelden?|(?:ontvingen|ontvangen) (?:wij|we) van|[Dd]oor) (?=${WHO}${WITHIN}{0,200}\b(?:vervolg)?vragen(?:,|$| (?:gesteld|ingediend|gestuurd|toegestuurd|toegezonden|voorgelegd)| (?:${ABOUT}) ))`,
    'u'
  )
);

// "Mevrouw Smit (Dorpsbelang) heeft op 20 maart 2031 vragen gesteld over": the names begin the sentence
const AT_START = latin(
  new RegExp(
    String.raw`(?:^|(?<=, ))(?=(?:De heer|Mevrouw|(?:Het )?[Rr]aadslid|(?:Het )?[Ss]tatenlid|De [Rr]aadsleden|De [Ss]tatenleden|De (?:raads|staten)?fractie van|De \p{Lu}[\p{L}\d/-]{0,24}-fractie) ${WITHIN}{2,160} (?:(?:heeft|hebben) ${WITHIN}{0,60}\b(?:${QUESTIONS} (?:gesteld|ingediend)|(?:brief|e-?mail) met (?:daarin )?(?:\p{L}+ )?vragen ${WITHIN}{0,80}(?:gericht|gestuurd|gezonden))|stelden? ${WITHIN}{0,60}\b${QUESTIONS} ))`,
    'u'
  )
);

// "heeft u namens de fractie Dorpsbelang schriftelijke vragen gesteld", "stelt u namens GroenLinks vragen"
const FOR_GROUP = latin(
  new RegExp(
    String.raw`\b(?:u|uw brief) [^.;?]{0,60}namens (?=(?:de )?(?:(?:raads|staten)?fractie |(?:${GROUP_NAME}|${GROUP_IN_FULL}|(?:${LOCAL_GROUP_WORD})) ?)[^.;?]{1,80}vragen)`,
    'u'
  )
);

// What is asked aloud is no set that a board answers in writing.
const ALOUD = /debat|overleg|behandeling|motie|rondvraag|vergadering|zitting/iu;

// What was asked before is not what is answered here.
const BEFORE = /eerder|destijds|vorige|reeds beantwoord/iu;

// "Naar aanleiding daarvan hebben wij de volgende vragen": new ones are put
const PUTS_OTHERS = /volgende (?:vervolg)?vragen|(?:stel|stellen) (?:ik|wij)/iu;
const ANSWERS = /antwoord/iu;

/** What says that the questions were put in writing, or are answered here. */
const IN_WRITING =
  /schriftelijk|technische|\bartikel \d|\bart\. ?\d|reglement|antwoord|reactie|naar aanleiding|uw brief|uw e-?mail|een brief met/iu;

// " op grond van artikel 33", ", bij monde van mevrouw Faas": no part of a name
const BEHIND_NAMES =
  /,? (?:mede namens|op grond van|o\.?g\.?v\.?|volgens|met (?:uw|de|een) brief|per|bij|zijn|werden|waren|heeft|hebben|een aantal|enkele|art\.) /iu;

// "De vragen zijn op 3 mei 2031 beantwoord", "die inmiddels beantwoord zijn": not by this paper, where others are named
const ANSWERED_BEFORE =
  /(?:\d{1,2} \p{Ll}{3,9} \d{4}|inmiddels|al|reeds) (?:(?:zijn|is|hebben|heeft|werden) )?(?:beantwoord|geantwoord)(?!\p{L})/iu;

// "Op 1 april 2031 stelde u vragen": whom the letter is to asked, nobody whom it names further on
const BY_YOU = /(?<!\p{L})(?:stelde|heeft|hebt) u [^.;?]{0,80}vragen(?!\p{L})/iu;

const SALUTATION = ' Geachte ';

// "Geachte mevrouw Van der Veen,": not "Geachte heer Bos, geachte mevrouw Vis,", "Geachte heer en mevrouw Bos,"
const GREETED =
  /(?:^|\s)Geachte (?:heer|mevrouw|dhr\.|mevr\.|mw\.|(?:raads|Staten|staten)lid) ((?:\p{Lu}\.){0,4} ?(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er) ){0,3}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?),(?! geachte )/u;

/** No opening is read further. */
const REACH = 3000;

/**
 * Reads the sentence in which a board says whose questions it answers: "Op 20 maart 2031 heeft de heer Vaartman (AWP)
 * op grond van artikel 33 vragen gesteld over kademuren."; `undefined` for any other text.
 */
export function readBoardOpening(text: string): Description | undefined {
  const opening = text.slice(0, REACH);
  if (!opening.includes('vragen')) return undefined;
  if (PUTS_OTHERS.test(opening) && !ANSWERS.test(opening)) return undefined;
  // In a letter that became one line the subject, and the day of the letter, stand before the salutation.
  const salutation = opening.indexOf(SALUTATION);
  let answered: Description | undefined;
  for (let at = Math.max(0, salutation); at < opening.length;) {
    const end = Math.max(sentenceEnd(opening, at), at + 1);
    const found = readSentence(opening, at + blanksAt(opening, at), end);
    const next = opening.slice(at, sentenceEnd(opening, end));
    if (!found && BY_YOU.test(opening.slice(at, end))) return undefined;
    answered ??= found;
    if (found && !ANSWERED_BEFORE.test(next)) {
      answered = found;
      break;
    }
    at = end;
  }
  const named = answered && nameGreeted(opening, answered);
  return named && { ...subjectBefore(opening, salutation), ...named };
}

/** "Geachte mevrouw Bos, … stelde u namens de fractie van D66 vragen": whom the letter greets asked for the group. */
function nameGreeted(opening: string, answered: Description): Description {
  const { submitters } = answered;
  const [only, ...others] = submitters?.value ?? [];
  if (!submitters || !only || only.name !== undefined || others.length > 0) return answered;
  const lead = opening.slice(0, submitters.span[0]);
  const greeted = /\bu [^.;?]{0,60}namens (?:de )?[^.;?]{0,30}$/u.test(lead) && GREETED.exec(lead);
  const name = greeted ? greeted[1]!.trim() : undefined;
  return name === undefined
    ? answered
    : { ...answered, submitters: { ...submitters, value: [{ name, ...only }] } };
}

/** Who asked about what by the subject before the salutation of a letter in one line; its day is that of the letter. */
function subjectBefore(opening: string, salutation: number): Partial<Description> {
  if (salutation <= 0) return {};
  const { submitters, subject } = readSentence(opening, 0, salutation) ?? {};
  return { ...(submitters ? { submitters } : {}), ...(subject ? { subject } : {}) };
}

const blanksAt = (text: string, at: number): number =>
  /^\s*/u.exec(text.slice(at, at + 9))![0].length;

function readSentence(text: string, from: number, end: number): Description | undefined {
  const sentence = text.slice(from, end);
  if (!sentence.includes('vragen') || ALOUD.test(sentence) || BEFORE.test(sentence)) {
    return undefined;
  }
  const days = findDates(sentence);
  if (days.length === 0 && !IN_WRITING.test(sentence)) return undefined;
  const told = BEHIND_QUESTIONS.exec(sentence) ?? FOR_GROUP.exec(sentence);
  const lead = told ?? BEFORE_QUESTIONS.exec(sentence) ?? AT_START.exec(sentence);
  if (!lead) return undefined;
  const names = from + lead.index + lead[0].length;
  const behind = BEHIND_NAMES.exec(text.slice(names, end))?.index ?? end - names;
  const { submitters: whole, subject } = readAsked(
    text,
    names,
    Math.min(end, runningEnd(text, names))
  );
  const asking =
    readAsked(text, names, Math.min(end, names + behind), subject !== undefined || !told)
      .submitters ?? whole;
  const day = findAskedDay(sentence, days, names - from, subject && subject.span[0] - from);
  if (!asking && !day) return undefined;
  return {
    type: 'letter',
    caseNumbers: [],
    ...(asking ? { submitters: asking } : {}),
    ...(subject ? { subject } : {}),
    ...(day
      ? { submittedOn: { value: day.iso, span: [from + day.start, from + day.end] as const } }
      : {})
  };
}
