import type { Matter, Submitter } from './model.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
];

/** "2024-05-06" → "6 mei 2024". */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** [2, 3, 4] → "2, 3 en 4"; with `range` "2 t/m 4". */
export function numberList(numbers: readonly number[], range = false): string {
  const last = numbers.at(-1);
  if (range && numbers.length > 2) return `${numbers[0]} t/m ${last}`;
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} en ${last}`;
}

/** "het lid Terwindt (D66)" or "de leden Terwindt (D66) en De Waard (SP)". */
export function memberList(submitters: readonly Submitter[]): string {
  const names = submitters.map(({ name, group }) => `${name} (${group})`);
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? `het lid ${last}`
    : `de leden ${names.slice(0, -1).join(', ')} en ${last}`;
}

/** The parliamentary year, which begins in September, in which the answer came: "2023–2024". */
export function parliamentaryYear({ receivedOn }: Matter): string {
  const year = Number(receivedOn.slice(0, 4));
  const first = Number(receivedOn.slice(5, 7)) < 9 ? year - 1 : year;
  return `${first}–${first + 1}`;
}
