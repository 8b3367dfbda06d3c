import { FUTURE, FUTURE_SIGNS, IN_PAPER, PRESENT, PROMISES, RETURNS } from './promise-shapes.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

/** What makes a sentence a promise to parliament. */
export interface Promised {
  /** Who promises, as printed: "Ik", "het kabinet", "Uw Kamer". */
  by?: string;
  /** Offset after the words that promise. */
  end: number;
}

// "uw Kamer", "De Tweede Kamer", "de TK", "beide Kamers"; not "door uw Kamer", "Rekenkamer", "Kamer van
// Koophandel", "Kamerbrief"
const PARLIAMENT = latin(
  /(?<!\p{L})(?<!door\s)(?:de\s+(?:tweede|eerste)\s+Kamer|(?:uw|de|tweede|eerste|beide)\s+Kamers?|de\s+TK)(?![\p{L}-]|\s+van\s+Koophandel)/iu
);

// "informeer ik u", "zal ik u", "Ik verwacht u", "en u daarover een brief sturen"; a minister's letter addresses the Kamer's chairman
const ADDRESSED = latin(
  /(?<!\p{L})(?:ik|wij|kabinet)\s+(?:(?:zal|zullen|verwacht|hoop|streef\s+ernaar|bericht|informeer|stuur|zend)\s+)?u(?!\p{L})|(?<!\p{L})(?:ontvangt|wordt)\s+u(?!\p{L})|(?<!\p{L})u\s+(?:\p{L}+\s+){0,4}(?:informeren|een\s+brief\s+(?:sturen|zenden))(?!\p{L})/iu
);

// "kunt u toezeggen", "bent u bereid": said to the minister, not by him; "Hoe de Kamer wordt
// geïnformeerd, is": left open
const ASKED = latin(
  /^\s*(?:hoe|of|in\s+hoeverre|op\s+welke\s+wijze)\s|\?[»”"')\]\s]*$|(?<!\p{L})(?:bent|wilt|deelt|heeft)\s+u(?!\p{L})/iu
);

// Reports what others want
const WANTED = latin(
  new RegExp(
    oneOf([
      // "De Kamer wil dat"
      /(?<!\p{L})Kamer\s+(?:wil|wenst)\s+dat\s/iu,
      // "Mij is gevraagd wanneer"
      /(?:is|werd|wordt)\s+(?:mij\s+)?gevraagd\s+(?:of|om|wanneer|hoe)\s/iu,
      // "De leden hebben gevraagd of"
      /(?<!\p{L})(?:lid|leden|fracties?|vragenstellers?|heer|mevrouw)\s[^.;?!]{0,60}?(?<!\p{L})(?:heeft|hebben|hadden)\s+(?:\p{L}+\s+){0,3}?(?:gevraagd|verzocht)\s+(?:\p{L}+\s+){0,3}?(?:of|om|wanneer|hoe)\s/iu,
      // "Het lid Jansen vraagt of", "De motie verzoekt de regering om"
      /(?<!\p{L})(?:lid|leden|fracties?|motie|vragenstellers?|heer|mevrouw)\s[^.;?!]{0,60}?(?<!\p{L})(?:vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken)\s+(?:\p{L}+\s+){0,4}?(?:of|om|wanneer|hoe)\s/iu
    ]),
    'iu'
  )
);

// "«Ik zal de Kamer informeren», zei de minister": what was once said
const QUOTED = latin(/[»”"’],?\s+(?:zei|zegt|aldus|schreef|meldde|antwoordde)(?!\p{L})/u);

// "Hierbij stuur ik", "in deze brief", "bijgaand", "een afschrift van": done with this paper
const DONE_HERE = latin(
  /(?<!\p{L})(?:hierbij|hiermee|afschrift|bijgaande?|bijgevoegde?|hieronder|(?:in|met|middels|via|bij)\s+(?:deze|dit|de\s+onderhavige)\s+(?:brief|nota|kamerbrief|beantwoording|antwoord|verslag|rapportage)|door\s+middel\s+van\s+deze)(?!\p{L})/iu
);

// Nothing is promised any more, or not at all
const SETTLED = latin(
  new RegExp(
    String.raw`(?<!\p{L})${oneOf([
      // "Na uw akkoord gaat de brief naar de Kamer": what a memo tells the minister
      /na\s+(?:(?:uw|jouw)\s+(?:akkoord|instemming|goedkeuring|ondertekening|besluit)|(?:akkoord|ondertekening)\s+(?:gaat|kan|wordt|zal))/iu,
      // "belangrijk dat de Kamer wordt geïnformeerd"
      /(?:belang(?:rijk)?|wenselijk|gewenst|goed|noodzakelijk)\s+dat\s+(?:uw|de|beide)\s+Kamers?/iu,
      // "beschouwd als afgedaan", "is gestand gedaan", "Dat is inmiddels gebeurd", "wat de minister heeft gezegd is gedaan"
      /afgedaan|nagekomen|gestand/iu,
      /(?:(?:dat|dit)\s+is|(?:wat|hetgeen)\s+(?:[\p{L}\d]+\s+){0,4}is)\s+(?:inmiddels\s+|niet\s+|ook\s+)?(?:gebeurd|gedaan)/iu,
      /(?:was|waren)\s+(?:voornemens|van\s+plan|bereid)/iu,
      // "geen toezeggingen gedaan", "ben niet van plan", "zie ik geen aanleiding"
      /geen\s+toezegging(?:en)?/iu,
      /niet\s+(?:toezeggen|voornemens|bereid|van\s+plan)/iu,
      /geen\s+(?:aanleiding|reden|noodzaak|meerwaarde)/iu,
      // "informeert de Kamer doorgaans"
      /doorgaans|gewoonlijk|in\s+de\s+regel/iu,
      // "heeft toegezegd dat de Kamer zou worden geïnformeerd"
      /(?:heeft|had|hebben|hadden)\s+toegezegd\s+dat\s[^.;?!]{0,80}zou(?:den)?/iu
    ])}(?!\p{L})`,
    'iu'
  )
);

// "heb", "is", "werd", "sinds 2018": between "wordt" and "gestuurd" they tell of the past
const PAST = latin(
  /(?<!\p{L})(?:(?:heb|heeft|hebben|had|hadden|is|was|waren|werd|werden)(?!\p{L})|sinds (?:19|20)\d\d)/iu
);

// "ik", "wij", "het kabinet", "de minister van Justitie en Veiligheid", "VWS" before "rapporteert"
const GOVERNMENT = latin(
  /(?<!\p{L})(?:[Ii]k|[Ww]ij|[Ww]e|[Hh]et\s+(?:demissionaire\s+)?kabinet|[Dd]e\s+regering|[Dd]e\s+(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris)(?:\s+(?:van|voor)\s+\p{Lu}\p{L}+(?:(?:,|\s+en)?\s+(?:en\s+)?\p{Lu}\p{L}+)*)?|[Mm]ijn\s+(?:collega|ambtgenoot)(?:\s+(?:van|voor)\s+\p{Lu}\p{L}+)?|\p{Lu}{2,5}(?=\s+(?:\p{L}+\s+)?(?:informeert|stuurt|zendt|rapporteert|deelt)))(?!\p{L})/u
);

// "Ik kom hier voor de zomer schriftelijk op terug": to those who asked
const IN_WRITING = latin(/(?<!\p{L})(?:schriftelijk|per\s+brief)(?!\p{L})/iu);

// "niet", "geen" inside the promise denies it
const NEGATION = latin(/(?<!\p{L})(?:niets?|geen|nooit|noch)(?!\p{L})/iu);

// "zal worden gezonden", "zal uw Kamer ontvangen"
const IS_PASSIVE = latin(/(?<!\p{L})(?:worden|ontvangen)(?!\p{L})/iu);

/** What takes the promise out of a sentence, whatever its verb. */
const NO_PROMISE = [ASKED, WANTED, SETTLED, QUOTED];

/** How far from the verb parliament may be named. */
const REACH = 90;

/**
 * Whether a sentence promises parliament something, and who promises it. Questions, reports of what was
 * done, what this very paper does, denials, and the doings of others are none.
 */
export function readPromise(sentence: string): Promised | undefined {
  const said = sentence.includes('zeg') ? PROMISES.exec(sentence) : null;
  if (!said && !isAddressed(sentence) && !tellsByLetter(sentence)) return undefined;
  const promise = findPromise(sentence, said);
  if (!promise || NO_PROMISE.some((pattern) => pattern.test(sentence))) return undefined;
  const by = readPromiser(sentence, promise.isReceived);
  return { ...(by ? { by: withSingleBlanks(by) } : {}), end: promise.end };
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
  for (const { signs, pattern, condition, isReceived = false, inPaper = false } of PRESENT) {
    const match = signs.test(sentence) ? pattern.exec(sentence) : null;
    if (!match || condition?.test(sentence) === false) continue;
    const returns = pattern === RETURNS && tellsByLetter(clauseOf(sentence, match));
    if (!isToParliament(sentence, match, returns || inPaper)) continue;
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

function isToParliament(
  sentence: string,
  { 0: found, index }: RegExpExecArray,
  inPaper = false
): boolean {
  if (NEGATION.test(found) || PAST.test(found)) return false;
  if (inPaper) return true;
  const end = index + found.length;
  const [behind] = sentence.slice(end, end + REACH).split(/;|,\s(?=\p{Ll})/u);
  const near = sentence.slice(Math.max(0, index - REACH), end) + behind!;
  return isAddressed(near);
}

/** "In de volgende brief kom ik op dit punt terug", "kom ik terug in de Voorjaarsnota": a match with its clause. */
function clauseOf(sentence: string, match: RegExpExecArray): string {
  const { 0: found, index } = match;
  const before = sentence.slice(Math.max(0, index - REACH), index);
  const behind = sentence.slice(endOf(match), endOf(match) + REACH).split(/[,;]/u, 1)[0]!;
  return (
    before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1) + found + behind
  );
}

// What each of the two holds: their patterns look back from every place of a sentence.
const MAY_NAME = /kamer|tk/iu;
const MAY_ADDRESS = latin(/u(?<!\p{L}u)(?!\p{L})/iu);

const isAddressed = (text: string): boolean =>
  (MAY_NAME.test(text) && PARLIAMENT.test(text)) ||
  (MAY_ADDRESS.test(text) && ADDRESSED.test(text));

// The same: "voorjaarsnota", "Kamerbrief", "rapportage", "monitor"; "schriftelijk", "per brief"
const MAY_BE_WRITTEN = /nota|brief|rapportage|monitor|schriftelijk/iu;

const tellsByLetter = (text: string): boolean =>
  MAY_BE_WRITTEN.test(text) && (IN_PAPER.test(text) || IN_WRITING.test(text));

/** "Het college zal uw Kamer informeren" is another's plan; "uw Kamer zal worden geïnformeerd" is not. */
function isByGovernment(sentence: string, future: string): boolean {
  return IS_PASSIVE.test(future) || GOVERNMENT.test(sentence);
}
