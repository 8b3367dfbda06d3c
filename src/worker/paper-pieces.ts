import type { Paper } from '../core/model/paper.ts';

/** Some of a paper's list of this name, in its order. */
export interface PaperPiece {
  list: string;
  items: readonly unknown[];
}

/** Longer lists are sent in pieces of this many: a message is unpacked in one go, and nothing moves. */
const LENGTH = 200;

/** Cuts what is long of a paper into pieces; `rest` is the paper without them. */
export function cutPaper(paper: Paper): { rest: Paper; pieces: readonly PaperPiece[] } {
  const long = Object.entries(paper).filter(
    (entry): entry is [string, readonly unknown[]] =>
      Array.isArray(entry[1]) && entry[1].length > LENGTH
  );
  const pieces = long.flatMap(([list, items]) =>
    Array.from({ length: Math.ceil(items.length / LENGTH) }, (_, i) => ({
      list,
      items: items.slice(i * LENGTH, (i + 1) * LENGTH)
    }))
  );
  return { rest: { ...paper, ...Object.fromEntries(long.map(([list]) => [list, []])) }, pieces };
}

/** Takes the pieces of a paper as they come, and puts them back where they were. */
export function collectPieces(): {
  take: (piece: PaperPiece) => void;
  complete: (rest: Paper) => Paper;
} {
  const lists = new Map<string, unknown[]>();
  return {
    take({ list, items }) {
      const taken = lists.get(list) ?? [];
      for (const item of items) taken.push(item);
      lists.set(list, taken);
    },
    complete: (rest) => ({ ...rest, ...Object.fromEntries(lists) })
  };
}
