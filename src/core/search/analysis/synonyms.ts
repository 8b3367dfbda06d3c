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

/** Makes groups of words of equal meaning ready to be asked: `[["kat", "poes"], ["ai", "…"]]`. */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const meanings = new Map<string, (readonly string[])[]>();
  let longest = 1;
  for (const group of groups) {
    const members = membersOf(group);
    for (const member of members) {
      const key = member.join(KEY_GLUE);
      const others = members.filter((other) => other.join(KEY_GLUE) !== key);
      meanings.set(key, [...(meanings.get(key) ?? []), ...others]);
      longest = Math.max(longest, member.length);
    }
  }
  return {
    of: (term) => meanings.get(term) ?? [],
    inRow(terms) {
      const found: SynonymInRow[] = [];
      for (let start = 0; start < terms.length; start++) {
        const last = Math.min(terms.length, start + longest);
        for (let end = start + 1; end <= last; end++) {
          const row = terms.slice(start, end);
          const known = meanings.get(row.join(KEY_GLUE));
          if (known) found.push({ start, end, terms: row, meanings: known });
        }
      }
      return found;
    }
  };
}

/** The groups that come along are read once, not again for each abbreviation that a text explains. */
const read = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function membersOf(group: readonly string[]): readonly (readonly string[])[] {
  const known = read.get(group);
  if (known) return known;
  const members = group.map(termsOf).filter((terms) => terms.length > 0);
  read.set(group, members);
  return members;
}

function termsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.covers === 1)
    .map((token) => token.term);
}
