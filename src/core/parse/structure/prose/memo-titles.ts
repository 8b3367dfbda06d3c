import { withoutMarkup } from '../../layout/without-markup.ts';
import type { Row } from '../rows/rows.ts';

// What ministries print above the parts of a memo, after the formats that they publish with their letters:
// "Aanleiding", "2. Geadviseerd besluit", "d. Juridische aspecten haalbaarheid", "Kern:", "Politieke context"
/** The words of such a title, as the source of a pattern. */
export const TITLE_WORDS = String.raw`aanleiding(?: (?:en|\/) ?\p{L}{4,20}| ?\/ ?\p{L}{4,20})?|(?:geadviseerd|gevraagd|voorgesteld|te nemen)e? (?:besluit|beslissing|actie)(?:en)?|beslispunt(?:en)?|besluit|advies|acties?|kern(?:punten|boodschap(?:pen)?)?|belangrijkste (?:overwegingen|punten)|(?:mijn |onze )?overwegingen|toelichting|motivering|achtergrond(?:en)?|stand van zaken|voorgeschiedenis|proces|planning|vervolg(?:stappen|proces)?|risico.s|strategie|uitvoering|uitvoerbaarheid|kader|context|afstemming|krachtenveld|draagvlak|communicatie|woordvoering|toezeggingen|fraudetoets|aandachtspunten|reikwijdte|ontwikkelingen hiervoor|(?:politiek|bestuurlijk|maatschappelijk)e?(?:[/ ,-]+(?:en )?(?:politiek|bestuurlijk|maatschappelijk)e?)* (?:context|krachtenveld|draagvlak|aspecten)|(?:financi[ëe]le|juridische|personele|administratieve|organisatorische|europese)(?:[/ ,]+(?:en )?\p{L}+e)* (?:overwegingen|aspecten|gevolgen|consequenties|context|paragraaf|lasten)(?: haalbaarheid)?|draagvlak (?:politiek|maatschappelijk)(?: en [\p{L} ]{4,40})?|afstemming \([^()]{4,80}\)|gevolgen administratieve lasten|informatie die niet openbaar (?:gemaakt )?(?:kan|mag|hoeft te) worden(?: gemaakt)?|(?:niet )?openbare informatie|bijlagen?`;

const TITLE = new RegExp(
  String.raw`^(?:(?:\d{1,2}(?:\.\d{1,2})?\.?|[a-j][.)]|[IVX]{1,4}\.)\s+)?(?:${TITLE_WORDS})\s?:?$`,
  'iu'
);

/** Titles that only a memo which asks for a decision, or informs, is sure to have. */
const TELLING =
  /aanleiding|besluit|beslissing|beslispunt|kern|advies|actie|niet openbaar|achtergrond/iu;

/** So many such titles make the shape of a memo sure, each of another part. */
const LEAST = 3;

/** No title of a memo is longer, in characters. */
const MAX_LENGTH = 90;

/** Whether a line is one of the titles that the parts of a decision memo have. */
export function isMemoTitle(line: string): boolean {
  return line.length <= MAX_LENGTH && TITLE.test(withoutMarkup(line).trim());
}

/**
 * Indexes of the rows that are titles of a memo's parts, also where no blank line stands above; none
 * where they are too few to be its shape.
 */
export function findMemoTitles(rows: readonly Row[]): number[] {
  const found = rows.flatMap(({ text }, i) => (isMemoTitle(text) ? [i] : []));
  // "Bijlagen", "Besluit" in the head are labels; the parts begin with what tells why the memo was written.
  const first = found.find((i) => TELLING.test(rows[i]!.text) && isAboveText(rows, i));
  if (first === undefined || found.length < LEAST) return [];
  return found.filter((i) => i >= first);
}

function isAboveText(rows: readonly Row[], i: number): boolean {
  const below = rows[i + 1]?.text;
  return below !== undefined && (below.length > 20 || !below.includes(':'));
}
