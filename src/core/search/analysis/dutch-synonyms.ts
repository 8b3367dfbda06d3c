import { MINISTRIES } from './ministries.ts';

/** Words that mean the same in parliamentary papers; the user's own come on top. */
export const DUTCH_SYNONYMS: readonly (readonly string[])[] = [
  ...MINISTRIES,
  ['lhbti', 'lhbtiq', 'lhbtiqa', 'lhbtqia', 'lhbt', 'lgbt', 'lgbti', 'lgbtq', 'lgbtqi', 'lgbtqia'],
  ['AI', 'KI', 'kunstmatige intelligentie', 'artificiële intelligentie', 'artificial intelligence']
];
