import { PlacesInOrder, type Seeker } from './seeker.ts';
import { rarityOf } from './word-search.ts';

/** What is sought in a text, by groups, and where runs of digits begin. */
export type Sought<Group extends string> = Readonly<Record<Group | 'digits', Seeker>>;

/**
 * Prepares to look for many signs, all of two characters at least, in one pass over a text: three characters at
 * once say that no sign stands round them, which they hardly ever leave open. From some twenty signs on that is
 * faster than a search for each.
 */
export function createSignTable<Group extends string>(
  groups: Readonly<Record<Group, readonly string[]>>
): (text: string) => Sought<Group> {
  const names = Object.keys(groups) as Group[];
  const table = new SignTable(names.map((name) => groups[name]));
  return (text) => {
    const { places, digits } = table.search(text);
    const found = names.map((name, i) => [name, new PlacesInOrder(places[i]!)]);
    return Object.fromEntries([...found, ['digits', new PlacesInOrder(digits)]]) as Sought<Group>;
  };
}

/** A sign, and how far behind its beginning the block of characters ends that tells of it. */
interface Entry {
  sign: string;
  end: number;
  group: number;
}

/** So many characters make a block, each of so many bits that small letters differ: a table of more is read slower. */
const BLOCK = 3;
const BITS = 5;
const MASK = (1 << (BLOCK * BITS)) - 1;

class SignTable {
  /** 1 for the number of each block that some sign holds. */
  readonly #holds = new Uint8Array(MASK + 1);
  readonly #entries = new Map<number, Entry[]>();
  readonly #groups: number;

  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups.length;
    for (const [group, signs] of groups.entries()) for (const sign of signs) this.#add(sign, group);
  }

  #add(sign: string, group: number): void {
    const end = rarestEnd(sign);
    let block = 0;
    for (let at = Math.max(0, end - BLOCK + 1); at <= end; at++) block = withNext(block, sign, at);
    if (sign.length >= BLOCK) this.#note(block, { sign, end, group });
    // Before a sign of two characters anything may stand.
    else
      for (let bits = 0; bits < 1 << BITS; bits++) {
        this.#note(block ^ (bits << (2 * BITS)), { sign, end, group });
      }
  }

  #note(block: number, entry: Entry): void {
    this.#holds[block] = 1;
    const known = this.#entries.get(block);
    if (known) known.push(entry);
    else this.#entries.set(block, [entry]);
  }

  /** Where the signs of each group begin, and each run of digits. */
  search(text: string): { places: number[][]; digits: number[] } {
    const places = Array.from({ length: this.#groups }, (): number[] => []);
    const digits: number[] = [];
    const holds = this.#holds;
    let block = 0;
    let lastDigit = -2;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      block = ((block << BITS) ^ code) & MASK;
      // A digit by one comparison: codes on either side of them are common, and an engine guesses which it will be.
      if ((code - ZERO) >>> 0 <= 9) {
        if (lastDigit < at - 1) digits.push(at);
        lastDigit = at;
      }
      if (holds[block] === 1) this.#tell(text, at, block, places);
    }
    return { places, digits };
  }

  /** Adds the signs that this block, which ends at `at`, tells of. */
  #tell(text: string, at: number, block: number, places: readonly number[][]): void {
    for (const { sign, end, group } of this.#entries.get(block)!) {
      if (text.startsWith(sign, at - end)) insert(places[group]!, at - end);
    }
  }
}

const ZERO = 48;

const withNext = (block: number, text: string, at: number): number =>
  ((block << BITS) ^ text.charCodeAt(at)) & MASK;

/** Where the rarest three characters of a sign end. */
function rarestEnd(sign: string): number {
  let rarest = Math.min(sign.length, BLOCK) - 1;
  let most = -1;
  for (let end = BLOCK - 1; end < sign.length; end++) {
    const rarity = rarityOf(sign, end) + rarityOf(sign, end - 1) + rarityOf(sign, end - 2);
    if (rarity <= most) continue;
    most = rarity;
    rarest = end;
  }
  return rarest;
}

/** Adds a place to others, in order and once; of two signs one may begin before the other and be told of behind it. */
function insert(places: number[], place: number): void {
  let at = places.length;
  while (at > 0 && places[at - 1]! > place) at--;
  if (places[at - 1] !== place) places.splice(at, 0, place);
}
