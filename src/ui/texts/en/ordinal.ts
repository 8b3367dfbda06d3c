const WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth'
];
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `1` → "first", `12` → "12th", `22` → "22nd" */
export const ordinal = (n: number): string =>
  WORDS[n - 1] ?? `${n}${ENDINGS[rules.select(n)] ?? 'th'}`;
