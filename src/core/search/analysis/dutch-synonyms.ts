import { MINISTRIES } from './ministries.ts';
import { COUNTRIES } from './synonym-lists/countries.ts';
import { ECONOMY } from './synonym-lists/economy.ts';
import { EVERYDAY } from './synonym-lists/everyday.ts';
import { LAWS } from './synonym-lists/laws.ts';
import { ORGANISATIONS } from './synonym-lists/organisations.ts';
import { SOCIETY } from './synonym-lists/society.ts';
import { TERMS } from './synonym-lists/terms.ts';

/** Words that mean the same, or nearly, in parliamentary papers; the user's own come on top. */
export const DUTCH_SYNONYMS: readonly (readonly string[])[] = [
  ...MINISTRIES,
  ...[ORGANISATIONS, LAWS, TERMS, EVERYDAY, SOCIETY, ECONOMY, COUNTRIES].flatMap(readGroups)
];

function readGroups(text: string): string[][] {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((word) => word.trim()));
}
