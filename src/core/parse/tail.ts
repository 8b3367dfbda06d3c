import type { Row } from './rows.ts';

// "Toelichting:", "Bijlage 1", "Mededeling", "Hoogachtend,", "Deze vragen dienen ter aanvulling op"
const TITLE =
  /^[*_#\s]*(?:toelichting(?:\s?:|$|\*)|bijlagen?(?:\s\w{1,3})?\s?:?\**$|mededeling(?:en)?\**$|hoogachtend|met vriendelijke groet|ondertekening\**$|deze vragen dienen ter aanvulling op|(?:ik|wij) (?:vertrouw|hoop|ga)\w* er\s?(?:op|van uit|van) u [^.]{0,60}(?:ge[ïi]nformeerd|beantwoord)|eindnoten\**$|noten\**$)/iu;

// "De minister van Financiën,", "DE STAATSSECRETARIS VAN DEFENSIE", "Mede namens de minister van …,"
const SIGNATURE =
  /^(?:mede namens |namens |de voorzitter van de |de (?:adjunct-)?griffier )?(?:de (?:vice-)?)?(?:demissionair )?(?:minister(?:-president)?|staatssecretaris)\b(?! (?:is|heeft|kan|zal|wil|zegt|vindt|deelt|acht)\b)[^.?!]{0,120},?$/iu;

/** A signature is a line with an office and little after it: the name, perhaps a second office. */
const MAX_SIGNATURE_ROWS = 14;

/**
 * Index of the row with which the text after the last answer begins: explanation, signature,
 * attachment. `undefined` where the answer runs to the end.
 */
export function findTail(rows: readonly Row[], first: number, next: number): number | undefined {
  for (let i = first; i < next; i++) {
    const row = rows[i]!;
    if (row.text.length > 200) continue;
    if (TITLE.test(row.text)) return i;
    const isNearEnd = next - i <= MAX_SIGNATURE_ROWS;
    if (isNearEnd && row.afterBlank && SIGNATURE.test(row.text) && shortRest(rows, i, next))
      return i;
  }
  return undefined;
}

function shortRest(rows: readonly Row[], first: number, next: number): boolean {
  return rows.slice(first, next).every(({ text }) => text.length < 120 || TITLE.test(text));
}
