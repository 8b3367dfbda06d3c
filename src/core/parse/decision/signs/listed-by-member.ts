import { tellsOfEarlierQuestions } from '../../scan/earlier-questions.ts';
import { GROUP_IN_ANY_CASE } from '../../scan/group-names.ts';
import { asksAsMember } from '../belief/put-by-members.ts';
import { CUT, tellsOfAskers, wholeLine } from './announced-questions.ts';

// "heeft vandaag Kamervragen gesteld over pontjes", "stelde SP-Kamerlid Faas Kamervragen": whom, everybody knows
const PUT_TO_HOUSE = new RegExp(
  String.raw`(?:kamer(?:lid|leden)|fractie|\b(?:${GROUP_IN_ANY_CASE})\b)[^.?!]{1,120}\bkamervragen\b[^.?!]{0,80}\b(?:gesteld|ingediend)|\b(?:stelt|stelde|stellen|stelden|diende|dienden) [^.?!]{0,80}(?:kamerlid|kamerleden|\b(?:${GROUP_IN_ANY_CASE})\b)[^.?!]{0,80}\bkamervragen\b`,
  'iu'
);

/** "1. ", "• ", "- " before a question. */
export const SIGN = /^(?:\d{1,2}[.)]?\s|[•●▪*–-]\s)/u;

/** "Bespreek deze vragen", "Opdracht": what a lesson has its reader do. */
export const TELLS_READER = /\b(?:beantwoord|bespreek|bedenk|discuss\p{L}+|opdracht|groepjes)\b/iu;

/**
 * "Wij willen weten wat u ervan vindt", "Mail uw antwoord naar", "De redactie legde haar drie stellingen voor": what a page
 * or a newspaper asks, above the questions or below them.
 */
export const OF_OTHERS =
  /\b(?:enquête|stelling(?:en)?|peiling|uw mening|uw (?:reactie|antwoord(?:en)?) (?:naar|via)|wat u (?:er ?van|daarvan|hiervan) vindt|de redactie)\b/iu;

const asks = (line: string): boolean => line.endsWith('?') || line.length >= CUT;

/** So long is a title between the sentence and the questions, at most: "De vragen luiden als volgt". */
const TITLE = 60;

/** The sentence goes on with so many lines more before a list, at most. */
const PROSE = 12;

/** So many lines behind the questions may say whose they are. */
const BEHIND = 2;

/** So many questions follow each other, at least: between those of a newspaper stand its answers. */
const RUN = 2;

/**
 * Whether a sentence of the head tells that members put questions to those who govern, and these follow: as a list
 * in the lines below it, or without signs right below. One of them at least is put as members put them. `head` is the same text
 * in one line: lines are given cut.
 */
export function listsQuestionsOfMember(lines: readonly string[], head = ''): boolean {
  return lines.some((given, said) => {
    const line = given.length < CUT ? given : wholeLine(lines, said, head);
    if (line.endsWith('?') || !(tellsOfAskers(line) || PUT_TO_HOUSE.test(line))) return false;
    if (tellsOfEarlierQuestions(line)) return false;
    const first = firstQuestion(lines, said);
    const run = lines.slice(first, first + PROSE);
    const end = run.findIndex((one) => !asks(one));
    const questions = end < 0 ? run : run.slice(0, end);
    const behind = first + questions.length;
    const between = lines.slice(said, first);
    if (between.some((one) => TELLS_READER.test(one))) return false;
    const round = [...between, ...lines.slice(behind, behind + BEHIND)];
    if (round.some((one) => OF_OTHERS.test(one))) return false;
    return questions.length >= RUN && questions.some((one) => asksAsMember(one));
  });
}

/** Index of the line in which the questions below the sentence in line `said` would begin. */
function firstQuestion(lines: readonly string[], said: number): number {
  const below = said + 1;
  const right = (lines[below] ?? '').length <= TITLE && !asks(lines[below] ?? '') ? 1 : 0;
  if (asks(lines[below + right] ?? '')) return below + right;
  const listed = lines
    .slice(below, below + PROSE)
    .findIndex((line) => SIGN.test(line) && asks(line));
  return listed < 0 ? lines.length : below + listed;
}
