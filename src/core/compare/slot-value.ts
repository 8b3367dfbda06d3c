/** What one or more sets have in a slot; `sets` are indexes into the template's sets. */
export interface SlotValue {
  text: string;
  sets: readonly number[];
}
