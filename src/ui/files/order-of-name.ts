const MARK = /\p{M}/gu;
const NUMBER = /\d+/g;
/** Longer than the numbers in names are. */
const DIGITS = 16;

/**
 * Things in order of name, "stuk-2" before "stuk-10". Each name is made comparable once: an
 * `Intl.Collator` does so at every comparison, and holds the page up when ten thousand files come.
 */
export function inOrderOfName<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, by: comparable(nameOf(thing)) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ thing }) => thing);
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(MARK, '')
    .replace(NUMBER, (digits) => digits.padStart(DIGITS, '0'));
}
