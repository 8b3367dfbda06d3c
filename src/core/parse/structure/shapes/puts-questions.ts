import { ABOUT } from '../../scan/about-words.ts';
import { latin } from '../../scan/latin.ts';

// "stelt het lid Dirk Zeelen (Hart voor Oldemarkt) de volgende vragen", "stellen de raadsleden Dubbelman en
// Kruis (PVV) vragen aan"
const PUTS = latin(
  /\b(?:stelt|stellen) (?=(?:het|de) (?:raads|staten)?(?:lid|leden) )((?:[^.?!:;()]|(?<=\p{Lu})\.|\([^()]{1,80}\)){2,240}?) (?:(?:de (?:na)?volgende|enkele|onderstaande) )?(?:schriftelijke )?vragen\b/iu
);

// "Schriftelijke vragen conform artikel 44 van het Reglement van Orde van het Statenlid Zeelen (Hart voor
// Oldemarkt) over"
const PUT_BY_RULES = latin(
  new RegExp(
    String.raw`\bvragen,? (?:ex|conform|ingevolge|volgens|op grond van|o\.?g\.?v\.?) art(?:ikel|\.)? ?\d{1,3}\w?(?: van (?:het|ons))? (?:reglement van orde|rvo),? (?:van|door) (?=(?:het|de) (?:raads|staten)?(?:lid|leden) )([^?!:;()]{2,160}\([^()]{1,80}\)),? (?:${ABOUT}|aan) `,
    'iu'
  )
);

// "De leden Dubbelman en Kruis (PVV Oldemarkt) delen u, overeenkomstig artikel 37 van het Reglement van
// Orde, mede dat zij vragen willen stellen aan het College"
const TELL_THAT_THEY_ASK = latin(
  /(?=(?:het|de) (?:raads|staten)?(?:lid|leden) )([^?!:;()]{2,160}\([^()]{1,80}\)) (?:delen|deelt) u,? [^?!]{0,220}\bvragen (?:wil(?:len)? stellen|stel(?:t|len)) aan /iu
);

/** The first every match of the three holds, and of the others one each; they are dear to prepare. */
const ASKING = /vragen/iu;
const PUTTING = /stel(?:t|len) /iu;
const RULES = /reglement van orde|rvo/iu;
const TELLING = /(?:delen|deelt) u/iu;

function findAskers(text: string): RegExpExecArray | null {
  return (
    (PUTTING.test(text) ? PUTS.exec(text) : null) ??
    (RULES.test(text) ? PUT_BY_RULES.exec(text) : null) ??
    (TELLING.test(text) ? TELL_THAT_THEY_ASK.exec(text) : null)
  );
}

/** How many rows above the first question may say that it is put. */
const OPENING = 12;

/**
 * The members of a council or a province that a sentence lets put the questions which follow, with where
 * their names begin in it: "stelt het raadslid Zeelen (Hart voor Oldemarkt) de volgende vragen".
 */
export function askersIn(text: string): { names: string; at: number } | undefined {
  if (!ASKING.test(text)) return undefined;
  const found = findAskers(text);
  const names = found?.[1];
  return found && names !== undefined
    ? { names, at: found.index + found[0].indexOf(names) }
    : undefined;
}

/** Whether what stands above row `first` puts the questions itself, and answers none. */
export function putsQuestionsAbove(
  rows: readonly { readonly text: string }[],
  first: number
): boolean {
  const opening = rows.slice(Math.max(0, first - OPENING), first);
  return askersIn(opening.map(({ text }) => text).join(' ')) !== undefined;
}
