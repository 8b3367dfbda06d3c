import { findPageData } from './page-data.ts';
import type { Row } from './rows.ts';
import { findSignature } from './signature.ts';

// "Toelichting:", "Bijlage 1", "Mededeling", "Deze vragen dienen ter aanvulling op", "Ik vertrouw
// erop u hiermee voldoende te hebben geïnformeerd"; not "Bijlage 1 bevat"
const TITLE =
  /^[*_#\s]*(?:toelichting(?:\s?:|$|\*)|bijlagen?(?:\s\w{1,3})?\s?:?\**$|mededeling(?:en)?\**$|ondertekening\**$|deze vragen dienen ter aanvulling op|(?:ik|wij) (?:vertrouw|hoop|ga)\w* er\s?(?:op|van uit|van) u [^.]{0,60}(?:ge[ïi]nformeerd|beantwoord)|eindnoten\**$|noten\**$)/iu;

// "Bijlage 1: Overzicht kazernes", "Bijlage 2. Kaart" behind a blank line; not "Bijlage 1: de brief is
// bijgevoegd."
const ATTACHMENT = /^[*_#\s]*[Bb]ijlage(?:\s\w{1,3})?\s?[:.–-]\s?(?!\P{L}*\p{Ll})[^.?!]{3,80}$/u;

/** Whether a line is the title of an attachment, set off from the text before it. */
function isAttachment({ text, afterBlank }: Row): boolean {
  return afterBlank && ATTACHMENT.test(text.slice(0, 200));
}

/**
 * Index of the row with which the text after the last answer begins: explanation, signature,
 * attachment, what a page says of its paper. `undefined` where the answer runs to the end.
 */
export function findTail(rows: readonly Row[], first: number, next: number): number | undefined {
  for (let i = first; i < next; i++) {
    if (TITLE.test(rows[i]!.text.slice(0, 200)) || isAttachment(rows[i]!)) {
      return Math.min(i, findSignature(rows, first, i) ?? i);
    }
  }
  return findSignature(rows, first, next) ?? findPageData(rows, first, next);
}
