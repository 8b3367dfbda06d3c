import type { Person } from '../../../model/person.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { signingBoard } from '../../structure/shapes/signature-line.ts';
import { readSigners } from './signers.ts';

/** Who signs answers, before those on whose behalf. An official description names its own. */
export function withSigners(
  respondents: readonly Person[],
  signatures: readonly string[]
): Person[] {
  const signers = withoutLetterhead(signatures.flatMap(readSigners));
  if (signers.length === 0 && respondents.length === 0) return boardsThatSign(signatures);
  const known = (ministry: string | undefined) =>
    ministry !== undefined && respondents.some((person) => person.ministry === ministry);
  return [
    ...signers.filter(({ ministry }) => !known(ministry)),
    ...respondents.map((person) => withName(person, signers))
  ];
}

// "Met vriendelijke groet, burgemeester en wethouders van Eemdorp,": lines that run on
const CLOSING = /^\s{0,9}(?:hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?),?\s{1,9}/iu;

/** "Gedeputeerde Staten van Noordmark," below the answers: the board that signs answers. */
function boardsThatSign(signatures: readonly string[]): Person[] {
  const lines = signatures.flatMap((text) => text.split(/\n+/u));
  const board = lines
    .map((line) => signingBoard(withSingleBlanks(line).replace(CLOSING, '').trim()))
    .find(Boolean);
  return board === undefined ? [] : [{ role: board }];
}

// "Financiën - Toeslagen" in a letterhead, "Financiën – Toeslagen" below the letter
const plain = ({ role = '', ministry = '' }: Person): string =>
  `${role} ${ministry}`.toLowerCase().replaceAll('–', '-');

/** Who signs, without an office that stands alone in the letterhead where its holder signs below. */
const withoutLetterhead = (signers: readonly Person[]): Person[] =>
  signers.filter(
    (one) =>
      one.name !== undefined ||
      !signers.some((other) => other.name !== undefined && plain(other) === plain(one))
  );

/** Who answers, with the name under the letter where a title gives the office alone. */
function withName(person: Person, signers: readonly Person[]): Person {
  if (person.name !== undefined) return person;
  const { name } =
    signers.find(
      ({ ministry, role }) =>
        ministry === person.ministry && role?.toLowerCase() === person.role?.toLowerCase()
    ) ?? {};
  return name === undefined ? person : { ...person, name };
}
