import { matchAt } from '../../scan/match-at.ts';

/** A parliamentary year ("vergaderjaar") as it was found. */
export interface FoundYear {
  /** "2024/2025"; absent where the printed years do not follow each other: "2024/225", "2023–34". */
  value?: string;
  /** Offset after it. */
  end: number;
}

// "vergaderjaar 2024–2025", "2024/25", "2022/’23", "2021 2022" with a lost sign; not "’24-’25";
// "2011-20 12" is one year broken by a text producer
const YEAR =
  /(?:[Vv]ergaderjaar(?:en)?\s*)?((?:18|19|20)\d{2})(?:\s*[/–—‑-]\s*[-'’]?|\s(?=(?:19|20)\d{2}[,\s]))((?:19|20) \d{2}(?!\d)|\d{2,4})(?!\d| ?\d{3}\b)/uy;

/** Reads the parliamentary year that stands at `at`, in whatever spelling. */
export function readParliamentaryYear(text: string, at: number): FoundYear | undefined {
  const match = matchAt(YEAR, text, at);
  if (!match) return undefined;
  const first = Number(match[1]);
  const second = match[2]!.replace(' ', '');
  const end = at + match[0].length;
  const expected = String(first + 1);
  return second === expected || second === expected.slice(-2)
    ? { value: `${first}/${expected}`, end }
    : { end };
}
