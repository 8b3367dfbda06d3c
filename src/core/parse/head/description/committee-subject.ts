import { ABOUT } from '../../scan/about-words.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import type { Placed } from './asked.ts';

// " over zijn brief van 12 maart 2031 inzake " before "het herstel", " naar aanleiding van de brief van … «": the letter
// that the committee asks about is named by its day, and its subject by what follows
const ABOUT_LETTER = new RegExp(
  String.raw`^ (?:${ABOUT}|bij) (?:zijn|haar|hun|de|het|uw) (?:\p{L}+ ){0,3}(?:brief|nota|rapport|notitie|advies|stukken?|document|besluit|voortgangsrapportage)(?: (?:d\.d\. |van )?(?:van |d\.d\. )?\d{1,2} \p{L}{3,9} \d{4})?(?: \([^()]{1,80}\))?,? (?:${ABOUT}|getiteld|genaamd|houdende|ter aanbieding van|(?=[«“‘"]))`,
  'u'
);

// " over de Slotwet 2030": the subject itself
const SUBJECT_LEAD = new RegExp(
  String.raw`^ (?:${ABOUT}) (?!(?:zijn|haar|hun|de|uw) (?:\p{L}+ ){0,3}(?:brief|nota|brieven)(?!\p{L})|(?:dit|deze|het volgende|onder meer)(?!\p{L}))`,
  'u'
);

// " (Kamerstuk", ", ter beantwoording", " voorgelegd": where the subject ends in its sentence
const END =
  /,? (?:\((?:Kamerst|bijlage|ingezonden|20\d\d|\d)|ter beantwoording|voorgelegd|gesteld|toegezonden|de (?:volgende|navolgende|onderstaande) vragen)|, (?:die|welke|waarop) |\s?;/iu;

/** A subject of more characters says too much to be a title. */
const LONGEST = 240;

// "De vaste commissie voor Financiën heeft" before " over de Slotwet 2030 de navolgende vragen"
const COMMITTEE_HAS = /commissie\b[^.;]{0,160}? (?:heeft|hebben)(?= over )/iu;
const BEFORE_QUESTIONS =
  / (?=(?:de (?:volgende|navolgende|onderstaande)|een aantal|enkele) vragen)/iu;

// "de vragen van de vaste commissie voor Financiën" before " over de Slotwet", "…, die de vaste commissie heeft gesteld"
const OF_COMMITTEE = new RegExp(
  String.raw`vragen(?: en opmerkingen)?(?: (?:van|door)|,? (?:die|welke)) de (?:\p{L}+ ){0,2}commissie\b[^.;?!]{0,120}?(?= (?:${ABOUT}) )`,
  'iu'
);

// "«Voortgang ponten»": the whole of it is the title of a letter
const QUOTED = /^[«“‘"']([^«»“”‘’"]+)[»”’"']$/u;

/**
 * What a committee asks about, behind the office that it asks, which ends at `officeEnd`: "het herstel van de pont" of
 * " over zijn brief van 12 maart 2031 inzake het herstel van de pont (Kamerstuk 31 409, nr. 88)"; between the committee
 * and its questions; or behind the committee that a letter answers. Nothing where only a letter's day is named.
 */
export function readCommitteeSubject(
  text: string,
  officeEnd: number | undefined
): Placed<string> | undefined {
  const behind = officeEnd === undefined ? undefined : subjectFrom(text, officeEnd);
  return behind ?? subjectBeforeQuestions(text) ?? subjectOfCommittee(text);
}

function subjectOfCommittee(text: string): Placed<string> | undefined {
  const asked = OF_COMMITTEE.exec(text);
  return asked ? subjectFrom(text, asked.index + asked[0].length) : undefined;
}

function subjectFrom(text: string, from: number): Placed<string> | undefined {
  const said = text.slice(from, sentenceEnd(text, from));
  const verb = /^ (?:voorgelegd|gesteld)(?= )/u.exec(said)?.[0].length ?? 0;
  const rest = said.slice(verb);
  const lead = (ABOUT_LETTER.exec(rest) ?? SUBJECT_LEAD.exec(rest))?.[0].length;
  if (lead === undefined) return undefined;
  return placed(text, from + verb + lead, from + said.length);
}

function subjectBeforeQuestions(text: string): Placed<string> | undefined {
  const committee = COMMITTEE_HAS.exec(text);
  if (!committee) return undefined;
  const from = committee.index + committee[0].length;
  const said = text.slice(from, sentenceEnd(text, from));
  const lead = SUBJECT_LEAD.exec(said)?.[0].length;
  const stop = lead === undefined ? undefined : BEFORE_QUESTIONS.exec(said.slice(lead))?.index;
  return lead === undefined || stop === undefined
    ? undefined
    : placed(text, from + lead, from + lead + stop);
}

function placed(text: string, from: number, to: number): Placed<string> | undefined {
  const said = text.slice(from, to);
  const printed = said.slice(0, END.exec(said)?.index);
  const whole = printed.trim().replace(/[.,:]$/u, '');
  const value = QUOTED.exec(whole)?.[1] ?? whole;
  if (value.length < SHORTEST || value.length > LONGEST) return undefined;
  const start = from + printed.indexOf(value);
  return { value, span: [start, start + value.length] };
}

/** A subject has more characters. */
const SHORTEST = 4;
