import { WORD_END, wholeWord } from '../../scan/whole-word.ts';
import { latin } from '../../scan/latin.ts';
import { GOVERNMENT } from '../../scan/office-words.ts';

const INFINITIVES =
  'informeren|sturen|zenden|delen|aanbieden|aan\\s+te\\s+bieden|toesturen|toezenden|toekomen|rapporteren|berichten|verzenden|terugkomen|terugkoppelen|inlichten|voorleggen|indienen|ontvangen|op\\s+de\\s+hoogte\\s+(?:stellen|brengen|houden)';

const PARTICIPLES =
  'ge[iï\\uFFFD]nformeerd|gestuurd|gezonden|toegezonden|toegestuurd|aangeboden|gedeeld|verzonden|verstuurd|gerapporteerd|teruggekoppeld|bericht|ingelicht|voorgelegd|ingediend|op\\s+de\\s+hoogte\\s+(?:gesteld|gebracht|gehouden)';

/** A stretch of one clause that is no longer than such a promise is. */
const CLAUSE = '[^.;?!]{0,220}?';

// "zal ik hier nader op ingaan", "ga ik hier nader op in"
const GOES_INTO = new RegExp(
  `${wholeWord('zal|zullen')}${CLAUSE}${wholeWord('ingaan')}|${wholeWord('ga\\s+ik|gaan\\s+wij|ik\\s+ga|wij\\s+gaan')}${CLAUSE}${wholeWord('op\\s+in')}`,
  'iu'
);

/**
 * "in de volgende voortgangsbrief", "in de Voorjaarsnota", "volgt een Kamerbrief": one that goes to parliament; not "in het antwoord op vraag 5"
 */
export const IN_PAPER = latin(
  /(?<!\p{L})(?:in\s+de\s+(?:\p{L}+\s+)?(?:voorjaars|najaars|miljoenen)nota|(?:volgende|komende|eerstvolgende|aangekondigde|nieuwe)\s+\p{L}*(?:brief|rapportage|monitor)|volgt\s+(?:een|de)\s+(?:\p{L}+\s+)?kamerbrief)(?!\p{L})/iu
);

/**
 * "zal … informeren", "zullen … worden gedeeld", "zal worden gezonden"; not "zal … heb gestuurd"
 */
export const FUTURE = new RegExp(
  `${wholeWord('zal|zullen')}${CLAUSE}${wholeWord(`${INFINITIVES}|${PARTICIPLES}`)}`,
  'iu'
);

// "wordt … geïnformeerd", "worden … ingediend"; not "wordt … heb gestuurd"
const PASSIVE = new RegExp(`${wholeWord('wordt|worden')}${CLAUSE}${wholeWord(PARTICIPLES)}`, 'iu');

// "waarover uw Kamer nader geïnformeerd wordt"
const PASSIVE_LAST = new RegExp(
  `${wholeWord(PARTICIPLES)}\\s+(?:zal\\s+|zullen\\s+)?(?:wordt|worden)${WORD_END}`,
  'iu'
);

// "ontvangt uw Kamer", "Uw Kamer ontvangt", "Beide Kamers ontvangen", "kunt u … tegemoetzien"; not
// "ontving"
const RECEIVES = latin(
  /(?<!\p{L})(?:ontvangt|krijgt)(?!\p{L})|(?<!\p{L})Kamers\s+ontvangen|(?<!\p{L})ontvangen\s+beide\s+Kamers|(?<!\p{L})(?:kunt\s+u|(?:kan|mag)\s+(?:uw|de)\s+Kamer|(?:uw|de)\s+Kamer\s+(?:kan|mag))[^.;?!]{0,120}(?:tegemoet\s?zien|verwachten)(?!\p{L})/iu
);

// "Begin volgend jaar volgt een Kamerbrief"
const FOLLOWS = latin(/(?<!\p{L})volgt\s+(?:een|de)\s+(?:\p{L}+\s+)?[Kk]amerbrief(?!\p{L})/u);

// "gaat in mei naar uw Kamer", "naar uw Kamer gaat"; not "gaat naar de Kamervoorzitter"
const GOES_TO = latin(
  /(?<!\p{L})gaa[tn]\s(?:[^.;?!,]{0,80}\s)?naar\s+(?:uw|de|beide)\s+Kamers?(?!\p{L})|(?<!\p{L})naar\s+(?:uw|de|beide)\s+Kamers?\s+gaa[tn](?!\p{L})/iu
);

const SENDS = 'informeer|stuur|zend|rapporteer|bericht|verzend|bied|leg';

// "informeer ik", "Ik stuur", "Wij sturen", "De minister en ik sturen"; not "het bericht", "kan ik haar informeren"
const FIRST_PERSON = latin(
  new RegExp(
    `${wholeWord(`${SENDS}|informeren|sturen|zenden|rapporteren`)}\\s+(?:ik|wij|we)${WORD_END}|${wholeWord('ik')}\\s+(?:\\p{L}+\\s+){0,6}?${wholeWord('informeer|stuur|zend')}|${wholeWord('ik')}\\s+(?:\\p{L}+\\s+){0,2}?${wholeWord(SENDS)}|${wholeWord('wij|we|en\\s+ik')}\\s+(?:\\p{L}+\\s+){0,2}?${wholeWord(`${SENDS}|informeren|sturen|zenden|rapporteren`)}`,
    'iu'
  )
);

// "deel ik", "Ik deel"; not "een deel"
const SHARES = latin(
  /(?<!\p{L})(?:deel|delen)\s+(?:ik|wij|we)(?!\p{L})|(?<!\p{L})(?:ik|wij|we)\s+(?:\p{L}+\s+){0,2}?(?:deel|delen)(?!\p{L})/iu
);

// "met uw Kamer": with whom a text is shared; a view, or news, is shared otherwise
const SHARED_WITH = latin(/(?<!\p{L})met\s+(?:u|uw|de|beide)(?!\p{L})/iu);

/**
 * "kom ik … terug", "Het kabinet komt … terug", "doe ik … toekomen", "neem ik uw Kamer … mee", "breng ik …
 * op de hoogte"
 */
export const RETURNS = new RegExp(
  `${wholeWord('kom(?:en)?\\s+(?:ik|wij)|(?:ik|wij)\\s+kom(?:en)?|(?:kabinet|minister|staatssecretaris)\\s+komt|komt\\s+(?:het\\s+kabinet|de\\s+(?:minister|staatssecretaris))')}${CLAUSE}${wholeWord('terug')}|${wholeWord('doen?\\s+(?:ik|wij)|(?:ik|wij)\\s+doen?')}${CLAUSE}${wholeWord('toekomen')}|${wholeWord('neem\\s+ik|ik\\s+neem')}\\s+(?:uw|de)\\s+Kamer${CLAUSE}${wholeWord('mee')}|${wholeWord('(?:breng|houd|stel)(?:en)?\\s+(?:ik|wij)|(?:ik|wij)\\s+(?:breng|houd|stel)(?:en)?')}${CLAUSE}${wholeWord('op\\s+de\\s+hoogte')}`,
  'iu'
);

// "stuurt de staatssecretaris", "het kabinet informeert", "VWS rapporteert"
const THIRD_PERSON = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:informeert|stuurt|zendt|rapporteert|deelt)\s+(?:de|het)\s+(?:${GOVERNMENT})|(?:kabinet|[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|regering|(?:collega|ambtgenoot)(?:\s+(?:van|voor)\s+\p{Lu}\p{L}+)?|(?<!\p{L})\p{Lu}{2,5}|\p{Lu}en\p{Lu})(?:\s+\p{L}+)?\s+(?:informeert|stuurt|zendt|rapporteert|deelt)(?!\p{L})|^\s*(?:De\s+(?:[Mm]inister|[Ss]taatssecretaris)|Het\s+kabinet)\s[^.;?!]{0,160}\sen\s+(?:informeert|stuurt|zendt|rapporteert)(?!\p{L})`,
    'u'
  )
);

// "informeert de minister": a plan of his; not "Op grond van artikel 4 informeert de minister"
const NO_RULE = /^(?!\s*(?:op\s+grond\s+van|ingevolge|krachtens|volgens)\s)/iu;

// "verwacht ik uw Kamer … te kunnen informeren", "is voornemens uw Kamer … te informeren", "het
// streven is"
const INTENDS = new RegExp(
  `(?:${wholeWord('verwacht(?:en)?|voornemens|bereid|toegezegd|stree?ft?|streven(?!\\s+is)|beoog|beoogt|hoop|van\\s+plan')}|(?<=streven\\s+is))${CLAUSE}\\s(?:te\\s+(?:kunnen\\s+)?)(?:${INFINITIVES}|doen\\s+toekomen|geven)${WORD_END}|${wholeWord('voornemens|streeft?|van\\s+plan')}${CLAUSE}\\s(?:in\\s+te\\s+dienen|(?:toe|aan)\\s+te\\s+(?:sturen|zenden|bieden)|voor\\s+te\\s+leggen|terug\\s+te\\s+(?:komen|koppelen))${WORD_END}`,
  'iu'
);

// "kan ik uw Kamer naar verwachting … informeren"; not "kan ik uw Kamer melden"
const IS_EXPECTED = new RegExp(
  `(?=[^.;?!]{0,220}verwachting)${wholeWord('kan|kunnen')}${CLAUSE}${wholeWord(INFINITIVES)}|verwachting\\s+${wholeWord('kan|kunnen')}${CLAUSE}${wholeWord(INFINITIVES)}`,
  'iu'
);

// "ik kan u toezeggen", "wil ik graag toezeggen"
const CAN_PROMISE = String.raw`(?:(?:ik|wij)\s+(?:kan|kunnen|wil|willen)|(?:kan|kunnen|wil|willen)\s+(?:ik|wij))\s(?:[^.;?!]{0,60}\s)?toezeggen`;

// "De minister zegt toe", "De staatssecretaris van Defensie zegt de Kamer toe"; not "zegt dat de druk toe mag nemen"
const IS_SAID_TO_PROMISE = String.raw`(?:minister|staatssecretaris)(?:\s+(?:van|voor)\s[^.;?!]{1,60})?\s+zegt\s(?:(?:(?!dat\s)[^.;?!:«]){1,80}\s)?toe(?=[\s.,])`;

/**
 * "zeg ik toe", "ik zeg uw Kamer toe", "zeggen wij … toe", "De minister zegt toe", "ik kan u toezeggen"; not "zeg ik
 * niet toe"
 */
export const PROMISES = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:zeg(?:gen)?\s+(?:ik|wij)|(?:ik|wij)\s+zeg(?:gen)?|zegt\s+(?:het\s+kabinet|de\s+(?:minister|staatssecretaris|regering))|kabinet\s+zegt)\s(?:[^.;?!]{0,120}\s)?toe|${CAN_PROMISE}|${IS_SAID_TO_PROMISE})(?!\p{L})`,
    'iu'
  )
);

/** A way to promise. `signs`: what its words contain, to look for before the pattern is tried. */
export interface Shape {
  signs: RegExp;
  pattern: RegExp;
  /** What the sentence has to say besides. */
  condition?: RegExp;
  /** Parliament is the subject. */
  isReceived?: true;
  /** The condition names a paper that goes to parliament. */
  inPaper?: true;
}

/** What a promise in the future tense holds: a cheap guard before its patterns. */
export const FUTURE_SIGNS = /zal|zullen/u;

/** The promises in the present tense. */
export const PRESENT: readonly Shape[] = [
  { signs: /wordt|worden/u, pattern: PASSIVE, isReceived: true },
  { signs: /wordt|worden/u, pattern: PASSIVE_LAST, isReceived: true },
  { signs: /ntvang|krijgt|tegemoet|verwachten/u, pattern: RECEIVES, isReceived: true },
  { signs: /gaa[tn]/u, pattern: GOES_TO, isReceived: true },
  { signs: /volgt/u, pattern: FOLLOWS, inPaper: true },
  { signs: /ik|Ik|wij|Wij|we |We /u, pattern: FIRST_PERSON },
  { signs: /deel|delen/u, pattern: SHARES, condition: SHARED_WITH },
  { signs: /terug|toekomen|mee|hoogte/u, pattern: RETURNS },
  { signs: /ingaan|\sin(?!\p{L})/u, pattern: GOES_INTO, condition: IN_PAPER, inPaper: true },
  { signs: /meert|tuurt|zendt|teert|deelt/u, pattern: THIRD_PERSON, condition: NO_RULE },
  { signs: /verwacht|voornemens|bereid|zegd|tre[ev]|beoog|hoop|plan/u, pattern: INTENDS },
  { signs: /erwachting/u, pattern: IS_EXPECTED }
];
