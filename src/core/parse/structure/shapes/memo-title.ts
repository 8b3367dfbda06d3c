import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import { latin } from '../../scan/latin.ts';

/**
 * The source of a pattern for what ministries print above the parts of a decision memo, after the formats
 * in which they publish them: "Aanleiding", "Geadviseerd besluit", "Juridische aspecten haalbaarheid".
 */
export const TITLE_WORDS = String.raw`aanleiding(?:(?: en ?| ?\/ ?)\p{L}{4,20})?|(?:geadviseerd|gevraagd|voorgesteld|te nemen)e? (?:besluit|beslissing|actie)(?:en)?|beslispunt(?:en)?|besluit|advies|acties?|kern(?:punten|boodschap(?:pen)?)?|belangrijkste (?:overwegingen|punten)|(?:mijn |onze )?overwegingen|toelichting|motivering|achtergrond(?:en)?|stand van zaken|voorgeschiedenis|proces|planning|vervolg(?:stappen|proces)?|risico.s|strategie|uitvoering|uitvoerbaarheid|kader|context|afstemming|krachtenveld|draagvlak|communicatie|woordvoering|toezeggingen|fraudetoets|aandachtspunten|reikwijdte|ontwikkelingen hiervoor|(?:politiek|bestuurlijk|maatschappelijk)e?(?:[/ ,-]+(?:en )?(?:politiek|bestuurlijk|maatschappelijk)e?)* (?:context|krachtenveld|draagvlak|aspecten)|(?:financi[ëe]le|juridische|personele|administratieve|organisatorische|europese)(?:[/ ,]+(?:en )?\p{L}+e)* (?:overwegingen|aspecten|gevolgen|consequenties|context|paragraaf|lasten)(?: haalbaarheid)?|draagvlak (?:politiek|maatschappelijk)(?: en [\p{L} ]{4,40})?|afstemming \([^()]{4,80}\)|gevolgen administratieve lasten|informatie die niet openbaar (?:gemaakt )?(?:kan|mag|hoeft te) worden(?: gemaakt)?|(?:niet )?openbare informatie|bijlagen?`;

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
