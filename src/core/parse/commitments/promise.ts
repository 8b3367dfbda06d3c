/** What makes a sentence a promise to parliament. */
export interface Promised {
  /** Who promises, as printed: "Ik", "het kabinet", "Uw Kamer". */
  by?: string;
  /** Offset after the words that promise. */
  end: number;
}

// "uw Kamer", "De Tweede Kamer", "beide Kamers"; not "door uw Kamer", "Rekenkamer", "Kamer van
// Koophandel", "Kamerbrief"
const PARLIAMENT =
  /(?<!\p{L})(?<!door\s)(?:uw|de|tweede|eerste|beide)\s+Kamers?(?![\p{L}-]|\s+van\s+Koophandel)/iu;

// "informeer ik u", "zal ik u"; a minister's letter addresses the Kamer's chairman
const ADDRESSED =
  /(?<!\p{L})(?:ik|wij|kabinet)\s+u(?!\p{L})|(?<!\p{L})u\s+(?:\p{L}+\s+){0,4}informeren/iu;

// "kunt u toezeggen", "bent u bereid": said to the minister, not by him
const ASKED = /\?[»”"')\]\s]*$|(?<!\p{L})(?:bent|wilt|deelt|heeft)\s+u(?!\p{L})/iu;

// "Hierbij stuur ik", "in deze brief", "bijgaand": done with this paper
const DONE_HERE =
  /(?<!\p{L})(?:hierbij|hiermee|bijgaande?|bijgevoegde?|hieronder|(?:in|met|middels|via|bij)\s+(?:deze|dit|de\s+onderhavige)\s+(?:brief|nota|kamerbrief|beantwoording|antwoord|verslag|rapportage)|door\s+middel\s+van\s+deze)(?!\p{L})/iu;

// "beschouwd als afgedaan", "geen toezeggingen gedaan", "zie ik geen aanleiding"
const SETTLED =
  /(?<!\p{L})(?:afgedaan|nagekomen|gestand|geen\s+toezegging(?:en)?|niet\s+(?:toezeggen|voornemens|bereid|van\s+plan)|geen\s+(?:aanleiding|reden|noodzaak|meerwaarde))(?!\p{L})/iu;

const INFINITIVES =
  'informeren|sturen|zenden|delen|aanbieden|aan\\s+te\\s+bieden|toesturen|toezenden|toekomen|rapporteren|berichten|verzenden|terugkomen|inlichten|voorleggen|indienen|ontvangen|op\\s+de\\s+hoogte\\s+(?:stellen|brengen|houden)';

const PARTICIPLES =
  'geïnformeerd|gestuurd|gezonden|toegezonden|toegestuurd|aangeboden|gedeeld|verzonden|verstuurd|gerapporteerd|bericht|ingelicht|voorgelegd|ingediend|op\\s+de\\s+hoogte\\s+(?:gesteld|gebracht|gehouden)';

/** A stretch of one clause that is no longer than such a promise is. */
const CLAUSE = '[^.;?!]{0,220}?';

// "heb", "is", "werd": between "wordt" and "gestuurd" they tell of the past
const PAST = /(?<!\p{L})(?:heb|heeft|hebben|had|hadden|is|was|waren|werd|werden)(?!\p{L})/iu;

const word = (source: string): string => `(?<!\\p{L})(?:${source})(?!\\p{L})`;

// "zal … informeren", "zullen … worden gedeeld", "zal worden gezonden"; not "zal … heb gestuurd"
const FUTURE = new RegExp(
  `${word('zal|zullen')}${CLAUSE}${word(`${INFINITIVES}|${PARTICIPLES}`)}`,
  'iu'
);

// "wordt … geïnformeerd", "worden … ingediend"; not "wordt … heb gestuurd"
const PASSIVE = new RegExp(`${word('wordt|worden')}${CLAUSE}${word(PARTICIPLES)}`, 'iu');

// "waarover uw Kamer nader geïnformeerd wordt"
const PASSIVE_LAST = new RegExp(
  `${word(PARTICIPLES)}\\s+(?:zal\\s+|zullen\\s+)?(?:wordt|worden)(?!\\p{L})`,
  'iu'
);

// "ontvangt uw Kamer", "Uw Kamer ontvangt", "kunt u … tegemoetzien"; not "ontving"
const RECEIVES =
  /(?<!\p{L})(?:ontvangt|krijgt)(?!\p{L})|(?<!\p{L})(?:kunt\s+u|kan\s+(?:uw|de)\s+Kamer)[^.;?!]{0,120}(?:tegemoet\s?zien|verwachten)(?!\p{L})/iu;

const SENDS = 'informeer|stuur|deel|zend|rapporteer|bericht|verzend|bied|leg';

// "informeer ik", "Ik deel", "deel ik"; not "een deel", "het bericht"
const FIRST_PERSON = new RegExp(
  `${word(`${SENDS}|informeren|sturen|delen|zenden|rapporteren`)}\\s+(?:ik|wij|we)(?!\\p{L})|${word('ik')}\\s+(?:\\p{L}+\\s+){0,6}?${word('informeer|stuur|zend')}|${word('ik|wij|we')}\\s+(?:\\p{L}+\\s+){0,2}?${word(`${SENDS}|informeren|sturen|delen|zenden|rapporteren`)}|${word('kom(?:en)?\\s+(?:ik|wij)|(?:ik|wij)\\s+kom(?:en)?')}${CLAUSE}${word('terug')}`,
  'iu'
);

// "stuurt de staatssecretaris", "het kabinet informeert", "VWS rapporteert"
const THIRD_PERSON =
  /(?<!\p{L})(?:informeert|stuurt|zendt|rapporteert|deelt)\s+(?:de|het)\s+(?:minister|staatssecretaris|kabinet|regering)|(?:kabinet|[Mm]inister|[Ss]taatssecretaris|regering|(?<!\p{L})\p{Lu}{2,5}|\p{Lu}en\p{Lu})(?:\s+\p{L}+)?\s+(?:informeert|stuurt|zendt|rapporteert|deelt)(?!\p{L})/u;

// "verwacht ik uw Kamer … te kunnen informeren", "is voornemens uw Kamer … te informeren"
const INTENDS = new RegExp(
  `${word('verwacht(?:en)?|voornemens|toegezegd|stree?ft?|streven|beoog|beoogt|hoop|van\\s+plan')}${CLAUSE}\\s(?:te\\s+(?:kunnen\\s+)?)(?:${INFINITIVES}|doen\\s+toekomen)(?!\\p{L})`,
  'iu'
);

// "zeg ik toe", "ik zeg uw Kamer toe", "zeggen wij … toe"; not "zeg ik niet toe"
const PROMISES =
  /(?<!\p{L})(?:zeg(?:gen)?\s+(?:ik|wij)|(?:ik|wij)\s+zeg(?:gen)?)\s(?:[^.;?!]{0,120}\s)?toe(?!\p{L})/iu;

// "ik", "wij", "het kabinet", "de minister van Justitie en Veiligheid", "VWS" before "rapporteert"
const GOVERNMENT =
  /(?<!\p{L})(?:[Ii]k|[Ww]ij|[Ww]e|[Hh]et\s+(?:demissionaire\s+)?kabinet|[Dd]e\s+regering|[Dd]e\s+(?:[Mm]inister|[Ss]taatssecretaris)(?:\s+(?:van|voor)\s+\p{Lu}\p{L}+(?:(?:,|\s+en)?\s+(?:en\s+)?\p{Lu}\p{L}+)*)?|\p{Lu}{2,5}(?=\s+(?:\p{L}+\s+)?(?:informeert|stuurt|zendt|rapporteert|deelt)))(?!\p{L})/u;

// "niet", "geen" inside the promise denies it
const NEGATION = /(?<!\p{L})(?:niet|geen|nooit)(?!\p{L})/iu;

// "zal worden gezonden", "zal uw Kamer ontvangen"
const IS_PASSIVE = /(?<!\p{L})(?:worden|ontvangen)(?!\p{L})/iu;

/** A way to promise. `signs`: what its words contain, to look for before the pattern is tried. */
interface Shape {
  signs: RegExp;
  pattern: RegExp;
  /** Parliament is the subject. */
  isReceived?: true;
}

const FUTURE_SIGNS = /zal|zullen/u;

/** The promises in the present tense. */
const PRESENT: readonly Shape[] = [
  { signs: /wordt|worden/u, pattern: PASSIVE, isReceived: true },
  { signs: /wordt|worden/u, pattern: PASSIVE_LAST, isReceived: true },
  { signs: /ontvangt|krijgt|tegemoet|verwachten/u, pattern: RECEIVES, isReceived: true },
  { signs: /ik|Ik|wij|Wij|we |We /u, pattern: FIRST_PERSON },
  { signs: /meert|tuurt|zendt|teert|deelt/u, pattern: THIRD_PERSON },
  { signs: /verwacht|voornemens|zegd|stre|beoog|hoop|plan/u, pattern: INTENDS }
];

/** How far from the verb parliament may be named. */
const REACH = 90;

/**
 * Whether a sentence promises parliament something, and who promises it. Questions, reports of what was
 * done, what this very paper does, denials, and the doings of others are none.
 */
export function readPromise(sentence: string): Promised | undefined {
  const said = sentence.includes('zeg') ? PROMISES.exec(sentence) : null;
  if (!said && !PARLIAMENT.test(sentence) && !ADDRESSED.test(sentence)) return undefined;
  const promise = findPromise(sentence, said);
  if (!promise || ASKED.test(sentence) || SETTLED.test(sentence)) return undefined;
  const by = readPromiser(sentence, promise.isReceived);
  return { ...(by ? { by: by.replaceAll(/\s+/gu, ' ') } : {}), end: promise.end };
}

interface Found {
  end: number;
  isReceived: boolean;
}

/** Where the promise ends, and whether parliament is its subject. */
function findPromise(sentence: string, said: RegExpExecArray | null): Found | undefined {
  if (said && !NEGATION.test(said[0])) return { end: endOf(said), isReceived: false };
  const future = FUTURE_SIGNS.test(sentence) ? FUTURE.exec(sentence) : null;
  if (future && isToParliament(sentence, future) && isByGovernment(sentence, future[0])) {
    return { end: endOf(future), isReceived: IS_PASSIVE.test(future[0]) };
  }
  for (const { signs, pattern, isReceived = false } of PRESENT) {
    const match = signs.test(sentence) ? pattern.exec(sentence) : null;
    if (!match || !isToParliament(sentence, match)) continue;
    return !future && DONE_HERE.test(sentence) ? undefined : { end: endOf(match), isReceived };
  }
  return undefined;
}

/** The member of government who speaks, or parliament where it is said to receive something first. */
function readPromiser(sentence: string, isReceived: boolean): string | undefined {
  const government = GOVERNMENT.exec(sentence);
  const parliament = PARLIAMENT.exec(sentence);
  if (isReceived && parliament && parliament.index < (government?.index ?? Infinity)) {
    return parliament[0];
  }
  return government?.[0] ?? parliament?.[0];
}

function endOf({ 0: found, index }: RegExpExecArray): number {
  return index + found.length;
}

function isToParliament(sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  if (NEGATION.test(found) || PAST.test(found)) return false;
  const end = index + found.length;
  const [behind] = sentence.slice(end, end + REACH).split(/;|,\s(?=\p{Ll})/u);
  const near = sentence.slice(Math.max(0, index - REACH), end) + behind!;
  return PARLIAMENT.test(near) || ADDRESSED.test(near);
}

/** "Het college zal uw Kamer informeren" is another's plan; "uw Kamer zal worden geïnformeerd" is not. */
function isByGovernment(sentence: string, future: string): boolean {
  return IS_PASSIVE.test(future) || GOVERNMENT.test(sentence);
}
