import type { Scope } from './scope.ts';

/** Each stop word once that stands in a question, and in its answer (or a section). */
export type StopWords = Readonly<Record<Scope, ReadonlySet<string>>>;

/** For a snapshot: by field and word, the bytes of its bits in base64. */
export type SavedStopWords = Record<Scope, Record<string, string>>;

/**
 * In which units each stop word stands. The index leaves these words out, because each has an entry
 * for nearly every unit; as one bit per unit they cost little, and a query of nothing else ("hoe", as
 * what one types begins) need not read all texts.
 */
export interface StopWordUnits {
  add(unit: number, words: StopWords): void;
  /** Whether a unit has all of these words in a field; it may also be gone. */
  has(unit: number, words: readonly string[], field: Scope): boolean;
  save(): SavedStopWords;
}

type Bits = Map<string, Uint8Array<ArrayBuffer>>;

/** As they were saved, or none. */
export function createStopWordUnits(saved?: SavedStopWords): StopWordUnits {
  const bits: Record<Scope, Bits> = {
    question: restore(saved?.question ?? {}),
    answer: restore(saved?.answer ?? {})
  };

  return {
    add(unit, words) {
      for (const field of ['question', 'answer'] as const) {
        for (const word of words[field]) setBit(bits[field], word, unit);
      }
    },
    has: (unit, words, field) => words.every((word) => hasBit(bits[field].get(word), unit)),
    save: () => ({ question: pack(bits.question), answer: pack(bits.answer) })
  };
}

function setBit(bits: Bits, word: string, unit: number): void {
  const at = unit >> 3;
  let bytes = bits.get(word);
  if (!bytes || at >= bytes.length) {
    const longer = new Uint8Array(Math.max(64, 2 * at));
    if (bytes) longer.set(bytes);
    bits.set(word, (bytes = longer));
  }
  bytes[at]! |= 1 << (unit & 7);
}

function hasBit(bytes: Uint8Array | undefined, unit: number): boolean {
  return (((bytes?.[unit >> 3] ?? 0) >> (unit & 7)) & 1) === 1;
}

function pack(bits: Bits): Record<string, string> {
  const packed: Record<string, string> = {};
  for (const [word, bytes] of bits) {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    packed[word] = btoa(text);
  }
  return packed;
}

function restore(packed: Record<string, string>): Bits {
  const bits: Bits = new Map();
  for (const [word, text] of Object.entries(packed)) {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
    bits.set(word, bytes);
  }
  return bits;
}
