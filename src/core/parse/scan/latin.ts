/**
 * The letters of Latin script, accented ones and the ligatures of printers included, as ranges for a class
 * of a pattern.
 */
const LATIN_LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF\\uFB00-\\uFB06';

// "\p{L}", "\P{L}", "[", "]" or another sign behind a backslash; not "\p{Lu}"
const SIGN = /\\[pP]\{L\}|\\.|[[\]]/gsu;

/**
 * The same pattern, in which `\p{L}` stands for the letters of Latin script alone. An engine takes a
 * millisecond or two to prepare a pattern that holds all letters there are, a hundredth of it for these;
 * the first paper of a session pays that for each of its patterns.
 */
export function latin(pattern: RegExp): RegExp {
  let isInClass = false;
  const source = pattern.source.replaceAll(SIGN, (sign) => {
    if (sign === '[') isInClass = true;
    else if (sign === ']') isInClass = false;
    else if (sign === '\\p{L}') return isInClass ? LATIN_LETTERS : `[${LATIN_LETTERS}]`;
    else if (sign === '\\P{L}' && !isInClass) return `[^${LATIN_LETTERS}]`;
    return sign;
  });
  return new RegExp(source, pattern.flags);
}
