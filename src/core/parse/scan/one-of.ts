/**
 * The source of a pattern that matches any of these phrases, tried in their order: so each stands on a line
 * of its own, beside what it reads, and is linted by itself. Flags count for nothing here: the pattern that
 * the source is put into has its own, and the phrases should name the same.
 */
export const oneOf = (phrases: readonly RegExp[]): string =>
  `(?:${phrases.map(({ source }) => source).join('|')})`;
