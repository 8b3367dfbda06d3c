/** A date in running text; `start` and `end` are its place, half-open. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  iso: string;
  start: number;
  end: number;
}

/** Finds the full dates of a text ("24 april 2025", "d.d. 11-10-2024"); impossible ones are left out. */
export function findDates(text: string): FoundDate[] {
  void text;
  return [];
}

/** The first full date of a text as `YYYY-MM-DD`. */
export function firstDate(text: string): string | undefined {
  return findDates(text)[0]?.iso;
}
