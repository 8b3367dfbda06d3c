import { findAll } from '../../scan/find-all.ts';
import { TITLE_WORDS } from '../shapes/memo-title.ts';

// "Geadviseerd besluit", "Beslispunten": what only a memo has among its titles
const DECISION =
  /(?:[Gg]eadviseerd|[Gg]evraagd|[Vv]oorgesteld) besluit|Beslispunten|Gevraagde beslissing/u;

// "Aanleiding": the title of its first part
const FIRST_TITLE = /(?<=\s)(?:1\.? )?Aanleiding(?=:? )/u;

// " Kernpunten De brief …" behind a sentence or another title
const TITLE = new RegExp(
  String.raw`(?<=[.?!:)»”"'’]\s{1,4}|\s{2})(?:\d{1,2}(?:\.\d{1,2})?\.? |[a-j]\. )?(?:${TITLE_WORDS})(?=:?\s)`,
  'giu'
);

// "Kernpunten", "4.1 Politieke context"; what stands behind a title begins a sentence or a list
const CAPITAL = /^(?:[\da-j.]{1,5} )?\p{Lu}/u;
const BEGINS = /^:?\s{1,4}[\p{Lu}•–\d«‘“-]/u;

// The labels in its head, which no sign sets off: "TER BESLISSING Aan De minister Van Directie Kust Datum"
const LABEL =
  /(?<=\s)(?:TER [A-Z]{8,16}|Aan(?=:? (?:[Dd]e |[Hh]et |[Mm]inister|[Ss]taatssecretaris))|Van(?=:? (?:Directie |DG|D[A-Z]{2}))|Datum(?=:? \d)|(?:(?:Onze|Uw) )?[Rr]eferentie(?=:? \S*\d)|(?:(?:Ons|Uw) )?[Kk]enmerk(?=:? \S*\d)|Bijlage(?:n|\(n\))?(?=:? (?:\d|geen))|Opgesteld door|Nota actief openbaar|Auteur|Contactpersoon|Samengewerkt met|Kopie aan|(?:[Nn]ota|Notitie|Beslisnota)(?= \p{Lu}))(?=[ :])/gu;

/** No shorter line is a whole memo, in characters. */
const LEAST = 240;

/** Where in a memo on one line a label, a title or the text below a title could begin. */
export function memoPlaces(line: string): number[] {
  if (line.length < LEAST || !DECISION.test(line)) return [];
  const first = FIRST_TITLE.exec(line);
  if (!first) return [];
  const head = line.slice(0, first.index);
  const bodyAt = first.index + first[0].length;
  const body = line.slice(bodyAt);
  return [
    ...findAll(head, LABEL).map(({ index }) => index),
    first.index,
    bodyAt,
    ...findAll(body, TITLE).flatMap(({ index, 0: title }) => {
      const to = index + title.length;
      const isTitle = CAPITAL.test(title) && BEGINS.test(body.slice(to, to + 8));
      return isTitle ? [bodyAt + index, bodyAt + to] : [];
    })
  ];
}
