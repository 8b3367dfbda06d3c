import type { Row } from '../rows/rows.ts';
import type { Heading } from './heading.ts';
import { latin } from '../../scan/latin.ts';

// "Lid/fractie: Faas (VVD)", "**Onderwerp:** Veren"
const LABEL = latin(/^[*_|\s-]{0,6}(\p{Lu}[\p{L}/() -]{1,24}?)[*_]{0,2}\s?:[*_]{0,2}\s{0,4}\S/u);

// "Pagina 34, programma Veiligheid", "Blz. 12", "Hoofdstuk 3 Wonen": where in a paper the question is about
const PLACE =
  /^[*_#|\s-]{0,6}((?:pagina|bladzijden?|programma|paragraaf|hoofdstuk|artikel|onderdeel|taakveld)(?=\s)|(?:blz|pag|par|p)\.(?=\s?\d))(?!.*[.?!;:]\s{0,4}$)/iu;

/** What opens a question or an answer is no label above one. */
const TURN = /^(?:vra|antwoord|reactie)/iu;

/** No such line is longer, in characters; no question has more of them above it. */
const LONGEST = 160;
const MOST = 5;

/** Fewer questions show no pattern. */
const LEAST = 3;

/** In this share of the questions the same labels have to stand. */
const SHARE = 0.8;

/**
 * The same headings, those of questions with the labels that return above each of them: they say who asks
 * that question and about what, and do not belong to the answer before it. Only where the first question
 * has them as well, above which no answer stands.
 */
export function withLabelsAbove(headings: readonly Heading[], rows: readonly Row[]): Heading[] {
  const places = headings.map((heading, i) => labelsAbove(heading, headings[i - 1], rows));
  const questions = places.filter((_, i) => headings[i]!.role === 'question');
  const shape = questions[1]?.shape ?? '';
  // Above the labels of the first question may stand those of the whole paper.
  const isOnFirst = `\n${questions[0]?.shape ?? ''}`.endsWith(`\n${shape}`);
  const alike = questions.filter((place, i) => i === 0 || place.shape === shape).length;
  if (shape === '' || !isOnFirst || questions.length < LEAST || alike < questions.length * SHARE) {
    return [...headings];
  }
  return headings.map((heading, i) => {
    const place = places[i]!;
    const isFirst = place === questions[0];
    if (isFirst || place.shape !== shape || heading.introducedAt !== undefined) return heading;
    return { ...heading, introducedAt: place.from };
  });
}

/** The labels right above a question, and the row of the first of them. */
function labelsAbove(
  { role, row, lost }: Heading,
  previous: Heading | undefined,
  rows: readonly Row[]
): { shape: string; from: number } {
  const labels: string[] = [];
  const floor = previous?.next ?? 0;
  let from = row;
  while (role === 'question' && !lost && from > floor && labels.length < MOST) {
    const { text } = rows[from - 1]!;
    const label = text.length > LONGEST ? undefined : (LABEL.exec(text) ?? PLACE.exec(text))?.[1];
    if (label === undefined || TURN.test(label)) break;
    labels.unshift(label.toLowerCase());
    from--;
  }
  return { shape: labels.join('\n'), from };
}
