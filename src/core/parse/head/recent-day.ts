import { isoDate, MONTH_NAME, monthNumber } from '../scan/dates.ts';
import { sentenceEnd, sentenceStart } from '../scan/sentences.ts';

// "die het lid Bos op 16 september jl. heeft gesteld", "uw vragen van 3 mei jongstleden"
const RECENT = new RegExp(
  `(?:op|van|d\\.d\\.) (\\d{1,2}) (${MONTH_NAME}) (?:jl\\b|j\\.l\\.|jongstleden)`,
  'iu'
);

const ASKED = /vragen|gesteld|ingezonden/iu;

// "in het wetgevingsoverleg van", "tijdens het debat op": what is asked there has no such day
const IN_DEBATE = /(?:overleg|debat|behandeling|begroting|termijn|vergadering)[^.]{0,60}$/iu;

// "Op 4 oktober jl. hebben wij uw antwoorden ontvangen": new questions about these
const ANSWERS_CAME =
  /^\.?[^.?]{0,40}\b(?:uw|de) (?:antwoord(?:en)?|beantwoording|reactie)[^.?]{0,40} ontvangen/iu;

// "Op 1 maart jl. berichtte de krant dat de pont stopt." speaks of neither
const PUT_OR_SENT = /vragen|gesteld|ingezonden|brief|verzoek|ontv[ai]ng|gestuurd|gericht|\buw?\b/iu;

/** How far from the day stands what was asked, in characters. */
const REACH = 160;

/** The last such day before the letter of `date` (`YYYY-MM-DD`) on which its questions were put. */
export function readRecentDay(text: string, date: string): string | undefined {
  const found = RECENT.exec(text);
  if (!found) return undefined;
  if (IN_DEBATE.test(text.slice(0, found.index))) return undefined;
  if (ANSWERS_CAME.test(text.slice(found.index + found[0].length))) return undefined;
  if (!PUT_OR_SENT.test(sentenceRound(text, found))) return undefined;
  const near = text.slice(Math.max(0, found.index - REACH), found.index + REACH);
  if (!ASKED.test(near)) return undefined;
  const year = Number(date.slice(0, 4));
  const [month, day] = [monthNumber(found[2]!), Number(found[1])];
  const same = isoDate(year, month, day);
  return same === undefined || same <= date ? same : isoDate(year - 1, month, day);
}

/** The sentence that names the day; neither "jl." nor "dr." ends it. */
const sentenceRound = (text: string, { 0: day, index }: RegExpExecArray): string =>
  text.slice(sentenceStart(text, index), sentenceEnd(text, index + day.length + 1));
