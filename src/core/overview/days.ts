const DAY = 86_400_000;

/** `("2025-06-04", 21)` → `"2025-06-25"`; days have no time zone. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
