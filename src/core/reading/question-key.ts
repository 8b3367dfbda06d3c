// blanks and what parts of an address are separated by: "2 en 3"
const SEPARATORS = /[\s:/?#]+/g;

/** What stands for a question in addresses: `"2 en 3"` → `"2-en-3"`. */
export function questionKey(label: string): string {
  return label.trim().replace(SEPARATORS, '-');
}
