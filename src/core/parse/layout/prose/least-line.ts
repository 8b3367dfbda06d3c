import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { quantile } from './quantile.ts';

// So many lines that run on tell how short such a line can be; of a few the shortest is chance.
const MIN_LINES = 40;

// Lines of tables and of texts beside a picture are shorter: so many are left out.
const OUTLIERS = 0.02;

const MAX_LENGTH = 255;

/**
 * How short a line can be in the middle of a sentence, in characters: nearly none that is not ended and
 * runs on in small letters is shorter. 0 where too few lines run on to tell.
 */
export function leastRunningOn(text: string, lines: Lines): number {
  const lengths = new Uint32Array(MAX_LENGTH + 1);
  let count = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || lines.kind[i - 1] !== TEXT) continue;
    if (!isSmallLetter(text.charCodeAt(lines.from[i]!))) continue;
    const to = lines.textTo[i - 1]!;
    if (!isWordEnd(text.charCodeAt(to - 1))) continue;
    const length = Math.min(to - lines.from[i - 1]!, MAX_LENGTH);
    lengths[length] = (lengths[length] ?? 0) + 1;
    count++;
  }
  return count < MIN_LINES ? 0 : quantile(lengths, count * OUTLIERS);
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** A letter, a figure or a comma: no sentence ends behind it. */
function isWordEnd(code: number): boolean {
  return (
    isSmallLetter(code) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 44
  );
}
