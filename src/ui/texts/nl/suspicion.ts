import { formatNumbers } from '../format.ts';

/** What the reader says at an answer that seems to stand under the wrong question. */
export const suspicion = {
  says: (label: string) =>
    `Dit antwoord past naar de woorden beter bij vraag ${label}: de antwoorden lijken hier verschoven.`,
  look: (label: string) => `Naar vraag ${label}`,
  why: (numbers: readonly number[]) =>
    `Waarom (${numbers.length === 1 ? 'vraag' : 'vragen'} ${formatNumbers(numbers)})`
};
