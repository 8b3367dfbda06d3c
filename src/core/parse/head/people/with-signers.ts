import type { Person } from '../../../model/person.ts';
import { PERSON_TITLE } from '../../scan/name-words.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { signingBoard } from '../../structure/shapes/signature-line.ts';
import { readSigners } from './signers.ts';

/** Who signs answers, before those on whose behalf. An official description names its own. */
export function withSigners(
  respondents: readonly Person[],
  signatures: readonly string[]
): Person[] {
  const signers = withoutTwins(withoutLetterhead(signatures.flatMap(readSigners)));
  if (signers.length === 0 && respondents.length === 0) return boardsThatSign(signatures);
  const isKnown = (signer: Person) =>
    respondents.some((person) => person.ministry === signer.ministry || isPartOf(signer, person));
  return [
    ...signers.filter((signer) => signer.ministry === undefined || !isKnown(signer)),
    ...respondents.map((person) => withName(person, signers))
  ];
}

// "Met vriendelijke groet, burgemeester en wethouders van Eemdorp,": lines that run on
const CLOSING = /^\s{0,9}(?:hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?),?\s{1,9}/iu;

/** "Gedeputeerde Staten van Noordmark," below the answers: the board that signs answers. */
function boardsThatSign(signatures: readonly string[]): Person[] {
  const lines = signatures.flatMap((text) => text.split(/\n+/u));
  const board = lines
    .map((line) => withSingleBlanks(line).replace(CLOSING, '').trim())
    .map((line) => signingBoard(line) ?? signingBoard(boardAbove(line)))
    .find(Boolean);
  return board === undefined ? [] : [{ role: board }];
}

// "Burgemeester en wethouders van Eemdorp, de secretaris, …", "Gedeputeerde Staten van Noordmark F. Faas, voorzitter"
const SIGNED_FOR = new RegExp(
  String.raw`^([^,.?!:;]{8,90}?),?(?= (?:de )?(?:secretaris|burgemeester(?! en )|voorzitter|dijkgraaf|\d|(?:(?:${PERSON_TITLE})\. ?)*\p{Lu}\.))`,
  'u'
);

/** The board with which a line begins that goes on with who signs for it, in a text that became one line. */
const boardAbove = (line: string): string => `${SIGNED_FOR.exec(line)?.[1] ?? ''},`;

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

/** Who signs, each once: a letter and what it adds may be signed apart. */
const withoutTwins = (signers: readonly Person[]): readonly Person[] =>
  signers.filter(
    (one, i) =>
      signers.findIndex((other) => other.name === one.name && plain(other) === plain(one)) === i
  );

const isSameOffice = (one: Person, other: Person): boolean =>
  one.ministry === other.ministry && one.role?.toLowerCase() === other.role?.toLowerCase();

/** "Staatssecretaris van Financiën – Toeslagen" below a letter that speaks of "de staatssecretaris van Financiën". */
const isPartOf = (signer: Person, { role, ministry }: Person): boolean =>
  ministry !== undefined &&
  role !== undefined &&
  plain(signer).startsWith(`${plain({ role, ministry })} - `);

/** Who answers, with the name under the letter where a title gives the office alone. */
function withName(person: Person, signers: readonly Person[]): Person {
  if (person.name !== undefined) return person;
  const { name } =
    signers.find((signer) => isSameOffice(signer, person)) ??
    signers.find((signer) => isPartOf(signer, person)) ??
    {};
  return name === undefined ? person : { ...person, name };
}
