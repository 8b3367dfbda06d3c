import { ABOUT } from '../../scan/about-words.ts';
import { BUDGET_PAPER } from '../../scan/budget-papers.ts';
import { latin } from '../../scan/latin.ts';
import type { HeadText } from '../head-text.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

const ABOUT_SHORT = String.raw`${ABOUT}|m\.?b\.?t\.?|n\.?a\.?v\.?`;

// "Statenvragen ", "Rondvraag ", "Schriftelijke vragen aan het college ", "Kamerstuk 29 684, nr. 2: Lijst van vragen en antwoorden ": not
// "Schriftelijke vragen van"
const QUESTIONS = latin(
  new RegExp(
    String.raw`^(?:kamerstuk(?:ken)? \d\d[ .]?\d{3}[^:?!]{0,30}: )?(?:lijst van |beantwoording (?:van )?(?:de )?(?=(?:${QUESTION_KIND}) ))?(?:(?:${QUESTION_KIND}|nieuwe) ){0,2}(?:vervolg|raads|staten|kamer|rond)?vra(?:ag|gen)(?: en antwoorden)?(?: (?:ex\.? )?art(?:ikel|\.)? ?\d{1,3}\w?(?: (?:van het )?(?:rvo|reglement van orde))?(?= (?:(?:${ABOUT_SHORT}) |\p{Lu})))?(?: aan (?:het |de )?(?:college(?: van (?:b\s?(?:&|en)\s?w|burgemeester en wethouders|gedeputeerde staten|gs))?|gedeputeerde staten|gs|wethouder|gedeputeerde|burgemeester|commissaris van de koning(?:in)?))?(?:\s?:)? (?=\S)`,
    'iu'
  )
);

// "over ", "met betrekking tot "
const SUBJECT_LEAD = new RegExp(String.raw`^(?:${ABOUT_SHORT}|rond(?:om)?) (?=\S)`, 'iu');

// "SGP over ", "Inge Faas (VVD) inzake ": who asks, which begins with a capital
const BY_AND_ABOUT = latin(
  new RegExp(String.raw`^(?=\p{Lu})[^.?!:;]{1,60}? (?:${ABOUT_SHORT}) (?=\S)`, 'u')
);

// "Festivals, plekken & duurzaamheid": a word in small letters that is no part of a name
const SPEAKS_OF = /(?:^|\s)(?!(?:fractie|namens|door|aan|over|voor)\s)\p{Ll}{5,}(?=$|[\s,])/u;
const KNOWN_GROUP = new RegExp(String.raw`^(?:fractie|${GROUP_NAME})(?!\p{L})`, 'u');

// "Begroting 2031", "Jaarstukken": what members ask technical questions about
const BUDGET_PAPER_OF_YEAR = new RegExp(
  String.raw`^(?:${BUDGET_PAPER})(?: (?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)\d\d)?)?$`,
  'iu'
);

// "aanval wolf op Drentse herder": without such a word a subject begins with a small letter, and is no sentence
const SUBJECT =
  /^(?!(?:van|door|aan|en|of|zijn|is|worden|werden|stellen|die|over|ex|conform|op|art|uit|bij|voor|tijdens|in|naar|met|om|ondernemingsraad|algemeen bestuur|dagelijks bestuur|gemeenteraad|provinciale staten|raad|commissie|fracties?)(?!\p{L}))\p{Ll}\p{L}+ \S/u;

// ", vastgesteld 14 november 2031", ", gesteld aan de minister van Defensie", " Vragen van de leden": of the list, not
// of its subject
const BEHIND_SUBJECT =
  /,? (?:[Vv]astgesteld|[Gg]esteld aan|[Oo]ntvangen|[Ii]ngezonden) (?:\d|de |het |op ).*$| Vra(?:ag|gen) .*$/u;

// "Vragen art. 33 Fietsveer Oeverdam": by what a member of a council asks
const BY_ARTICLE = / art(?:ikel|\.)? ?\d/iu;

/** A title is no longer, in characters. */
const MAX_LENGTH = 160;

/**
 * What the questions are about by the title at the top of a page: "Statenvragen over pontjes", "Schriftelijke
 * vragen bereikbaarheid van het pontje". `undefined` where the first line says nothing of the kind.
 */
export function readQuestionsTitle(head: readonly HeadText[]): string | undefined {
  const tops = head.filter(({ meaning }) => meaning === 'prose').slice(0, TOPS);
  return tops
    .map(({ title, text }) => subjectOf(title ?? text.split('\n', 1)[0]!))
    .find((subject) => subject !== undefined);
}

/** Above such a title may stand who wrote it and when. */
const TOPS = 2;

function subjectOf(line: string): string | undefined {
  if (line.length > MAX_LENGTH || /[.:;,!]$/u.test(line)) return undefined;
  const questions = QUESTIONS.exec(line)?.[0];
  if (questions === undefined) return undefined;
  const rest = line.slice(questions.length).replace(BEHIND_SUBJECT, '');
  const about = SUBJECT_LEAD.exec(rest)?.[0];
  if (about !== undefined) return rest.slice(about.length).trim();
  const by = BY_AND_ABOUT.exec(rest)?.[0];
  if (by !== undefined) return rest.slice(by.length).trim();
  if (rest.includes(': ')) return undefined;
  // "Raadsvragen: pony overleden"
  if (/:\s?$/u.test(questions)) return rest.trim();
  if (BY_ARTICLE.test(questions) && /^\p{Lu}/u.test(rest)) return rest.trim();
  if (BUDGET_PAPER_OF_YEAR.test(rest)) return rest.trim();
  const speaks = !KNOWN_GROUP.test(rest) && SPEAKS_OF.test(rest) && /^\p{Lu}/u.test(rest);
  return speaks || SUBJECT.test(rest) ? rest.trim() : undefined;
}
