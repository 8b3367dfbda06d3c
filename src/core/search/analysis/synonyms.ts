import { tokenize } from './tokens.ts';

/** Words and word groups that mean the same, folded. */
export interface Synonyms {
  /** What a single word may also be called: each a row of terms. */
  of(term: string): readonly (readonly string[])[];
  /** The known word groups that stand in a row of terms. */
  inRow(terms: readonly string[]): SynonymInRow[];
}

/** A known word group at its place, half-open, with what it may also be called. */
export interface SynonymInRow {
  start: number;
  end: number;
  terms: readonly string[];
  meanings: readonly (readonly string[])[];
}

const KEY_GLUE = ' ';

/**
 * Makes groups of words of equal meaning ready to be asked: `[["kat", "poes"], ["ai", "…"]]`. What a
 * word means is put together when it is asked for: there are many thousands, a query asks for few, and
 * the first search after a start waited for all of them.
 */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  /** The groups in which a word stands, one as often as it does there. */
  const standing = new Map<string, (readonly string[])[]>();
  const meanings = new Map<string, readonly (readonly string[])[]>();
  let longest = 1;
  for (const group of groups) {
    for (const text of group) {
      const key = PLAIN.test(text) ? text : termsOf(text).join(KEY_GLUE);
      if (key === '') continue;
      const known = standing.get(key);
      if (known) known.push(group);
      else standing.set(key, [group]);
      longest = Math.max(longest, wordsIn(key));
    }
  }

  function meaningsOf(key: string): readonly (readonly string[])[] | undefined {
    const known = meanings.get(key);
    if (known) return known;
    const found = standing
      .get(key)
      ?.flatMap((group) => membersOf(group).filter((other) => other.key !== key))
      .map(({ terms }) => terms);
    if (found) meanings.set(key, found);
    return found;
  }

  return {
    of: (term) => meaningsOf(term) ?? [],
    inRow(terms) {
      const found: SynonymInRow[] = [];
      for (let start = 0; start < terms.length; start++) {
        const last = Math.min(terms.length, start + longest);
        for (let end = start + 1; end <= last; end++) {
          const row = terms.slice(start, end);
          const known = meaningsOf(row.join(KEY_GLUE));
          if (known) found.push({ start, end, terms: row, meanings: known });
        }
      }
      return found;
    }
  };
}

function wordsIn(key: string): number {
  let words = 1;
  for (let at = key.indexOf(KEY_GLUE); at >= 0; at = key.indexOf(KEY_GLUE, at + 1)) words++;
  return words;
}

/** What either knows, the first before the second. */
export function joinSynonyms(first: Synonyms, second: Synonyms): Synonyms {
  return {
    of(term) {
      const more = second.of(term);
      return more.length > 0 ? [...first.of(term), ...more] : first.of(term);
    },
    inRow(terms) {
      const more = second.inRow(terms);
      if (more.length === 0) return first.inRow(terms);
      const rows = new Map<string, SynonymInRow>();
      for (const row of [...first.inRow(terms), ...more]) {
        const place = `${row.start} ${row.end}`;
        const known = rows.get(place)?.meanings ?? [];
        rows.set(place, { ...row, meanings: [...known, ...row.meanings] });
      }
      return [...rows.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    }
  };
}

/** A word or word group as it is looked up, and its terms. */
interface Member {
  key: string;
  terms: readonly string[];
}

/** A group is read once, not again for each of its words. */
const read = new WeakMap<readonly string[], readonly Member[]>();

function membersOf(group: readonly string[]): readonly Member[] {
  const known = read.get(group);
  if (known) return known;
  const members = group
    .map(termsOf)
    .filter((terms) => terms.length > 0)
    .map((terms) => ({ key: terms.join(KEY_GLUE), terms }));
  read.set(group, members);
  return members;
}

// nothing in it is folded, joined or parted: most of the thousands of words that come along
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;

function termsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ');
  return tokenize(text)
    .filter((token) => token.covers === 1)
    .map((token) => token.term);
}
