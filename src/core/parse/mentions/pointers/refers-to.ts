import { type Pointer, findPointers } from './pointers.ts';

/** Longest answer that can do nothing but point, in characters. */
const LONGEST_POINTER = 140;

const POINTING_WORDS = new Set(
  'zie hiervoor daarvoor hierover ook tevens de het een op naar van bij onder in voor en of ik wij we u graag kortheidshalve verwijs verwijst verwijzen verwezen verwijzing wordt kabinet hierbij mijn ons onze uw antwoord antwoorden beantwoording vraag vragen deze dit deze zoals aangegeven gegeven bovenstaand bovenstaande eerdere hierboven opgenomen beantwoord is zijn gezamenlijk toelichting reactie'.split(
    ' '
  )
);

/**
 * The numbers to which an answer points that does nothing else: "Zie het antwoord op vraag 70." →
 * `[70]`. `own` is the number of the question that it answers, for "Zie de vorige vraag."
 */
export function refersTo(text: string, own?: number): readonly number[] | undefined {
  if (text.length > LONGEST_POINTER) return undefined;
  const answer = text.trim();
  const pointers = findPointers(answer, undefined, true);
  if (pointers.length === 0) return undefined;
  let rest = answer;
  for (const { start, end } of pointers.toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  const words = rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (!words.every((word) => POINTING_WORDS.has(word))) return undefined;
  const targets = pointers.flatMap((pointer) => targetsOf(pointer, own));
  return targets.length > 0 ? [...new Set(targets)] : undefined;
}

/** The numbers that a pointer names, or reaches from the question with the number `own`. */
export function targetsOf({ targets, step }: Pointer, own: number | undefined): readonly number[] {
  if (step === undefined) return targets;
  return own !== undefined && own + step > 0 ? [own + step] : [];
}
