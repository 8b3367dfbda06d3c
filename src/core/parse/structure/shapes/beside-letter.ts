// "Ministerie van Financiën", "Directie Water", "Postbus 20301", "2511 DP Den Haag", "Den Haag",
// "www.rijksoverheid.nl", "Ons kenmerk", "Uw brief", "Kenmerk", "Bijlage(n)", "T 070 340 79 11"
const BESIDE =
  /^(?:ministerie van \p{Lu}|directoraat-generaal\b|(?:directie|programma) \p{Lu}|postbus \d|postadres\b|bezoekadres\b|\d{4} ?[A-Z]{2}\b|den haag$|www\.|(?:ons|onze|uw) (?:kenmerk|referentie|brief)\b|kenmerk$|datum$|contactpersoon\b|behandeld door\b|bijlagen?(?:\(n\))?$|[TF] \d|bij beantwoording\b|pagina \d)/iu;

/** Whether a line belongs to the column with address and references that a ministry prints beside a letter. */
export function isBesideLetter(line: string): boolean {
  return BESIDE.test(line);
}
