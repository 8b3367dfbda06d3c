import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

/**
 * The source of a pattern for what ministries print above the parts of a decision memo, after the formats
 * in which they publish them: "Aanleiding", "Geadviseerd besluit", "Juridische aspecten haalbaarheid".
 */
export const TITLE_WORDS = oneOf([
  /aanleiding(?:(?: en ?| ?\/ ?)\p{L}{4,20})?/iu,
  /(?:geadviseerd|gevraagd|voorgesteld|te nemen)e? (?:besluit|beslissing|actie)(?:en)?/iu,
  /beslispunt(?:en)?|besluit|advies|acties?/iu,
  /kern(?:punten|boodschap(?:pen)?)?|belangrijkste (?:overwegingen|punten)/iu,
  /(?:mijn |onze )?overwegingen|toelichting|motivering|achtergrond(?:en)?/iu,
  /stand van zaken|voorgeschiedenis|proces|planning|vervolg(?:stappen|proces)?/iu,
  /risico.s|strategie|uitvoering|uitvoerbaarheid|kader|context|afstemming|krachtenveld/iu,
  /draagvlak|communicatie|woordvoering|toezeggingen|fraudetoets|aandachtspunten|reikwijdte/iu,
  /ontwikkelingen hiervoor/iu,
  // "Politieke en maatschappelijke context"
  /(?:politiek|bestuurlijk|maatschappelijk)e?(?:[/ ,-]+(?:en )?(?:politiek|bestuurlijk|maatschappelijk)e?)* (?:context|krachtenveld|draagvlak|aspecten)/iu,
  // "Financiële, juridische en personele gevolgen"
  /(?:financi[ëe]le|juridische|personele|administratieve|organisatorische|europese)(?:[/ ,]+(?:en )?\p{L}+e)* (?:overwegingen|aspecten|gevolgen|consequenties|context|paragraaf|lasten)(?: haalbaarheid)?/iu,
  /draagvlak (?:politiek|maatschappelijk)(?: en [\p{L} ]{4,40})?|afstemming \([^()]{4,80}\)/iu,
  /gevolgen administratieve lasten/iu,
  /informatie die niet openbaar (?:gemaakt )?(?:kan|mag|hoeft te) worden(?: gemaakt)?/iu,
  /(?:niet )?openbare informatie|bijlagen?/iu
]);

const TITLE = latin(
  new RegExp(
    String.raw`^(?:(?:\d{1,2}(?:\.\d{1,2})?\.?|[a-j][.)]|[IVX]{1,4}\.)\s+)?(?:${TITLE_WORDS})\s?:?$`,
    'iu'
  )
);

/** No title of a memo is longer, in characters. */
const MAX_LENGTH = 90;

/** Whether a line is one of the titles that the parts of a decision memo have. */
export function isMemoTitle(line: string): boolean {
  return line.length <= MAX_LENGTH && TITLE.test(withoutMarkup(line).trim());
}
