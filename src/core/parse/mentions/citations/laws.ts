import type { FoundReference } from './found-reference.ts';
import { knownLawAddress } from './known-laws.ts';
import { isBlank } from '../../scan/blanks.ts';
import { matchAt } from '../../scan/match-at.ts';
import { findDigitRuns } from '../../scan/occurrences.ts';
import { gazetteAddress } from './official-address.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

// "artikel ", "Artikelen ", "art. ", "artt. " before a number; not "artikel «…»"
const ARTICLE = latin(/(?<!\p{L})(?:artikel(?:en)?|artt?\.)\s{0,3}$/iu);
const ARTICLE_LENGTH = 14;

/** Codes of the last letter of "artikel", "artikelen" and "art.", and of a blank. */
const ARTICLE_ENDS: ReadonlySet<number> = new Set(['l', 'n', '.'].map((end) => end.charCodeAt(0)));
const BLANK = 32;

/** Codes of the last sign of "Stb.", "Stb", "Stcrt". */
const GAZETTE_ENDS: ReadonlySet<number> = new Set(['.', 'b', 't'].map((end) => end.charCodeAt(0)));

// "10", "248a", "6:162", "3.1.2", "56bis", "1F"
const NUMBERS = latin(
  /\d{1,4}(?:[.:]\d{1,4}){0,3}(?:[a-z]{0,3}|[A-Z])(?!\p{L})(?:(?:\s?,\s?|\s(?:en|of|t\/m|tot en met|jo\.?|juncto)\s|-|–)(?:artikel\s|art\.\s)?\d{1,4}(?:[.:]\d{1,4}){0,3}[a-z]{0,3}(?![\p{L}\d]))*/uy
);

// ", derde lid", ", lid 2", ", eerste en tweede lid", ", aanhef en onder b", ", onderdeel c", " e.v."
const PARTS = latin(
  /(?:,?\s(?:(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\d{1,2}(?:e|de|ste))(?:\s(?:en|of|tot en met)\s|,\s)?){1,4}\s?(?:lid|leden|volzin)|(?:lid|leden)\s\d{1,2}(?:\s(?:en|of)\s\d{1,2})?|(?:aanhef\s)?(?:en\s)?(?:onder(?:deel|delen)?|sub|letter)\s[a-z\d°]{1,3}(?:(?:,|\sen|\sof)\s[a-z\d°]{1,2}(?!\p{L}))*|e\.v\.))*/uy
);

// " van Boek 7"
const BOOK = /,?\s(?:van\s)?[Bb]oek\s\d{1,2}[A-Z]?(?=,?\s(?:van\s)?(?:het\s)?B)/uy;

// ", van de ", " van ", " "
const OF = /,?\s(?:van\s)?(?:de\s|het\s|onze\s|deze\s)?/uy;

const LAW_NOUN = 'wet|wetboek|verordening|richtlijn|verdrag|besluit|regeling|statuut|handvest|code';

// "Politiewet 2012", "AI-verordening", "Grondwet", "Burgerlijk Wetboek", "Algemene wet
// bestuursrecht", "Wet openbare manifestaties", "Wetboek van Strafrecht"; not "regelgeving", "wetsvoorstel"
const NAMED_LAW = new RegExp(
  `(?:(?:Europee?s?e?|Algemene?|Burgerlijk|Internationaal|Gewijzigd|Uitvoerings)\\s(?:en\\s\\p{L}+\\s)?)?[\\p{L}-]{0,40}(?:${LAW_NOUN})(?![\\p{L}-])(?:\\s\\d{4}(?!\\d))?`,
  'iuy'
);

// "Sr", "Awb", "BW", "EVRM", "WvSv", "Wmo 2015", "Wpg"; not "Nederland", "Het", nor "OCW", "Wegen": an article of a budget
const SHORT_LAW = latin(
  /(?!(?:OCW|VWS|SZW|BZK?|BHO|BHOS|EZK?|EL?&I|KGG|LNV|LVVN|I(?:en|&)[WM]|[JV](?:en|&)[VJ]|VRO|A(?:en|&)M|AZ)(?!\p{L}))(?:(?:\p{Lu}\p{Ll}{0,4}\p{Lu}\p{L}{0,6}|(?!(?:Wegen|Wonen|Water|Werk|Wijk|Wijken|Wat|Wie|Waar|Wij|Wel|Welke|Weer|Wordt|Want)(?!\p{L}))W\p{Ll}{1,4}|Sr|Sv|Awb|Gw|Rv|Zvw|Kw|Pw|Vw|Jw|Ow|Fw|Aw|Iw)(?![\p{L}-])|AI Act)(?:\s(?:19|20)\d{2}(?!\d))?/uy
);

// A law that is called by what it is about: words follow "Wet", "Wetboek van", "Verdrag"
const OPEN_NAME =
  /(?:^|\s)(?:wet|wetboek|verdrag|handvest|besluit|regeling|statuut|algemene\sverordening|algemene\swet)$/iu;

// "Rijkswet op het …", "Invoeringswet Omgevingswet"; not "de Uitvoeringswet krijgt"
const OPEN_ACT = latin(
  /(?:rijks|kader|uitvoerings|invoerings|wijzigings|overgangs)wet$|uitvoerings(?:besluit|regeling)$/iu
);
const GOES_ON = latin(/\s(?:(?:op|inzake|tot|houdende|betreffende)\s|\p{Lu})/uy);

const WORD = latin(/\s(?=\p{L})[\p{L}-]+/uy);

// Words that never belong to the name of a law, and words that cannot be its last.
const NEVER_IN_NAME = new Set(
  'is zijn was waren wordt worden werd kan kunnen moet moeten heeft hebben had die dat dit deze waarin waarmee waarop waardoor bevoegd geldt gelden staat staan regelt bepaalt bepalen biedt bieden geeft geven mag mogen zal zullen om aan bij als niet ook door wel met zoals ten naar omdat volgt verplicht vereist ziet stelt schrijft verbiedt maakt kent in uit maar dan er al reeds tot indien wanneer dient'.split(
    ' '
  )
);
const NEVER_LAST = new Set('van voor op het de en der inzake tussen tegen over'.split(' '));
const STARTS_ANEW = new Set(['het', 'de', 'een']);

const MAX_WORDS = 8;

// "2000" of "Wet personenvervoer 2000"; not "2000–2004", "2000 euro", "2000 keer"
const YEAR =
  /\s(?:19|20)\d\d(?![\p{L}\d]|[-–/]\d|[.,]\d|\s(?:euro|keer|mensen|personen)(?!\p{L}))/uy;

// "Stb. 2023, 14", "Stb. 2023/14", "Stcrt. 2024, nr. 12345", "Trb. 2020 nr. 34", "Staatsblad 2021, 135"
const GAZETTE = latin(
  /(?<!\p{L})(Stb|Stcrt|Trb|Staatsblad|Staatscourant|Tractatenblad)\.?,?\s?((?:19|20)\d{2})(?:\s?[,/]\s?(?:nr\.?\s?)?|\s?nr\.?\s?)(\d{1,5})(?![\d\p{L}])/gu
);

// " en 2013, 149", " en 15." behind one
const NEXT_IN_GAZETTE =
  /\sen\s(?:((?:19|20)\d{2})\s?,\s?(?:nr\.?\s?)?)?(\d{1,5})(?=\s?(?:[.,;)\]]|$))/uy;

/** The gazettes by what they are called. */
const GAZETTE_IDS: ReadonlyMap<string, 'stb' | 'stcrt' | 'trb'> = new Map([
  ['Stb', 'stb'],
  ['Staatsblad', 'stb'],
  ['Stcrt', 'stcrt'],
  ['Staatscourant', 'stcrt'],
  ['Trb', 'trb'],
  ['Tractatenblad', 'trb']
]);

/**
 * Finds articles of laws that are named with them ("artikel 10, derde lid, van de AI-verordening",
 * "art. 289 Sr") and publications of laws ("Stb. 2023, 14"). A law without an article is prose.
 */
export function findLaws(
  text: string,
  digits: readonly number[] = findDigitRuns(text)
): FoundReference[] {
  const found: FoundReference[] = [];
  let isGazette = false;
  for (const at of digits) {
    // "artikel 10", "art. 3", "art.3": most numbers stand behind another letter
    const last = text.charCodeAt(text.charCodeAt(at - 1) === BLANK ? at - 2 : at - 1);
    isGazette ||= GAZETTE_ENDS.has(last) || isBlank(last) || text.startsWith('blad', at - 5);
    if (!ARTICLE_ENDS.has(last) || at < (found.at(-1)?.end ?? 0)) continue;
    const before = ARTICLE.exec(text.slice(Math.max(0, at - ARTICLE_LENGTH), at));
    const law = before && readArticle(text, at - before[0].length, at);
    if (law) found.push(law);
  }
  if (!isGazette) return found;
  for (const match of findAll(text, GAZETTE)) found.push(...readGazette(text, match));
  return found;
}

/** "Trb. 2012, 227 en 2013, 149": one of a gazette, and those that share its name. */
function readGazette(text: string, match: RegExpExecArray): FoundReference[] {
  const series = GAZETTE_IDS.get(match[1]!)!;
  const found: FoundReference[] = [];
  let year = Number(match[2]);
  const add = (start: number, end: number, number: string): void => {
    const url = gazetteAddress(series, year, Number(number));
    found.push({ type: 'law', start, end, ...(url ? { url } : {}) });
  };
  let end = match.index + match[0].length;
  add(match.index, end, match[3]!);
  for (;;) {
    const next = matchAt(NEXT_IN_GAZETTE, text, end);
    if (!next) return found;
    year = Number(next[1] ?? year);
    const start = end + ' en '.length;
    end += next[0].length;
    add(start, end, next[2]!);
  }
}

function readArticle(text: string, start: number, from: number): FoundReference | undefined {
  const numbers = matchAt(NUMBERS, text, from);
  if (!numbers) return undefined;
  let at = from + numbers[0].length;
  at += matchAt(PARTS, text, at)![0].length;
  at += matchAt(BOOK, text, at)?.[0].length ?? 0;
  const of = matchAt(OF, text, at);
  if (!of) return undefined;
  at += of[0].length;
  const name = readName(text, at);
  if (!name) return undefined;
  const url = knownLawAddress(name.replaceAll(/\s/gu, ' '));
  return { type: 'law', start, end: at + name.length, ...(url ? { url } : {}) };
}

/** The name of the law that stands at `at`, as printed. */
function readName(text: string, at: number): string | undefined {
  const short = matchAt(SHORT_LAW, text, at);
  const named = matchAt(NAMED_LAW, text, at);
  if (!named) return short?.[0];
  const goesOn = OPEN_ACT.test(named[0]) && matchAt(GOES_ON, text, at + named[0].length) !== null;
  const isOpen = goesOn || OPEN_NAME.test(named[0]);
  const name = isOpen ? named[0] + readOpenName(text, at + named[0].length) : named[0];
  // "van de wet", "van het verdrag" name nothing
  const isPlain =
    !/\p{Lu}/u.test(name) && !/\p{L}{3}(?:wet|verordening|richtlijn|besluit|regeling)/u.test(name);
  // "het Handvest", "het Statuut": the one of the Union, of the Kingdom
  if (/^(?:Handvest|Statuut)$/u.test(name)) return name;
  if (isPlain || new RegExp(`^(?:${LAW_NOUN})$`, 'iu').test(name)) return undefined;
  return name;
}

function readOpenName(text: string, from: number): string {
  let [at, end] = [from, from];
  for (let i = 0; i < MAX_WORDS; i++) {
    const word = matchAt(WORD, text, at);
    if (!word || NEVER_IN_NAME.has(word[0].trim().toLowerCase())) break;
    // "Rijkswet op het Nederlanderschap het Nederlanderschap kan": without "op" before it, "het" begins what follows
    if (end === at && at > from && STARTS_ANEW.has(word[0].trim())) break;
    at += word[0].length;
    if (!NEVER_LAST.has(word[0].trim().toLowerCase())) end = at;
  }
  const year = end > from && end === at ? matchAt(YEAR, text, end) : undefined;
  return text.slice(from, end + (year?.[0].length ?? 0));
}
