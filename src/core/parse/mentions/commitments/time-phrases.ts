import { isoDate } from '../../scan/dates.ts';
import { findAll } from '../../scan/find-all.ts';
import { toDay } from './due-days.ts';
import { TIME_RULES, type TimeRule } from './time-rules.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';

/** "Voor de zomer", "uiterlijk 30 juni 2025": by when something is promised. */
export interface TimePhrase {
  /** As printed. */
  text: string;
  /** Half-open, offsets into the text that was searched. */
  start: number;
  end: number;
  /** `YYYY-MM-DD` of its last day, where the phrase and the paper's date decide it. */
  dueOn?: string;
}

/** Which of several phrases counts, and what "dit jaar" means. */
export interface TimePhraseOptions {
  /** `YYYY-MM-DD`; a day before it cannot be meant. */
  paperDate?: string | undefined;
  /** Offset of the promise: of several phrases the nearest counts. */
  near?: number;
}

/**
 * Finds by when a sentence promises something. Of several phrases the nearest to the promise counts,
 * or else the firmest; "zo spoedig mogelijk" only where nothing firmer is said.
 */
export function findTimePhrase(
  sentence: string,
  { paperDate, near }: TimePhraseOptions = {}
): TimePhrase | undefined {
  const found = TIME_RULES.flatMap((rule) => readRule(rule, sentence, paperDate));
  const apart = found.filter(
    ({ phrase }, i) => !found.slice(0, i).some((other) => overlap(other.phrase, phrase))
  );
  const firm = apart.filter(({ isVague }) => !isVague);
  const distance = ({ phrase: { start, end } }: Candidate): number =>
    near === undefined ? 0 : Math.max(start - near, near - end, 0);
  const [best] = (firm.length > 0 ? firm : apart).toSorted((a, b) => distance(a) - distance(b));
  return best?.phrase;
}

interface Candidate {
  phrase: TimePhrase;
  isVague: boolean;
}

function readRule(rule: TimeRule, sentence: string, paperDate: string | undefined): Candidate[] {
  if (!rule.signs.test(sentence)) return [];
  const paper = toDay(paperDate);
  return findAll(sentence, rule.pattern).flatMap((match): Candidate[] => {
    const day = rule.due(match, paper);
    const dueOn = day && isoDate(day.year, day.month, day.day);
    if (dueOn && paperDate && dueOn < paperDate) return [];
    const text = match[0].trim();
    return [
      {
        phrase: {
          text: withSingleBlanks(text),
          start: match.index,
          end: match.index + text.length,
          ...(dueOn ? { dueOn } : {})
        },
        isVague: rule.isVague ?? false
      }
    ];
  });
}

function overlap(a: TimePhrase, b: TimePhrase): boolean {
  return a.start < b.end && b.start < a.end;
}
