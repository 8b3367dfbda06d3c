import type { Paper } from '../model/paper.ts';
import type { NormalReference } from '../model/reference.ts';
import { agreed, printedYear, yearIn } from './printed-numbers.ts';

// "Tweede Kamer, vergaderjaar 2024–2025, 27 625, nr. 712 1": the last figure is the page
const RUNNING_FOOT =
  /(Tweede|Eerste) Kamer, vergaderjaar (\d{4}[-–]\d{2,4}), (\d{2} ?\d{3})(?:[ -]?([IVX]+[A-Z]?|[A-Z]|\d{2}|\(R\d{4}\)))?, (?:nr\. ?(\d{1,4})(?!\d)|([A-Z]{1,2})(?![\p{L}\d]))/u;
// "27 625 Waterbeleid", "36 600 XII Vaststelling van …", "21 501-32 Landbouw- en Visserijraad"
const DOSSIER = /^(\d{2} ?\d{3})(?:-(\d{2})(?!\d)| ?([IVX]+[A-Z]?)(?=\s|$)| ?\((R\d{4})\))?/u;
// "Nr. 712 LIJST VAN VRAGEN EN ANTWOORDEN"
const NUMBER = /^nr\. ?(\d{1,4})(?!\d)/iu;

const BLANK_OR_BRACKET = /[ ()]/gu;
const compact = (part: string | undefined) => part?.replaceAll(BLANK_OR_BRACKET, '');

/**
 * The number that a parliamentary paper has itself, from its running feet, else from its head. What
 * its pages contradict each other in is left out.
 */
export function ownKamerstuk(
  paper: Paper,
  furniture: readonly string[]
): NormalReference | undefined {
  const feet = furniture.flatMap((line) => {
    const foot = RUNNING_FOOT.exec(line);
    return foot ? [foot] : [];
  });
  const values = (label: string) =>
    paper.fields.flatMap((field) => (field.label === label ? [field.value ?? ''] : []));
  const heads = values('Dossier').map((value) => DOSSIER.exec(value));
  const of = (index: number) => agreed(feet.map((foot) => compact(foot[index])));
  const dossier = of(3) ?? agreed(heads.map((head) => compact(head?.[1])));
  if (dossier === undefined) return undefined;
  const suffix =
    feet.length > 0 ? of(4) : agreed(heads.map((head) => head?.[2] ?? head?.[3] ?? head?.[4]));
  const number = of(5) ?? of(6) ?? agreed(values('Soort').map((value) => NUMBER.exec(value)?.[1]));
  const house = of(1);
  const year = agreed(feet.map((foot) => yearIn(foot[2] ?? ''))) ?? printedYear(paper, furniture);
  return {
    ...(house && { house: house === 'Eerste' ? 'I' : 'II' }),
    ...(year && { year }),
    dossier,
    ...(suffix && { suffix }),
    ...(number && { number })
  };
}
