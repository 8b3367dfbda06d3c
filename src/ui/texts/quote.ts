/** How much of a long passage is quoted, in characters. */
const QUOTED = 70;

/** A passage in quotation marks, on one line; a long one is cut short. */
export const quote = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > QUOTED ? `‘${line.slice(0, QUOTED).trimEnd()} …’` : `‘${line}’`;
};
