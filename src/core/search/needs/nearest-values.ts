import { fold } from '../analysis/fold.ts';
import { isNameOfMinistry } from '../analysis/ministries.ts';
import { isNameOfParty } from '../analysis/parties.ts';
import { editDistance } from '../analysis/similar-words.ts';
import { countValues } from '../complete.ts';
import { FIELD_VALUES, type FieldName } from '../query/fields.ts';
import type { FieldClause } from '../query/query.ts';
import type { UnitLibrary } from '../index/library.ts';

/** More nobody reads. */
const MOST = 3;
/** So much of a name may be spelled otherwise: "Kathman", "Jansen" for "Janssens". */
const MAX_SHARE = 0.34;

/**
 * What a field has in the library that is spelled nearly as what was asked for and not found; where
 * nothing is, what it has most. Nothing for years, for fields with words of their own, and for a
 * group or ministry that is known: it is spelled well, and another is not what was meant.
 */
export function nearestValues({ name, value }: FieldClause, library: UnitLibrary): string[] {
  if (FIELD_VALUES[name] || name === 'jaar' || name === 'zaak' || name === 'kamerstuk') return [];
  if (isKnown(name, value)) return [];
  const wanted = fold(value);
  const known = countValues(name, library).map(([text, count]) => ({
    text,
    count,
    far: distanceTo(wanted, text)
  }));
  const near = known.filter(({ far }) => far <= MAX_SHARE * wanted.length);
  const offered = near.length > 0 ? near.toSorted((a, b) => a.far - b.far) : known;
  return offered.slice(0, MOST).map(({ text }) => text);
}

function isKnown(field: FieldName, value: string): boolean {
  if (field === 'fractie') return isNameOfParty(value);
  return (field === 'ministerie' || field === 'aan') && isNameOfMinistry(value);
}

/** The distance to a name or to the word of it that is nearest. */
function distanceTo(wanted: string, name: string): number {
  const limit = wanted.length;
  // folded they would have no blanks to be parted at
  const parts = [name, ...name.split(/[\s-]+/)].map(fold);
  return Math.min(...parts.map((part) => editDistance(wanted, part, limit)));
}
