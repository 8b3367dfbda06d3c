import { fold } from './fold.ts';

/** Parliamentary groups, first as they are shown, with the other ways in which they are written. */
const PARTIES: readonly (readonly string[])[] = [
  ['GroenLinks-PvdA', 'GL-PvdA', 'GLPvdA', 'PvdA-GroenLinks', 'PvdA-GL', 'PRO'],
  ['GroenLinks', 'GL'],
  ['PvdA', 'Partij van de Arbeid'],
  ['D66', 'Democraten 66', "D'66"],
  ['ChristenUnie', 'CU'],
  ['PvdD', 'Partij voor de Dieren'],
  ['BBB', 'BoerBurgerBeweging'],
  ['NSC', 'Nieuw Sociaal Contract'],
  ['FVD', 'FvD', 'Forum voor Democratie', 'Forum'],
  ['SGP', 'Staatkundig Gereformeerde Partij'],
  ['SP', 'Socialistische Partij'],
  ['VVD', 'Volkspartij voor Vrijheid en Democratie'],
  ['CDA', 'Christen-Democratisch Appèl'],
  ['PVV', 'Partij voor de Vrijheid'],
  ['Volt', 'Volt Nederland'],
  ['JA21', 'Juiste Antwoord 2021'],
  ['50PLUS', '50+', '50 PLUS'],
  ['BIJ1', 'Bij1'],
  ['BVNL', 'Belang van Nederland', 'Groep Van Haga'],
  ['DENK', 'Groep Kuzu/Öztürk'],
  ['LPF', 'Lijst Pim Fortuyn'],
  ['Omtzigt', 'Lid Omtzigt', 'Groep Omtzigt']
];

/** Groups that became one: from this day on a member of either sits in the joint one. */
const MERGERS: readonly { joint: string; parts: readonly string[]; since: string }[] = [
  { joint: 'GroenLinks-PvdA', parts: ['GroenLinks', 'PvdA'], since: '2023-10-27' }
];

const displayNames = new Map(
  PARTIES.flatMap((names) => names.map((name) => [fold(name), names[0]!] as const))
);

/**
 * The name under which a group is counted: "CU" → "ChristenUnie"; an unknown one keeps its own. A
 * group that has merged is counted under the joint one, unless `date` (`YYYY-MM-DD`) is before that.
 */
export function partyOf(printed: string, date?: string): string {
  const name = displayNames.get(fold(printed)) ?? printed.trim();
  const merger = MERGERS.find(({ parts }) => parts.includes(name));
  return merger && (date === undefined || date >= merger.since) ? merger.joint : name;
}

/**
 * Whether a group as printed may be the party that was typed: "GroenLinks-PvdA" for "gl", and "GL"
 * for "GroenLinks-PvdA", but not "PvdA" for "gl".
 */
export function isParty(printed: string, typed: string): boolean {
  const wanted = partsOf(typed);
  return partsOf(printed).some((part) => wanted.includes(part));
}

/**
 * All short names of a group as printed, and of the groups that it was made of: "GL" and "PvdA" for
 * "GroenLinks-PvdA"; for "GL" also the joint one, unless `date` is before the merger.
 */
export function namesOfParty(printed: string, date?: string): string[] {
  const shown = displayNames.get(fold(printed)) ?? printed.trim();
  const joint = partyOf(printed, date);
  const parts = MERGERS.find((merger) => merger.joint === shown)?.parts ?? [];
  const names = [shown, joint, ...parts].flatMap((name) => namesOf(name) ?? [name]);
  return [...new Set([printed, ...names.filter((name) => !name.includes(' '))])];
}

/** The same with the full names: "Partij voor de Dieren" for "PvdD". */
export function allNamesOfParty(printed: string, date?: string): string[] {
  const short = namesOfParty(printed, date);
  return [...new Set(short.flatMap((name) => [name, ...(namesOf(name) ?? [])]))];
}

/** A full name of a group among folded words, at its half-open place. */
export interface PartyInRow {
  start: number;
  end: number;
  /** Folded, as all members have it: "pvdd" for "partij voor de dieren". */
  shown: string;
}

/** The names of several words, folded, of groups that are shown under one word. */
const FULL_NAMES = PARTIES.flatMap((names) => {
  const full = names.filter((name) => name.includes(' '));
  return full.map((name) => ({
    words: name.split(/[ /-]/).map((word) => fold(word)),
    shown: fold(names[0]!)
  }));
});

/** Where groups are called by a full name: "vragen van de Partij voor de Dieren". */
export function partiesInRow(words: readonly string[]): PartyInRow[] {
  return FULL_NAMES.flatMap(({ words: name, shown }) =>
    words.flatMap((_, start) => {
      const stands = name.every((word, i) => words[start + i] === word);
      return stands ? { start, end: start + name.length, shown } : [];
    })
  );
}

/** Whether a group is called so, in any of its names. */
export function isNameOfParty(name: string): boolean {
  return displayNames.has(fold(name));
}

function namesOf(shown: string): readonly string[] | undefined {
  return PARTIES.find(([display]) => display === shown);
}

function partsOf(name: string): readonly string[] {
  const shown = displayNames.get(fold(name)) ?? name;
  const merger = MERGERS.find(({ joint }) => joint === shown);
  return merger ? [fold(merger.joint), ...merger.parts.map(fold)] : [fold(shown)];
}
