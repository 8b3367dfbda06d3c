import type { Person } from '../model/person.ts';

/**
 * Reads a list of members with their groups: "de leden Kuipers, Van Rijn (beiden VVD) en El Idrissi
 * (D66)", also the comma-spaced lists of web pages. Names and groups as printed.
 */
export function readMembers(text: string): Person[] {
  void text;
  return [];
}

/**
 * Reads ministers and state secretaries with name, role and ministry, as far as each is printed: "de
 * minister van Justitie en Veiligheid en Staatssecretaris Kuipers (Digitalisering)".
 */
export function readMinisters(text: string): Person[] {
  void text;
  return [];
}
