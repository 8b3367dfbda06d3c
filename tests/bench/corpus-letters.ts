import type { Paper } from '../../src/core/model/paper.ts';

/** The papers of `makePapers` as letters that the app reads: a set with its answers each. */
export function lettersOf(papers: readonly Paper[]): { name: string; text: string }[] {
  return papers.map((paper, i) => ({ name: `brief-${i}.txt`, text: letterOf(paper) }));
}

function letterOf({ questionSets: [set], date }: Paper): string {
  const { title, caseNumber, submitters, addressees, questions, answers } = set!;
  const head = [
    `Vragen van het lid ${capital(submitters[0]?.name)} (${submitters[0]?.group}) aan de minister van ${addressees[0]?.ministry} over ${title?.replace('.', '')} (ingezonden 1 april ${date?.slice(0, 4)}, ${caseNumber}).`
  ];
  const body = questions.flatMap(({ label, text }, i) => [
    `Vraag ${label}`,
    `${capital(text.replace('.', ''))}?`,
    `Antwoord ${label}`,
    capital(answers[i]?.text)
  ]);
  return [...head, ...body].join('\n\n');
}

function capital(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
