import type { Span } from '../../model/span.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../scan/group-names.ts';
import { matchAt } from '../scan/match-at.ts';
import { OPENS_QUESTION } from '../scan/question-openings.ts';

const IN_FULL = GROUP_IN_FULL.replaceAll(' ', String.raw`\s{1,3}`);
const OPENS = String.raw`(?:${OPENS_QUESTION}|Graag|Gaarne|Op (?:blz|bladzijde|pag|p\b))(?!\p{L})`;

// "Leefbaar Oeverdam", "Hart voor de Polder"
const LOCAL = String.raw`(?:${LOCAL_GROUP_WORD})(?:\s{1,3}(?:(?:en|voor|van|de|het)\s){0,2}(?!${OPENS})\p{Lu}[\p{Ll}\d-]+){1,2}`;

const KNOWN = String.raw`(?:${IN_FULL}|Groen-?\s?Links(?:-?\s?PvdA)?|${GROUP_NAME})`;

// "VVD", "Groen- Links", "CDA en D66", "GroenLinks-PvdA/SP", "Fractie van de SP"
const GROUP = new RegExp(String.raw`(?:fractie (?:van )?(?:de |het )?)?${KNOWN}(?!\p{L})`, 'iuy');
// "Leefbaar Oeverdam"; "SP" of "SPKlopt", not of "SPORT"
const LOCAL_OR_GLUED = new RegExp(
  String.raw`${LOCAL}(?!\p{L})|(?:${LOCAL}|${KNOWN})(?=\p{Lu}[\p{Ll}.])`,
  'uy'
);
// the same before a subject, "Leefbaar Oeverdam Wonen"
const LOCAL_BEFORE_SUBJECT = new RegExp(
  String.raw`(?:${LOCAL_GROUP_WORD})\s{1,3}(?:(?:en|voor|van|de|het)\s){0,2}\p{Lu}[\p{Ll}\d-]+(?!\p{L})`,
  'uy'
);
const BETWEEN_GROUPS = /-?fractie\b|\s?[-/&,+]\s{0,2}|\s(?:en\s)?/uy;

// "Lokaal Sterk" before "22": whoever stands between the number of a row and its page
const ANYBODY =
  /\p{Lu}[\p{L}\d&'’.-]{0,30}(?:\s{1,3}[\p{L}\d&/+'’.-]{1,30}){0,3}?(?=\s{1,3}\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s{1,3}\p{Lu})/uy;

// "Wonen" before "Hoeveel", "Sport en cultuur" before a line that begins with a capital
const SUBJECT = new RegExp(
  String.raw`(?!${OPENS})\p{Lu}[\p{L}’'-]{1,30}(?:\s{1,3}[\p{L}&’'-]{1,30}){0,4}?(?=(?:\s{1,12}|(?<=\p{Ll}))${OPENS})`,
  'uy'
);
// "Haven en kades" before "Er staat"
const SUBJECT_BEFORE_CAPITAL = new RegExp(
  String.raw`(?!${OPENS})\p{Lu}[\p{L}’'-]{1,30}(?:\s{1,3}[\p{Ll}&][\p{Ll}-]{0,30}){0,4}(?=(?:\s{1,12}|(?<=\p{Ll}))\p{Lu})`,
  'uy'
);

// "Sport en cultuur" below a line of nothing but a number; not what ends a sentence
const LINE = /\p{Lu}[^\n?]{1,40}(?=\n)(?<![.:;,]\s{0,3})/uy;

// "12", "12-14", "n.v.t."
const PAGE = /(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?|[Nn]\.?[Vv]\.?[Tt]\.?)(?=\s|\p{Lu})/uy;

// "12", "12.", "12VVD" of pypdf
const NUMBER = /(\d{1,3})[.)]?(?=\s|\p{Lu})/uy;

/** The number of a row, without its stop. */
export function numberAt(text: string, from: number): { span: Span; end: number } | undefined {
  const match = matchAt(NUMBER, text, from);
  return match ? { span: [from, from + match[1]!.length], end: from + match[0].length } : undefined;
}

/** A cell that points to pages. */
export const pageAt = (text: string, from: number): Span | undefined => spanAt(PAGE, text, from);

/** Whoever stands before a page. */
export const anybodyAt = (text: string, from: number): Span | undefined =>
  spanAt(ANYBODY, text, from);

/** The words before the one that opens the question, or a short line of its own. */
export function subjectAt(text: string, from: number, opensLine: boolean): Span | undefined {
  const subject =
    spanAt(SUBJECT, text, from) ??
    (opensLine ? spanAt(LINE, text, from) : undefined) ??
    spanAt(SUBJECT_BEFORE_CAPITAL, text, from);
  return subject && [subject[0], subject[0] + text.slice(...subject).trimEnd().length];
}

// "Dorp en Dijk" above "Dat", not the first line of a paragraph
const NAME_LINE =
  /\p{Lu}[\p{L}\d&’'-]{1,30}(?: [\p{L}\d&’'-]{1,30}){0,3}(?=\s{0,2}\n\s{0,12}[\p{Lu}€«‘“"])/uy;

/** A name on a line of its own. */
export const nameAt = (text: string, from: number): Span | undefined =>
  spanAt(NAME_LINE, text, from);

/** One group or several; a local one before a subject has a name of one word. */
export function groupsAt(text: string, from: number, isBeforeSubject = false): Span | undefined {
  const local = isBeforeSubject ? spanAt(LOCAL_BEFORE_SUBJECT, text, from) : undefined;
  if (local) return local;
  let found = spanAt(GROUP, text, from) ?? spanAt(LOCAL_OR_GLUED, text, from);
  for (let next = found; next;) {
    found = next;
    const between = spanAt(BETWEEN_GROUPS, text, found[1]);
    if (!between) break;
    const more = spanAt(GROUP, text, between[1]) ?? spanAt(LOCAL_OR_GLUED, text, between[1]);
    if (!more && text.slice(...between).endsWith('fractie')) found = [found[0], between[1]];
    next = more && [found[0], more[1]];
  }
  return found;
}

function spanAt(pattern: RegExp, text: string, from: number): Span | undefined {
  const match = matchAt(pattern, text, from);
  return match ? [from, from + match[0].length] : undefined;
}
