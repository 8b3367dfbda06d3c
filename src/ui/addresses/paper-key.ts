import type { PaperSummary } from '../../core/model/summary.ts';

/** Forty bits: two sources of one library that share them are not to be expected. */
const HASH_LENGTH = 10;

// "Mn" are the accents that NFD takes off their letters
const ACCENT = /\p{Mn}/gu;
// what does not belong in an address: "e, " in "Wolven op de heide, deel 2"
const NO_WORD = /[^a-z0-9]+/g;

/** `"9b1db9fa7e"` and `"9b1db9fa7e.2"`: what stands for a paper in addresses. */
export const PAPER_KEY = /^[0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?$/;

/** Finds papers by id and by what stands for them in addresses. */
export interface PaperIndex {
  byId(id: string): PaperSummary | undefined;
  /** The paper that a key means; the hash in it may be longer than need be. */
  byKey(key: string): PaperSummary | undefined;
  /** `"9b1db9fa7e"`, for the second paper of that source `"9b1db9fa7e.2"`. */
  keyOf(paper: PaperSummary): string;
}

/** Gives every paper its key; the same source and place in it give the same key everywhere. */
export function indexPapers(papers: readonly PaperSummary[]): PaperIndex {
  const perSource = new Map<string, number>();
  const byId = new Map<string, PaperSummary>();
  const byKey = new Map<string, PaperSummary>();
  const keys = new Map<string, string>();
  for (const paper of papers) {
    const n = (perSource.get(paper.sourceId) ?? 0) + 1;
    perSource.set(paper.sourceId, n);
    const key = formatKey(paper.sourceId, n);
    byId.set(paper.id, paper);
    byKey.set(key, paper);
    keys.set(paper.id, key);
  }
  return {
    byId: (id) => byId.get(id),
    byKey(key) {
      const [hash = '', n = '1'] = key.split('.');
      return byKey.get(formatKey(hash, Number(n)));
    },
    keyOf: ({ id, sourceId }) => keys.get(id) ?? formatKey(sourceId, 1)
  };
}

function formatKey(hash: string, n: number): string {
  const short = hash.slice(0, HASH_LENGTH);
  return n === 1 ? short : `${short}.${n}`;
}

/** `"Wolven op de Héide, deel 2"` → `"wolven-op-de-heide-deel-2"`, cut at a word. */
export function slugOf(title: string, length = 50): string {
  const words = title.normalize('NFD').replace(ACCENT, '').toLowerCase().replace(NO_WORD, ' ');
  let slug = '';
  for (const word of words.trim().split(' ')) {
    if (slug.length + word.length >= length) break;
    slug += slug ? `-${word}` : word;
  }
  return slug;
}
