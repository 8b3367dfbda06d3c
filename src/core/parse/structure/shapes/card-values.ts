import { findDates } from '../../scan/dates.ts';
import type { FieldMeaning } from '../part.ts';
import { LOCAL_BOARD } from '../../scan/office-words.ts';

/** A fact of a set on a line of its card; offsets into the line, `valueTo` exclusive. */
export interface CardFact {
  meaning: FieldMeaning;
  label: string;
  /** Where label or value begin; a fact takes the line up to the next. */
  from: number;
  valueFrom: number;
  valueTo: number;
}

// "de minister van Defensie", "staatssecretaris Kolk"
const OFFICE = /^(?:de |het )?(?:vice-?)?(?:minister|staatssecretaris|bewindspers)/iu;

// "Faas (VVD)", "het lid Faas"
const MEMBER = /\(\p{Lu}[^()]{1,40}\)|^(?:het lid|de leden) /u;

/** Whether the value of a fact is what its label says: "Van" stands before many things, "Steller" before officials. */
export function tells({ meaning, label, valueFrom, valueTo }: CardFact, text: string): boolean {
  const value = text.slice(valueFrom, valueTo);
  switch (meaning) {
    case 'dates':
    case 'submitted':
      return findDates(value).length > 0 && value.length < 60;
    case 'addressees':
      return OFFICE.test(value) || LOCAL.test(value);
    case 'submitters':
      return (
        /\p{Lu}/u.test(value) && (!/^(?:van|door|stellers?)$/iu.test(label) || MEMBER.test(value))
      );
    case 'group':
      return /^\p{Lu}|^\d{2}/u.test(value) && value.length < 60;
    default:
      return value !== '';
  }
}

// "college van burgemeester en wethouders", "gedeputeerde Smit"
const LOCAL = new RegExp(`^(?:de |het )?(?:${LOCAL_BOARD})`, 'iu');
