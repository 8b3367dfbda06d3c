import { matchAt } from '../../scan/match-at.ts';
import { answerWithAmount } from './answer-with-amount.ts';
import { askerLength } from './asker-behind-number.ts';
import { answererLength, bareReactionLength, officeLength, reactionWord } from './answerer.ts';
import { closingAt, startsSentence, trimmedEnd } from './heading-end.ts';
import type { HeadingShape } from './heading-shape.ts';
import { labelledNumber, letterShape } from './letter-shape.ts';
import { numbersBehindWord } from './word-numbers.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { latin } from '../../scan/latin.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';

// "Vraag", "Vragen", and what was typed for them: "Vraagt", "Vraaag", "Vrag", or scanned: "V raag";
// not "Vraagt" in a sentence, which the rest of the line tells
const QUESTION_WORD = latin(
  /(?:vra+gt?|vragen|vraga|vaag|vrraag|vraga?g|v ?r ?a ?a ?g)(?!\p{L})/iuy
);

// "Antwoord", "Beantwoording", "Nader antwoord", "Antw.:", and "Antwooord", "Antword", "Antw oord"; not
// "Antwoordt"
const ANSWER_WORD = latin(
  /(?:(?:nader|aanvullend)\s)?(?:antwo{2,}rd|antwoorden|beantwoording|antword|anwoord|antwoor|antwoort|antwwoord|atnwoord|antowoord|antw\.?(?=\s?:)|a ?n ?t ?w ?o ?o ?r ?d)(?!\p{L})/iuy
);

const RIGHT_SPELLING =
  /^(?:vraag|vragen|reactie|standpunt|(?:(?:nader|aanvullend)\s)?(?:antwoord|antwoorden|beantwoording))$/iu;

// " op vraag ", " van de vragen ", " nr. ", " van de minister van Defensie op vraag "; not " van de
// minister"
const BETWEEN =
  /(?:\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)\s[^.:?!()]{2,90}?(?=\sop\s(?:de\s)?vra))?(?:\s+(?:op|bij|onder|van|voor|aan|OP|VAN))?(?:\s+(?:de|het|DE))?(?:\s*(?:[Vv]ra+g(?:en)?|VRA(?:AG|GEN)))?(?:\s*(?:[Nn]rs?\.|nummers?|#))?\s*/uy;

// " van het lid Faas (VVD)", " van de heer Faas (VVD):", " van raadslid Faas (VVD), ingekomen 5 mei:"; not " van het lid
// Faas (VVD) aan"
const BY_MEMBER =
  /\svan (?:de g\.a\. )?(?:(?:het |de )?(?:raads|staten|kamer)?(?:lid|leden)|de heer|mevrouw) [^?.!:()]{2,80}\([^()]{2,40}\)(?:,? (?:ingekomen|ingediend|gesteld|d\.d\.|van|op) [^?!:()]{3,40})?\s?:?[\s*_]*$/uy;

// " van het lid Faas (VVD): " and " PvdA: " before the question itself; several of them in a row are headings
const BY_MEMBER_TO_TEXT = new RegExp(
  String.raw`\s(?:van (?:de g\.a\. )?(?:het lid|lid|de leden|de heer|mevrouw) [^?.!:()]{2,80}\([^()]{2,40}\)|(?:van )?(?:de |het )?(?:${GROUP_NAME})(?:[/-](?:SP|PvdA|SGP|fractie)){0,2})\s?:[*_]*\s+(?=\S)`,
  'uy'
);

// " van de X-fractie", " van de fractie van de SP:"; several of them in a row are headings
const BY_GROUP = latin(
  /(?<=vraag)\svan (?:de )?(?:leden van )?(?:de )?(?:fractie (?:van )?(?:de |het )?[\p{L}\d-]{2,30}(?: [\p{L}\d-]{2,20})?|[\p{L}\d-]{2,30}-fractie)\s?:?[\s*_]*$/iuy
);

// " D66 1", " Van der Faas 2:", as groups and members of the Senate count their own; not " Artikel 3"
const BY_ASKER_AND_NUMBER = latin(
  new RegExp(
    String.raw`\s(?:(?:${GROUP_NAME})(?:[/-](?:SP|PvdA|SGP))?|(?!(?:Artikel|Bijlage|Blz|Bladzijde|Deel|Figuur|Hoofdstuk|Les|Nr|Nummer|Onderdeel|Onderwerp|Pagina|Paragraaf|Programma|Punt|Set|Tabel|Thema|Week)(?!\p{L}))(?:(?:Van|De|van|de|der|den|ten?|ter) ){0,3}\p{Lu}\p{Ll}[\p{L}’'-]{1,30})\s\d{1,2}\s?[:.]?[\s*_]*$`,
    'uy'
  )
);

/** "van" begins, behind a blank, who asks on a line of the heading's own. */
const mayBeBy = mayBeginWith('v');

const GOES_ON = /\s*(?:,|\ben|&)[\s*_]*$/iuy;

// ": ", ". ", ") ", "\t", two blanks, " (pagina 8-9) ": what separates the number from its text
const DELIMITER =
  /\s*\((?:pagina['’]?s?|pag\.|bladzijden?|blz\.|pp?\.) ?\d[^()\n]{0,20}\)\s+(?=[\p{Lu}«‘“"'])|\s*(?:\([^()\n]{1,100}\)\s*)?(?:[:.)](?=[\s\p{Lu}«‘“"'*_])|\*\*|\t|\s{2}|\s[–-]\s)[\s*_]*/uy;

// " (VVD) " and " (Faas, GroenLinks-PvdA) " behind a number, before the question on the same line
const GROUP_TO_TEXT =
  /\s*\((?:(?:\p{Lu}|50P)[\p{L}\d’'/-]{1,24}|en|van|de|der|den|ter)(?:,? (?:(?:\p{Lu}|50P)[\p{L}\d’'/-]{1,24}|en|van|de|der|den|ter)){0,8}\)\s+(?=[«‘“"'(]{0,2}\p{Lu})/uy;

// " (kaarten) " behind a number, before "Klopt het …?": what the question is about; it has to ask
const TOPIC_TO_TEXT = /\s\(\p{Ll}[^()?!:.]{2,60}\)\s+(?=[«‘“"']?\p{Lu}[^?]{0,600}\?)/uy;

// " Rekenkamer bij vragen van" behind "Antwoorden" in a title
const TITLE_GOES_ON = /\s+[^.?!:]{0,60}\b(?:op|bij) (?:de )?vragen van\b/uy;

// ": antwoord_veerpont.pdf": a file that holds the answer, and none itself
const FILE = /\s?:\s{0,4}[^\s/]{1,200}\.(?:pdf|docx?|odt)\s*$/iuy;

// " € 0,4 miljoen", " 73 weken", " 1 op de 6", " 320. Vraag 8": an answer behind its number; not " 8 en 9"
const FIGURE =
  /\s+€\s?\d|\s+\d[\d.,]*\.\s(?=Vraag\s|\d{1,3}[.)]?\s)|\s+\d[\d.,]*%?\s(?!(?:en|of|tot|t)(?!\p{L}))\p{Ll}/uy;

/**
 * "Vraag", "Antwoord", "Aanvullend", "Ad", "Beantwoording", "Nader", "Reactie", "Re", "Standpunt", "Q1", "Uw vraag",
 * "Ons antwoord", "Mijn antwoord" begin with one of these letters, small or not, and where a letter follows it is one of those behind it: a bit for each that may
 * follow, by the code of the first, and one more.
 */
const NEXT_LETTERS = new Int32Array(128);
for (const [first, ...next] of ['vra', 'antda', 'be', 'na', 're', 'st', 'q', 'uw', 'on', 'mi'])
  NEXT_LETTERS[first!.charCodeAt(0)] = next.reduce(
    (bits, one) => bits | (1 << (one.charCodeAt(0) - 97)),
    1 << 26
  );

/** With these begin "Vraag", "V3", "Antwoord", "A3", "Q3", "Re 3". */
const CAPITAL_V = 'V'.charCodeAt(0);
const CAPITAL_A = 'A'.charCodeAt(0);
const LETTERS = 'VAQR';

/** The bit by which a small letter of ASCII differs from its capital. */
const SMALL = 32;
const SMALL_A = CAPITAL_A | SMALL;
const SMALL_Z = 'z'.charCodeAt(0);

/** "Vraag 3", "Antwoord: Ja.", "Antwoord op vraag 21 en 22", "V3" and "A3"; with `thousands` also "Vraag 1012". */
export function wordShape(
  line: string,
  start: number,
  thousands = false
): HeadingShape | undefined {
  // Most lines begin with other letters, which costs less to see than any pattern.
  const code = line.charCodeAt(start);
  const next = NEXT_LETTERS[code | SMALL] ?? 0;
  if (next === 0 || hasOtherLetter(line, start + 1, next)) return undefined;
  if (LETTERS.includes(line.charAt(start))) {
    const letter = letterShape(line, start);
    if (letter) return letter;
  }
  const owner = matchAt(OWNER, line, start)?.[0];
  if (owner !== undefined) return behindOwner(line, start, start + owner.length, thousands);
  const reaction = bareReactionLength(line, start);
  if (reaction > 0) {
    const end = trimmedEnd(line, start, start + reaction);
    const shape = end === line.trimEnd().length ? 'word' : 'word-text';
    return {
      role: 'answer',
      shape,
      numbers: [],
      label: '',
      start,
      end,
      inSeries: true,
      loose: true
    };
  }
  const asks = (code | SMALL) === (CAPITAL_V | SMALL);
  const labelled = asks ? labelledNumber(line, start) : undefined;
  if (labelled) return labelled;
  const question = asks ? matchAt(QUESTION_WORD, line, start) : null;
  const answer = asks ? null : (matchAt(ANSWER_WORD, line, start) ?? reactionWord(line, start));
  const word = question ?? answer;
  if (!word) return undefined;
  const printed = word[0];
  const afterWord = start + printed.length;
  const isBy =
    question &&
    ((mayBeBy(line, afterWord + 1) &&
      (matchAt(BY_MEMBER, line, afterWord) ?? matchAt(BY_GROUP, line, afterWord))) ||
      (printed === 'Vraag' && matchAt(BY_ASKER_AND_NUMBER, line, afterWord)));
  if (isBy) {
    const end = line.trimEnd().length;
    return { role: 'question', shape: 'word', numbers: [], label: '', start, end, byMember: true };
  }
  const toText = question && matchAt(BY_MEMBER_TO_TEXT, line, afterWord);
  if (toText) {
    const end = trimmedEnd(line, start, afterWord + toText[0].length);
    const byMember = { numbers: [], label: '', start, end, byMember: true as const };
    return { role: 'question', shape: 'word-text', ...byMember };
  }
  if (answer && matchAt(FILE, line, afterWord)) return undefined;
  if (answer && officeLength(line, afterWord) > 0) {
    const end = line.trimEnd().length;
    return { role: 'answer', shape: 'word', numbers: [], label: '', start, end, inSeries: true };
  }
  const at = afterWord + (matchAt(BETWEEN, line, afterWord)?.[0].length ?? 0);
  const list = numbersBehindWord(line, at, thousands);
  // "Antwoord van de minister": what stands between counts only before a number.
  const end = list?.end ?? afterWord + (question ? 0 : answererLength(line, afterWord));
  const base = {
    role: question ? ('question' as const) : ('answer' as const),
    numbers: list?.numbers ?? [],
    label: list?.label ?? '',
    start,
    ...(RIGHT_SPELLING.test(printed) && !list?.label.startsWith('l')
      ? {}
      : { misspelled: printed }),
    ...(/^\p{Ll}/u.test(printed) ? { lowerCase: true as const } : {})
  };
  const close = closingAt(line, end);
  if (close) {
    // "4. en 6.": the last stop is that of its number, and ends no sentence.
    const isStop = close[0].includes('.') && !/\d[.)]/u.test(base.label);
    const fullStop = isStop && (base.numbers.length > 1 || 'lowerCase' in base);
    return {
      shape: 'word',
      end: line.trimEnd().length,
      ...(fullStop ? { fullStop: true as const } : {}),
      ...base
    };
  }
  const asker = list ? askerLength(line, end) : undefined;
  if (asker !== undefined) {
    const shape = end + asker >= line.trimEnd().length ? 'word' : 'word-text';
    const textEnd = trimmedEnd(line, start, end + asker);
    return { shape, ...base, end: textEnd, loose: true, namesAsker: true };
  }
  if (list && matchAt(GOES_ON, line, end)) {
    return { shape: 'word', end: line.trimEnd().length, unfinished: true, ...base };
  }
  const delimiter =
    matchAt(DELIMITER, line, end) ??
    (question && list && (matchAt(GROUP_TO_TEXT, line, end) ?? matchAt(TOPIC_TO_TEXT, line, end)));
  const textAt = end + (delimiter?.[0].length ?? 0);
  const startsText = startsSentence(line, end) || (answer && list && matchAt(FIGURE, line, end));
  if (!delimiter && !startsText) {
    return question ? undefined : answerWithAmount(line, start, afterWord);
  }
  if (!delimiter && !list && matchAt(TITLE_GOES_ON, line, end)) return undefined;
  const certain = delimiter?.[0].includes(':') || (list && delimiter);
  if (!list && question && !certain) {
    // "Vraag De heffing stijgt. Waarom?", "Antwoord De kosten stijgen.": only in pairs, as the letters
    const isWord = printed === 'Vraag' && !delimiter;
    return isWord
      ? { role: 'question', shape: 'word-text', numbers: [], label: '', start, end, byLetter: true }
      : undefined;
  }
  const textEnd = trimmedEnd(line, start, textAt);
  return {
    shape: 'word-text',
    end: textEnd,
    ...(certain ? {} : { loose: true as const }),
    ...base
  };
}

// "Uw vraag 3", "Ons antwoord:", "Mijn antwoord:", "Onze reactie:", as a letter to who asked has them
const OWNER =
  /(?:Uw (?=vraag )|(?:Ons|Mijn) (?=antwoord(?:en)?(?!\p{L}))|(?:Onze|Mijn) (?=(?:reactie|beantwoording)(?!\p{L})))/uy;

/** The same behind "Uw" or "Ons", where no sentence goes on: not "Uw vraag is", "Ons antwoord Ja". */
function behindOwner(
  line: string,
  start: number,
  at: number,
  thousands: boolean
): HeadingShape | undefined {
  const shape = wordShape(line, at, thousands);
  if (!shape || shape.loose || shape.fullStop) return undefined;
  if (shape.role === 'question' && shape.numbers.length === 0) return undefined;
  const capital = { ...shape, start };
  delete capital.lowerCase;
  return capital;
}

/** Whether a letter of ASCII stands there that has none of these bits, small or not. */
function hasOtherLetter(line: string, at: number, bits: number): boolean {
  const small = line.charCodeAt(at) | SMALL;
  return small >= SMALL_A && small <= SMALL_Z && (bits & (1 << (small - SMALL_A))) === 0;
}
