import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { beginsDossier, isListed, opensDossier } from './head-shapes.ts';

// "EN DE STAATSSECRETARIS VAN DEFENSIE": the kind of a paper goes on in capitals
const MORE_CAPITALS =
  /^(?:EN |VAN |VOOR |\p{Lu}{4,30},? (?:EN|VAN|VOOR) )[\p{Lu}\s,./’'-]{4,200}\d?$/u;

/**
 * Index of the row behind the line of an official head that begins at row `i` and is read under this label:
 * "BRIEF VAN DE MINISTERS VAN FINANCIËN" / "EN VAN DEFENSIE" are one.
 */
export function officialEnd(rows: readonly Row[], i: number, label: string): number {
  let next = i + 1;
  if (label !== 'Soort' || !/\p{Lu}{4}\d?$/u.test(rows[i]!.text)) return next;
  while (rows[next] && !rows[next]!.afterBlank && MORE_CAPITALS.test(rows[next]!.text)) next++;
  return next;
}

/** The title of a dossier has no more lines. */
const TITLE_LINES = 8;

/**
 * Index of the row behind a dossier whose title runs on over several lines, down to the number of the
 * paper or to the next dossier: "36 740 XVI Jaarverslag Ministerie van Volksgezondheid," / "Welzijn en Sport 2024" / "Nr. 7".
 * `undefined` where it does not run on so.
 */
export function brokenTitleEnd(rows: readonly Row[], i: number, text: string): number | undefined {
  if (!beginsDossier(text) && !opensDossier(text)) return undefined;
  const first = opensDossier(text) ? i + 2 : i + 1;
  for (let next = first; next <= i + TITLE_LINES && next < rows.length; next++) {
    const line = withoutMarkup(rows[next]!.text);
    if (isListed(line)) return next > first ? next : undefined;
    // A paper may belong to several dossiers, with blank lines between their titles.
    if (rows[next]!.afterBlank && next > first && beginsDossier(line)) return next;
    if (rows[next]!.afterBlank || beginsDossier(line) || opensDossier(line)) return undefined;
  }
  return undefined;
}
