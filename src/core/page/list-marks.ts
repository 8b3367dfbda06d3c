/** Gives the items of a page's lists the numbers and signs that its reader sees. */
export interface ListMarks {
  /** Takes in an element; gives what stands before its text, '' for none. */
  open(name: string, attributes: Readonly<Record<string, string>>): string;
  close(name: string): void;
  /** Whether it is a list inside a list. */
  isNested(name: string): boolean;
}

interface List {
  name: string;
  /** How it is numbered: `1`, `a`, `A`, `i` or `I`; '' where nothing is shown. */
  type: string;
  next: number;
}

/** The lists of one page, from its beginning. */
export function createListMarks(): ListMarks {
  const lists: List[] = [];
  const isList = (name: string) => name === 'ol' || name === 'ul';

  return {
    open(name, attributes) {
      if (isList(name)) {
        const isBare = /\blist-style(?:-type)?\s*:\s*none\b/i.test(attributes.style ?? '');
        const type = isBare ? '' : (attributes.type ?? '1');
        lists.push({ name, type, next: whole(attributes.start) ?? 1 });
      }
      const list = lists.at(-1);
      if (name !== 'li' || !list) return '';
      const value = whole(attributes.value) ?? list.next;
      list.next = value + 1;
      if (list.type === '') return '';
      return list.name === 'ul' ? '\u2022 ' : `${numbered(value, list.type)}. `;
    },
    close(name) {
      if (isList(name)) lists.pop();
    },
    isNested: (name) => isList(name) && lists.length > 0
  };
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

function numbered(value: number, type: string): string {
  if (type === 'a' || type === 'A') return letter(value, type);
  if (type === 'i') return roman(value);
  return type === 'I' ? roman(value).toUpperCase() : String(value);
}

/** "a" to "z"; beyond those the number itself. */
function letter(value: number, first: string): string {
  if (value < 1 || value > 26) return String(value);
  return String.fromCharCode(first.charCodeAt(0) + value - 1);
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
] as const;

/** "i" to "xxxix"; beyond those the number itself. */
function roman(value: number): string {
  if (value < 1 || value > 39) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
