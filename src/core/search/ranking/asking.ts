import type { UnitLibrary } from '../index/library.ts';
import { bestFirst, type Ranked } from './ranked.ts';

/** How many of the best are read for it. */
const READ = 60;
/** What asking the same counts; found by trying. */
const WORTH = 1.3;
/** What a question without an answer counts where the answer is asked for. */
const UNANSWERED = 0.8;

/**
 * What a question may ask for, by the words with which it does; the closer ones first, because "hoe
 * vaak" and "hoeveel geld" are also numbers.
 */
const ASKED = {
  frequency: /\b(?:hoe (?:vaak|dikwijls|regelmatig)|hoeveel (?:keer|maal))\b/iu,
  time: /\b(?:wanneer|hoe (?:lang|snel)|welke termijn|hoeveel (?:tijd|dagen|weken|maanden|jaar))\b/iu,
  money:
    /\b(?:wat kost|wat kosten|kost het|hoe duur|hoeveel (?:kost|kosten|geld|betaalt|betalen|euro|budget)|welk (?:bedrag|budget))\b/iu,
  place: /\b(?:waar|welke (?:plaats|plaatsen|locatie|locaties|gemeenten))\b/iu,
  person: /\bwie\b/iu,
  number:
    /\b(?:hoeveel|welk (?:aantal|aandeel|percentage)|hoe (?:groot|hoog)|wat is het aantal)\b/iu,
  reason: /\b(?:waarom|welke reden|wat is de reden|hoe komt het)\b/iu
};

// "wat antwoordde", "het antwoord op"; not "is:onbeantwoord" or "in:antwoord"
const ANSWER = /(?<![\p{L}:])(?:ge)?antwoord(?:de|den|t|en)?\b/iu;

type Asked = keyof typeof ASKED;

const INTERROGATIVES = Object.entries(ASKED) as [Asked, RegExp][];

/** What a query asks for; `undefined` where it only names a subject. */
export function whatIsAsked(query: string): Asked | undefined {
  return INTERROGATIVES.find(([, words]) => words.test(query))?.[0];
}

/**
 * Best first, once more: where a query asks for a number, a time, a price, a place, a person or a
 * reason, questions that ask for the same come before others. The words that say so are in nearly
 * every text and find nothing ("hoe vaak"), but they tell what is wanted of what was found. Where the
 * answer is asked for ("wat antwoordde …"), what has none comes below what has one.
 */
export function byWhatIsAsked(
  ranked: readonly Ranked[],
  query: string,
  { units }: UnitLibrary
): readonly Ranked[] {
  const asked = whatIsAsked(query);
  const wantsAnswer = ANSWER.test(query);
  if (!asked && !wantsAnswer) return ranked;
  const best = ranked.slice(0, READ).map(({ unit, score }) => {
    const { question, answered } = units[unit]!;
    const asksSame = asked && ASKED[asked].test(question) ? WORTH : 1;
    return { unit, score: score * asksSame * (wantsAnswer && !answered ? UNANSWERED : 1) };
  });
  return [...best.sort(bestFirst), ...ranked.slice(READ)];
}
