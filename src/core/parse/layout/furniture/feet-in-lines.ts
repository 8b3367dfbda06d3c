import type { Furniture } from '../../../model/paper.ts';
import type { Cut } from '../cut-lines.ts';
import type { Lines } from '../lines.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { createOccurrenceIndex } from '../../scan/occurrences.ts';
import { createWordSearch } from '../../scan/word-search.ts';

interface FootInLine {
  /** What to look for first: a rare sign and no more than five behind it, which is found fastest. */
  anchor: string;
  /** What stands behind it, where that is found faster: without it in the text nothing is looked for. */
  behind?: string;
  /** Sticky, from `lead` characters before the anchor on. */
  pattern: RegExp;
  lead: number;
  furniture: Furniture['kind'];
  /** How many there must be. */
  least: number;
  /** In a line of so many characters alone. */
  within?: number;
  /** They are the same but for the number behind, which rises. */
  counted?: true;
  /** The first of those that say the same is the letter's own. */
  again?: true;
}

/** A shorter line holds no end of a page between words: "achter naam ----- staat niets". */
const HOLDS_PAGES = 700;

// What may stand in the middle of a line where all lines were run together; a page number with the blanks that a
// program printed before it, which may be many.
const FEET_IN_LINE: readonly FootInLine[] = [
  // "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2"; not "…, Aanhangsel, nr. 2"; without a page at the very end
  {
    anchor: 'Kamer,',
    pattern:
      /(?:Tweed|Eerst)e Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, (?:Aanhangsel|Vragen)(?:\s{1,160}\d{1,3}(?!\d|,\d)|(?=\s{0,9}$))/uy,
    lead: 7,
    furniture: 'running-foot',
    least: 1
  },
  // "Tweede Kamer, vergaderjaar 2024–2025, 27 625, nr. 712 6" and "… nr. 712 7"; not one such citation
  {
    anchor: 'Kamer,',
    pattern:
      /(?:Tweed|Eerst)e Kamer, vergaderjaar \d{4}\s?[–—-]\s?\d{2,4}, \d{2} ?\d{3}(?:[- ](?:[IVXLC]+[A-Z]?|[A-Z]|\d{2}))?(?: \([^()]{1,12}\))?, (?:nr\. ?\d{1,5}[a-z]?|[A-Z]{1,3})\s{1,160}\d{1,3}(?!\d|[.,]\d)/uy,
    lead: 7,
    furniture: 'running-foot',
    least: 2,
    counted: true
  },
  // "ah-tk-20162017-88 ISSN"; not "ah-tk-20162017-88." in a citation
  {
    anchor: '-tk-',
    behind: 'ISSN',
    pattern: /(?:ah|kv|h)-tk-[\dZ-]{5,20}(?=\s{0,4}ISSN)/uy,
    lead: 2,
    furniture: 'running-foot',
    least: 1
  },
  // "kst-1188217 ISSN", "kst-36600-VIII-4 ISSN"; not the same in a citation
  {
    anchor: 'kst-',
    behind: 'ISSN',
    pattern: /kst-(?:[\dA-Z]{1,8}-){0,4}[\dA-Z]{1,8}(?=\s{0,4}ISSN)/uy,
    lead: 0,
    furniture: 'running-foot',
    least: 1
  },
  // "ISSN 0921 - 7398"
  {
    anchor: 'ISSN',
    pattern: /ISSN 0921\s?-\s?\d{3}[\dX]/uy,
    lead: 0,
    furniture: 'running-foot',
    least: 1
  },
  // "’s-Gravenhage 2017 Tweede Kamer,"; not "’s-Gravenhage 2017 is"
  {
    anchor: '-Grave',
    pattern: /[’'‘`]s-Gravenhage (?:19|20)\d\d(?=\s{0,160}(?:T ?weede|Eerste) Kamer, )/uy,
    lead: 2,
    furniture: 'running-foot',
    least: 1
  },
  // "kv-tk-2022Z19004 ’s-Gravenhage 2022"
  {
    anchor: '-tk-',
    pattern: /kv-tk-20\d\dZ\d{5}\s{1,4}[’'‘`]s-Gravenhage 20\d\d(?!\d)/uy,
    lead: 2,
    furniture: 'running-foot',
    least: 1
  },
  // "h tk 20302031 387 -----": the publication's number as pymupdf reads it, above the end of its page
  {
    anchor: ' tk 20',
    behind: '-----',
    pattern: /(?<=\s)h tk 20\d{6} \d{1,4}(?=\s{1,4}-----)/uy,
    lead: 1,
    furniture: 'running-foot',
    least: 1
  },
  // " ----- " between words: the end of a page as converters to Markdown write it; not "-----Original Message-----",
  // "----- -----" below the names of columns
  {
    anchor: '-----',
    pattern: /(?<=\s)(?<!-----\s{1,4})-----(?=\s|$)(?!\s{1,4}-----)/uy,
    within: HOLDS_PAGES,
    lead: 0,
    furniture: 'page-break',
    least: 1
  },
  // "Datum 4 maart 2031" before it, as printed: once more as well
  {
    anchor: 'Datum ',
    pattern:
      /Datum\s{1,4}\d{1,2} \p{Ll}{3,9} \d{4}(?=\s{1,4}(?:Onze referentie|Ons kenmerk|Kenmerk)\s{1,4}\S{0,20}\d)/uy,
    lead: 0,
    furniture: 'running-head',
    least: 1,
    again: true
  },
  // "Pagina 1 van 3 Ministerie van Sport Onze referentie", "Pagina 1 van 3 Datum 4 maart 2031 Kenmerk SP/31/0441": the head of a
  // letter's next page, and what stands in it before those below
  {
    anchor: 'Minist',
    behind: 'Pagina',
    pattern:
      /(?<=Pagina \d{1,3} van \d{1,3}\s{1,4})Ministerie van (?:\p{Lu}[\p{L}-]{2,30},? |en ){1,10}(?=\s{0,4}(?:Datum|Onze referentie|Ons kenmerk|Kenmerk)\s)/uy,
    lead: 0,
    furniture: 'running-head',
    least: 1
  },
  {
    anchor: 'Kenmer',
    behind: 'Pagina',
    pattern:
      /(?<=Pagina \d{1,3} van \d{1,3}\s{1,4}(?:Ministerie van [^.?!\d]{3,120}\s)?(?:Datum\s{1,4}\d{1,2} \p{Ll}{3,9} \d{4}\s{1,4})?)Kenmerk\s{1,4}\S{0,20}\d\S{0,20}/uy,
    lead: 0,
    furniture: 'running-head',
    least: 1
  },
  // "Onze referentie 52117706", "Ons kenmerk PAV / 22510933" once more: the head of a letter's next page
  {
    anchor: 'Ons ke',
    pattern: /Ons kenmerk\s{1,4}(?=\S{0,20}\d|\S{1,8} \/ \S{0,20}\d)\S{2,40}(?: \/ \S{3,30})?/uy,
    lead: 0,
    furniture: 'running-head',
    least: 1,
    again: true
  },
  {
    anchor: 'Onze r',
    pattern:
      /Onze referentie\s{1,4}(?=\S{0,20}\d|\S{1,8} \/ \S{0,20}\d)\S{2,40}(?: \/ \S{3,30})?/uy,
    lead: 0,
    furniture: 'running-head',
    least: 1,
    again: true
  },
  // "Pagina 3 van 12"; not "Pagina 3 van het rapport"
  {
    anchor: 'Pagina',
    pattern: /Pagina \d{1,3} van \d{1,3}(?!\d)/uy,
    lead: 0,
    furniture: 'page-number',
    least: 1
  },
  // "Naar boven" at the very end: what the official site prints last
  {
    anchor: 'Naar b',
    pattern: /Naar boven(?=\s{0,9}$)/uy,
    lead: 0,
    furniture: 'running-foot',
    least: 1
  }
];

const findSigns = createOccurrenceIndex([
  ...new Set(FEET_IN_LINE.flatMap(({ anchor, behind = anchor }) => [anchor, behind]))
]);

const SALUTATION = createWordSearch('oorzitter,');

/** Finds feet that stand inside a longer line, behind or between text: in order, per phrase. */
export function findFeetInLines(text: string, lines: Lines): Cut[] {
  const signs = findSigns(text);
  const places = (sign: string) => signs.get(sign) ?? [];
  // What a letter says of itself stands above its salutation: below it begins the head of the next page.
  let salutation: number | undefined;
  const isBehindSalutation = (at: number): boolean => {
    salutation ??= SALUTATION.indexIn(text);
    return salutation >= 0 && salutation < at;
  };
  return FEET_IN_LINE.flatMap((foot) => {
    const { anchor, behind, pattern, lead, furniture, least, within = 0, counted, again } = foot;
    if (behind !== undefined && places(behind).length === 0) return [];
    const cuts: Cut[] = [];
    const printed = new Set<string>();
    for (const at of places(anchor)) {
      pattern.lastIndex = Math.max(0, at - lead);
      const start = pattern.lastIndex;
      if (!pattern.test(text)) continue;
      const line = lines.find(lines.indexAt(start));
      if (again) {
        const words = withSingleBlanks(text.slice(start, pattern.lastIndex));
        const isOwn =
          !printed.has(words) && !(standsBehindFoot(text, start) && isBehindSalutation(start));
        printed.add(words);
        if (isOwn) continue;
      }
      const isAlone = start === line?.from && !isGlued(text, pattern.lastIndex);
      if (line && line.to - line.from < within) continue;
      if (line?.kind !== 'text' || isAlone || pattern.lastIndex > line.end) continue;
      cuts.push({ start, end: pattern.lastIndex, kind: 'furniture', furniture });
    }
    const feet = counted ? countingPages(text, cuts) : cuts;
    const isProven = counted && feet.length > 0 && isBehindPlace(text, feet[0]!.start);
    return feet.length < least && !isProven ? [] : feet;
  });
}

// "Onze" of "Pagina 2 van 7Onze referentie"
const CAPITAL = /\p{Lu}/u;

/** Whether a word stands right behind the foot, without a blank: it ended a line, which a producer lost. */
function isGlued(text: string, end: number): boolean {
  return CAPITAL.test(text.charAt(end));
}

// "Pagina 1 van 3 " before "Datum 4 juni 2031", and both before "Onze referentie 7054042"
const PAGE_BEFORE =
  /Pagina \d{1,3} van \d{1,3}\s{1,4}(?:Ministerie van [^.?!\d]{3,120}\s)?(?:Datum\s{1,4}\d{1,2} \p{Ll}{3,9} \d{4}\s{1,4})?$/u;
const PAGE_BEFORE_REACH = 200;

/** Whether the foot of a page stands right before. */
function standsBehindFoot(text: string, at: number): boolean {
  return PAGE_BEFORE.test(text.slice(Math.max(0, at - PAGE_BEFORE_REACH), at));
}

// "’s-Gravenhage 2024 " before the foot of the first page: what cites a paper has no place before it
const PLACE = /s-Gravenhage (?:19|20)\d\d\s{1,160}$/u;

/** The place and year, and the blanks behind them. */
const PLACE_REACH = 184;

function isBehindPlace(text: string, at: number): boolean {
  return PLACE.test(text.slice(Math.max(0, at - PLACE_REACH), at));
}

// "…, nr. 712 6"
const PAGE_BEHIND = /\s{1,160}(\d{1,3})$/u;

/** Those of the first foot that say the same before numbers that rise. */
function countingPages(text: string, cuts: readonly Cut[]): Cut[] {
  const counting: Cut[] = [];
  let title: string | undefined;
  let last = 0;
  for (const cut of cuts) {
    const foot = text.slice(cut.start, cut.end);
    const [behind, page] = PAGE_BEHIND.exec(foot) ?? ['', '0'];
    const own = foot.slice(0, foot.length - behind.length);
    title ??= own;
    if (own !== title || Number(page) <= last) continue;
    last = Number(page);
    counting.push(cut);
  }
  return counting;
}
