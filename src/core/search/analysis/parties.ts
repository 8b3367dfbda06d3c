import { fold } from './fold.ts';

/** Parliamentary groups that are written in more than one way. */
const PARTIES: readonly (readonly string[])[] = [
  ['GroenLinks', 'GL'],
  ['PvdA', 'Partij van de Arbeid'],
  ['CU', 'ChristenUnie'],
  ['PvdD', 'Partij voor de Dieren'],
  ['BBB', 'BoerBurgerBeweging'],
  ['NSC', 'Nieuw Sociaal Contract'],
  ['FVD', 'FvD', 'Forum voor Democratie'],
  ['SGP', 'Staatkundig Gereformeerde Partij'],
  ['SP', 'Socialistische Partij'],
  ['VVD', 'Volkspartij voor Vrijheid en Democratie'],
  ['CDA', 'Christen-Democratisch Appèl'],
  ['PVV', 'Partij voor de Vrijheid']
];

const byName = new Map(
  PARTIES.flatMap((names) => names.map((name) => [fold(name), fold(names[0]!)]))
);

/** Whether a group as printed is, or joins, the party that was typed: "GroenLinks-PvdA" and "gl". */
export function isParty(printed: string, typed: string): boolean {
  const wanted = partyKey(typed);
  return partyKey(printed) === wanted || printed.split(/[-/]/).some((p) => partyKey(p) === wanted);
}

function partyKey(name: string): string {
  const key = fold(name);
  return byName.get(key) ?? key;
}

const displayNames = new Map(
  PARTIES.flatMap((names) => names.map((name) => [fold(name), names[0]!] as const))
);

/** The name under which a group is counted: "GL" → "GroenLinks"; an unknown one keeps its own. */
export function partyOf(printed: string): string {
  return displayNames.get(fold(printed)) ?? printed.trim();
}
