import type { Paper } from '../model/paper.ts';

// "27 625 Waterbeleid", "36 600-VIII Vaststelling": the file's number with its addition
const DOSSIER = /^(\d{2}[ .]?\d{3})(?:[- ]([IVX]{1,6}[A-Z]?|[A-Z]|\d{2})(?![\p{L}\d]))?/u;
// "Nr. 712 LIJST VAN VRAGEN", "Nr. 12"; not "nr. 12 van 30"
const SEQUENCE = /^nr\.?\s*(\d{1,4})(?!\d)/iu;

/**
 * The names under which other papers cite this one: "Kamerstuk 27625, nr. 712" where its head prints
 * both numbers, and the case numbers of its sets.
 */
export function namesOfPaper({ fields, questionSets }: Paper): string[] {
  const cases = questionSets.flatMap(({ caseNumber }) => caseNumber ?? []);
  const values = fields.flatMap(({ value }) => value ?? []);
  const dossier = values.flatMap((value) => {
    const match = DOSSIER.exec(value);
    return match ? [match] : [];
  })[0];
  const sequence = values.flatMap((value) => SEQUENCE.exec(value)?.[1] ?? [])[0];
  if (!dossier || sequence === undefined) return cases;
  const number = dossier[1]!.replaceAll(/[ .]/g, '');
  const suffix = dossier[2] === undefined ? '' : `-${dossier[2]}`;
  return [`Kamerstuk ${number}${suffix}, nr. ${sequence}`, ...cases];
}
