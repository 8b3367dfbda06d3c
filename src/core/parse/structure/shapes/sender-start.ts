import { mayBeginWithAny } from '../../scan/may-begin.ts';

// "Ministerie van Financiën", "Retouradres Postbus 20201", "Directie Kennis"
const SENDER =
  /^>?\s?(?:retouradres\b|ministerie van(?: |$)|directie |directoraat-generaal|dg \p{Lu}|bezoekadres|postadres|correspondentie uitsluitend)/iu;

const mayBeSender = mayBeginWithAny(
  (
    'retouradres|ministerie van|directie |directoraat-generaal|dg |bezoekadres|postadres|' +
    'correspondentie uitsluitend'
  ).split('|'),
  '> \t\n\r\f\v'
);

// "Ministerie van Financiën d.d. 9 februari 2031 (Kamerstuk 35": the rest of a sentence that cites a paper
const CITES = /\sd\.d\.\s|\(Kamerstuk/u;

/** Whether a line begins the name and address of whoever sends a letter. */
export function opensSender(line: string): boolean {
  return line.length < 160 && mayBeSender(line) && SENDER.test(line) && !CITES.test(line);
}
