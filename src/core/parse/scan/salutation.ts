import { mayBeginWithAny } from './may-begin.ts';

/**
 * Source of a pattern for what may stand between "Geachte" and whom a letter greets, in small letters:
 * "heer ", "mevrouw de ".
 */
export const GREETED_AS = '(?:(?:heer|mevrouw|mijnheer|de) ){0,3}';

/**
 * How a letter greets the chair of parliament, or somebody else: "Geachte voorzitter,", "Mijnheer de
 * Voorzitter,". Behind the latter nothing follows on its line: so do speeches begin, too.
 */
export const SALUTATION = new RegExp(
  `^(?:(?:zeer )?(?:hoog)?geachte ${GREETED_AS}(?:voorzitter|heer|mevrouw)|(?:mijnheer|meneer|mevrouw) de voorzitter,?$)`,
  'iu'
);

const mayGreet = mayBeginWithAny('zeer |hoog|geachte |mijnheer |meneer |mevrouw '.split('|'));

/** Whether a line greets whom a letter is written to. */
export const isSalutation = (line: string): boolean => mayGreet(line) && SALUTATION.test(line);

/** Source of a pattern for the greeting of the chair alone, where case does not count. */
export const DEAR_CHAIR = `geachte ${GREETED_AS}voorzitter`;

/** The same for a text that became one line, where case counts. */
export const DEAR_CHAIR_INSIDE = `(?:Geachte ${GREETED_AS}|Mijnheer de |Mevrouw de )[Vv]oorzitter,`;
