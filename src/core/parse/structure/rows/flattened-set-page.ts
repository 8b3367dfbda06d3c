import { findAll } from '../../scan/find-all.ts';

// "Kamervraag 2031Z06494 Het artikel": the number of a set, above its title
const PAGE = /(?<=^|\s)Kamervraag 20\d\dZ\d{5}\s{1,4}(?=\S)/gu;

// " Ingediend 12 april 2031", " Beantwoord door Inge Dubbelman", " Bron vraag https://…"
const LABEL =
  /(?<=\s)(?:(?:Ingediend|Beantwoord|Uitgesteld)(?= \d)|(?:Beantwoord door|Indieners?|Gericht aan)(?= \p{Lu})|Onderwerpen(?= \p{Ll})|Bron (?:vraag|antwoord|uitstel)(?= https?:))/gu;

// "Bron antwoord https://… 1. De Veerbode": what stands below the last of them
const BELOW = /(?<=\sBron (?:vraag|antwoord|uitstel) https?:\S{8,120}\s{1,4})(?=[^\sB])/gu;

/** No such head is longer, in characters. */
const LONGEST = 4000;

/** Where in a text on one line the lines begin that a page about one set prints above it. */
export function setPagePlaces(line: string): number[] {
  const page = line.includes('Kamervraag 20') ? findAll(line, PAGE)[0] : undefined;
  if (!page) return [];
  const from = page.index + page[0].length;
  const asked = line.indexOf(' Vraag 1', from);
  const head = line.slice(0, asked < 0 ? from + LONGEST : Math.min(asked, from + LONGEST));
  const labels = [LABEL, BELOW].flatMap((pattern) => findAll(head, pattern));
  const below = labels.map(({ index }) => index).filter((index) => index > from);
  return below.length > 1 ? [page.index, from, ...below] : [];
}
