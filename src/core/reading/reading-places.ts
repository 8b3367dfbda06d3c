import type { Exchange } from './exchange.ts';
import { type NumberedNote, type NumberedSection, noteHolderId } from './holder.ts';

/** Where a question stands; `set` counts from 1. */
export interface QuestionPlace {
  set: number;
  exchange: Exchange;
}

/** What is read where a piece of the source is; `holder` is the id of what holds it. */
export type HeldPlace = { holder: string } & (
  ({ type: 'question' } & QuestionPlace) | { type: 'section' | 'note'; number: number }
);

/** Where each question stands, by its id. */
export function createPlaces(
  exchanges: readonly (readonly Exchange[])[]
): Map<string, QuestionPlace> {
  return new Map(
    exchanges.flatMap((list, i) =>
      list.map((exchange) => [exchange.question.id, { set: i + 1, exchange }] as const)
    )
  );
}

/** Where each holder's text is read, by its id; an answer where it stands. */
export function createHeldPlaces(
  exchanges: readonly (readonly Exchange[])[],
  sections: readonly NumberedSection[],
  notes: readonly NumberedNote[]
): Map<string, HeldPlace> {
  const held = new Map<string, HeldPlace>();
  for (const [i, list] of exchanges.entries()) {
    for (const exchange of list) {
      for (const { id } of [exchange.question, ...exchange.answers]) {
        held.set(id, { type: 'question', holder: id, set: i + 1, exchange });
      }
    }
  }
  for (const { number, section } of sections) {
    held.set(section.id, { type: 'section', holder: section.id, number });
  }
  for (const { number } of notes) {
    const holder = noteHolderId(number);
    held.set(holder, { type: 'note', holder, number });
  }
  return held;
}
