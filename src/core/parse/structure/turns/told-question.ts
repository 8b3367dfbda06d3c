import { endsWithQuestionMark, isAsked, opensAsQuestion } from './askedness.ts';
import { continuesBefore } from './sequence-model.ts';

// "U vraagt of de pont weer vaart?", "U vraagt mij: …?"
const REPEATED = /^U vraagt (?:mij|ons|zich|of|wat|wie|hoe|waarom|wanneer|waar|welke?|naar)\b/u;

// "De kustwacht beantwoordde drie vragen:", above "1. Hoe oud is de lamp?"; not "Daarover de volgende vragen:"
const LEADS =
  /(?:^|[.!?]\s)(?!Ik|Wij|We)\p{Lu}[^.!?:]{0,80}\s(?:beantwoordden?|steld?en?|kende?n?|had(?:den)?|telden?|onderzochte?n?)\s(?![^:]{0,80}(?:volgende|nadere|nog) )[^.!?:]{0,80}vra(?:ag|gen)(?: [^.?!:]{0,60})?:$/u;

const ASKING = /vr(?:aag|age|oeg)|gevraagd/u;

// "u", "uw": who asks speaks to the minister
const ADDRESSES = /(?:^|\W)uw?(?!\p{L})/iu;

/** How much of a paragraph's end is read. */
const REACH = 600;

/** Whether a paragraph repeats what was asked, or leads to questions of a report. */
function tellsQuestion(text: string): boolean {
  const leads = text.endsWith(':');
  if (!(leads || endsWithQuestionMark(text)) || !ASKING.test(text)) return false;
  if (REPEATED.test(text)) return true;
  if (opensAsQuestion(text) || ADDRESSES.test(text)) return false;
  return leads && LEADS.test(text.slice(-REACH));
}

/**
 * The first paragraph right behind one that asks, which tells of a question, where none behind it asks
 * anything: it answers. -1 where there is none.
 */
export function findTold(texts: readonly string[]): number {
  const told = texts.findIndex(
    (text, i) => i > 0 && endsWithQuestionMark(texts[i - 1]!) && tellsQuestion(text)
  );
  if (told < 0) return -1;
  const asksOn = texts.some(
    (text, i) =>
      i > told &&
      isAsked(text) &&
      !tellsQuestion(text) &&
      (!continuesBefore(texts, i) || ADDRESSES.test(text))
  );
  return asksOn ? -1 : told;
}
