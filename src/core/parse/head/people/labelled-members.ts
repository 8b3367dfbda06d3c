import type { Person } from '../../../model/person.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';
import { readMembers, readNames } from './people.ts';

/** What may stand between the name of a group and the words before it. */
const OF = String.raw`(?:van )?(?:de |het )?`;

// "Femke Wolters, Volt Rivierstad", "J. Bos (fractie Dorpsbelang)": what says that it is a group
const GROUP_BEHIND = new RegExp(
  String.raw`^([^,()]+), (?:(?:raads|staten)lid |(?:namens )?(?:de )?fractie ${OF})?(?=.*(?:\b(?:${GROUP_NAME}|AWP|FNP|fractie)\b|partij|lijst|lokaal|leefbaar|belangen?\b|stads|dorps|burger|inwoners|water natuurlijk))([^,()]+)$`,
  'iu'
);

// "Piet Bos en Anna Faas": two persons, where "Dorp en Veer" or "Hart voor Dorp en Veer" is a group
const TWO_PERSONS = String.raw`\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ter|ten) ){0,2}\p{Lu}[\p{L}-]+ en \p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ter|ten) ){0,2}\p{Lu}[\p{L}-]+$`;

// "K. Visser, Groen Waterhove", "Dhr. K. Visser - Groen Waterhove": initials, and two words or more without any; not
// "J. Faas, lid Provinciale Staten"
const BEHIND_INITIALS = latin(
  new RegExp(
    String.raw`^((?:\p{L}{2,4}\. |[Dd]e heer |[Mm]evrouw )?(?:\p{Lu}\.){1,5} ?[^,()/–]+?)(?:, | [-–/] )(?:(?:[Rr]aads|[Ss]taten)lid )?(?!.*\p{Lu}\.|[Ll]id |${TWO_PERSONS})(\p{Lu}[^\s,()]*(?: [^\s,()]+){1,8})$`,
    'u'
  )
);

// "Karin Visser, SAMEN Waterhove", "Karin Visser, Ons Dorp": a word in capitals beside a name without any, or one that no
// name of a person begins with
const NO_PERSON_BEHIND = latin(
  /^((?:\p{Lu}[\p{Ll}’'-]+ |\p{Lu}\. ?){1,3}(?:\p{Ll}{2,4} ){0,2}\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?), (?=(?:[^,]* )?\p{Lu}{2,}(?![\p{L}.])|(?:Voor|Ons|Onze|Samen|Hart|Nieuw|Actief|Sociaal|Progressief|Vrij|Kernen|Beter) \p{Lu})(\p{Lu}[^,()]{1,40})$/u
);

// "K. Visser namens Groen Waterhove", "Karin Visser, namens de fractie van Groen Waterhove"
const ON_BEHALF = latin(
  new RegExp(
    String.raw`^([^,()]+?),? [Nn]amens (?:de )?(?:[Ff]racties? )?${OF}(\p{Lu}[^,()]*)$`,
    'u'
  )
);

// "fractie Dorpsbelang, de heer J. Bos", "Fractie Groen Waterhove (K. Visser)", "CDA-fractie, bij monde van K. Visser"
const GROUP_FIRST = latin(
  new RegExp(
    oneOf([
      new RegExp(
        String.raw`^(?:[Dd]e )?[Ff]ractie ${OF}(?<group>[^,()]+)(?:, (?=bij monde van |[Dd]e heer |[Mm]evrouw |het lid |de leden )| \()(?<names>[^()]+)\)?$`,
        'u'
      ),
      /^(?:[Dd]e )?(?<whole>\p{Lu}[^,()]*)-fractie, (?=bij monde van )(?<members>[^()]+)$/u
    ]),
    'u'
  )
);

// Between "fractie VVD" and "fractie D66", "CDA-fractie" and "SP-fractie"
const BETWEEN_GROUPS = latin(
  /(?:,| en|, en) (?=(?:de )?(?:[Ff]ractie |\p{Lu}[\p{L}\d/-]{0,24}-fractie(?:$|[ ,])))/u
);

// "de fractie van Groen Waterhove", "CDA-fractie", "Fractie Dorpsbelang, raad Eemdorp": nobody is named
const GROUP_ALONE = new RegExp(
  String.raw`^(?:[Dd]e )?(?:[Ff]ractie ${OF}(\p{Lu}[^,()]+)|(\p{Lu}[^\s,()]*(?: \p{Lu}[^\s,()]*)*)-fractie)(?:, (?:(?:gemeente)?raad|gemeente|provincie|provinciale staten) (?:van )?\p{Lu}[^,()]+)?$`,
  'u'
);

const SPEAKING_FOR = /^bij monde van /u;

/**
 * Reads the members behind a label, where a group may stand beside or before the name without brackets, or alone:
 * "K. Visser, Groen Waterhove" gives one member, "fractie Groen Waterhove" a group without a name.
 */
export function readLabelledMembers(printed: string): Person[] {
  const text = withSingleBlanks(printed).trim();
  const { group, names, whole, members } = GROUP_FIRST.exec(text)?.groups ?? {};
  const first = group ?? whole;
  if (first !== undefined)
    return ofGroup((names ?? members ?? '').replace(SPEAKING_FOR, ''), first);
  const alone = text.split(BETWEEN_GROUPS).map((one) => GROUP_ALONE.exec(one));
  if (alone.every((one) => one !== null)) {
    return alone.map(([, behind, before]) => ({ group: (behind ?? before)! }));
  }
  if (text.includes('(')) return readMembers(printed);
  const [, name, behind] =
    ON_BEHALF.exec(text) ??
    GROUP_BEHIND.exec(text) ??
    BEHIND_INITIALS.exec(text) ??
    NO_PERSON_BEHIND.exec(text) ??
    [];
  return name === undefined || behind === undefined ? readMembers(printed) : ofGroup(name, behind);
}

const ofGroup = (names: string, group: string): Person[] =>
  readNames(names).map((name) => ({ name, group: group.trim() }));
