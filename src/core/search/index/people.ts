import { NAME_PARTICLES, TITLES_BEFORE_NAME } from '../analysis/name-particles.ts';
import type { Person } from '../../model/person.ts';
import { fold } from '../analysis/fold.ts';
import { isParty } from '../analysis/parties.ts';

/** Who the people of a library are, whose names stand there in full and in short. */
export interface People {
  add(people: readonly Person[]): void;
  remove(people: readonly Person[]): void;
  /** The fullest name under which a person stands in the library: "Kathmann" → "Barbara Kathmann". */
  nameOf(person: Person): string | undefined;
  /** Whether someone's name ends in this folded word: "dijkstra". */
  isSurname(word: string): boolean;
  /** Grows with every change, so that what was made of names can be made anew. */
  readonly version: number;
}

/** A name as written, with the groups that were named beside it. */
interface Written {
  name: string;
  /** Folded: "jesse", "six", "dijkstra". */
  words: readonly string[];
  groups: Map<string, number>;
  count: number;
}

// "B." and "J.A.", folded "b" and "ja" but with a dot in print.
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/**
 * Keeps count of the names in a library. A short name is taken for a longer one only where a single
 * one can be meant: with a "Pia Dijkstra" and a "Remco Dijkstra" a bare "Dijkstra" stays itself.
 */
export function createPeople(): People {
  const written = new Map<string, Written>();
  let version = 0;
  let resolved: Map<string, string> | undefined;
  let surnames: Set<string> | undefined;

  function change(people: readonly Person[], by: 1 | -1): void {
    for (const person of people) {
      const { group } = person;
      const name = untitled(person.name);
      if (!name) continue;
      const key = keyOf(name);
      const known: Written = written.get(key) ?? {
        name,
        words: wordsOf(name),
        groups: new Map(),
        count: 0
      };
      known.count += by;
      if (group) known.groups.set(group, (known.groups.get(group) ?? 0) + by);
      if (known.count > 0) written.set(key, known);
      else written.delete(key);
    }
    version++;
    resolved = undefined;
    surnames = undefined;
  }

  return {
    add: (people) => change(people, 1),
    remove: (people) => change(people, -1),
    nameOf(person) {
      const name = untitled(person.name);
      if (!name) return undefined;
      resolved ??= resolve([...written.values()]);
      const key = keyOf(name);
      return resolved.get(key) ?? written.get(key)?.name ?? name;
    },
    isSurname(word) {
      surnames ??= new Set([...written.values()].map(({ words }) => words.at(-1) ?? ''));
      return surnames.has(word);
    },
    get version() {
      return version;
    }
  };
}

/** The longer name that each short one stands for, by key. */
function resolve(all: readonly Written[]): Map<string, string> {
  const bySurname = new Map<string, Written[]>();
  for (const one of all) {
    const surname = one.words.at(-1) ?? '';
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), one]);
  }
  const found = new Map<string, string>();
  for (const short of all) {
    const namesakes = bySurname.get(short.words.at(-1) ?? '') ?? [];
    const longer = namesakes.filter((other) => isShortOf(short, other) && mayBeOne(short, other));
    // "B. Kathmann" between "Kathmann" and "Barbara Kathmann" is no second candidate
    const fullest = longer.filter((one) => !longer.some((other) => isShortOf(one, other)));
    if (fullest.length === 1) found.set(keyOf(short.name), fullest[0]!.name);
  }
  return found;
}

/** "Kathmann" and "B. Kathmann" are short for "Barbara Kathmann", "Lee" is not for "Tom van der Lee". */
function isShortOf(short: Written, long: Written): boolean {
  if (short === long) return false;
  const initials = initialsOf(short.name);
  const surname = initials === '' ? short.words : short.words.slice(1);
  const given = long.words.slice(0, long.words.length - surname.length);
  if (given.length === 0 || NAME_PARTICLES.has(given.at(-1)!)) return false;
  if (surname.length === 0 || !surname.every((word, i) => word === long.words[given.length + i])) {
    return false;
  }
  const longInitials = initialsOf(long.name);
  if (initials === '') return given.length === 1;
  return longInitials === '' && given[0]!.startsWith(initials.charAt(0));
}

/** Whether the groups beside two names allow that they are one person. */
function mayBeOne(a: Written, b: Written): boolean {
  if (a.groups.size === 0 || b.groups.size === 0) return true;
  return [...a.groups.keys()].some((group) =>
    [...b.groups.keys()].some((other) => isParty(group, other))
  );
}

/** A name as other papers print it. */
function untitled(name = ''): string {
  return name.trim().replace(TITLES_BEFORE_NAME, '');
}

function initialsOf(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return INITIALS.test(first) ? fold(first) : '';
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/).map(fold).filter(Boolean);
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}
