import type { Paper } from '../model/paper.ts';
import type { NormalReference } from '../model/reference.ts';
import { agreed, printedHouse, printedYear } from './printed-numbers.ts';

// "3186", "AH 2971"
const NUMBER = /^(?:AH )?(\d{1,4})$/u;
// "ah-tk-20242025-3186"
const ID = /ah-(tk|ek)-(\d{4})(\d{4})-(\d{1,4})(?!\d)/u;

/**
 * The number that a set has in the Aanhangsel van de Handelingen, as its publication prints it. One
 * file may hold several publications: `set` counts from 0; without it all must agree.
 */
export function ownAppendix(
  paper: Paper,
  furniture: readonly string[],
  set: number | undefined
): NormalReference | undefined {
  const ids = furniture.flatMap((line) => {
    const id = ID.exec(line);
    return id ? [id] : [];
  });
  const number =
    (set === undefined ? printedNumber(paper) : numberBefore(paper, set)) ??
    agreed(ids.map((id) => id[4]));
  if (number === undefined) return undefined;
  const year = printedYear(paper, furniture) ?? agreed(ids.map((id) => `${id[2]}/${id[3]}`));
  const houseOfIds = agreed(ids.map((id) => (id[1] === 'ek' ? 'I' : 'II')));
  const house = printedHouse(paper, furniture) ?? houseOfIds;
  return {
    ...(house && { house: house === 'I' ? 'I' : 'II' }),
    ...(year && { year }),
    number
  };
}

/** The number of the one publication in the file. */
function printedNumber({ fields }: Paper): string | undefined {
  return agreed(
    fields.map(({ label, value }) =>
      label === 'Nummer' ? NUMBER.exec(value ?? '')?.[1] : undefined
    )
  );
}

/** The number printed last before the questions of this set, and after those of the set before. */
function numberBefore(paper: Paper, set: number): string | undefined {
  const startOf = (i: number, at: 0 | -1) => paper.questionSets[i]?.questions.at(at)?.spans[0]?.[0];
  const after = startOf(set - 1, -1) ?? -1;
  const before = startOf(set, 0) ?? Number.POSITIVE_INFINITY;
  const found = paper.fields.findLast(({ label, spans }) => {
    const at = spans[0]?.[0] ?? 0;
    return label === 'Nummer' && at > after && at < before;
  });
  return NUMBER.exec(found?.value ?? '')?.[1];
}
