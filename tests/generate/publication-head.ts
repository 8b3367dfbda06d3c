import { dutchDate, memberList, parliamentaryYear } from './dutch.ts';
import { printed, type Matter } from './model.ts';

/** Who asks whom about what, as the official publication prints it. */
export function questionLine({ submitters, minister, subject, submittedOn }: Matter): string {
  return `Vragen van ${memberList(submitters)} aan de ${minister.role} van ${minister.ministry} over ${printed(subject)} (ingezonden ${dutchDate(submittedOn)}).`;
}

/** Who answers. */
export function answerLine({ minister, receivedOn }: Matter): string {
  return `Antwoord van ${minister.role} ${minister.name} (${minister.ministry}) (ontvangen ${dutchDate(receivedOn)}).`;
}

/** The foot of its pages, without the page's number. */
export function publicationFoot(matter: Matter): string {
  return `Tweede Kamer, vergaderjaar ${parliamentaryYear(matter)}, Aanhangsel`;
}
