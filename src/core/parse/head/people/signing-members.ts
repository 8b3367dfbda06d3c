import type { Person } from '../../../model/person.ts';
import { readMemberWithGroup } from '../../structure/shapes/member-with-group.ts';
import { latin } from '../../scan/latin.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';

// "Femke Bos", "J.F. van der Plas", "(Femke Bos)"; not "U e.a.,"
const NAME = latin(
  /^(?![Mm]et |U e\.a|[Vv]riendelijke |[Hh]oogachtend)\(?(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,5})\)?$/u
);

// "Fractie Dorpsbelang", "Raadslid namens de VVD", "fractievoorzitter van Leefbaar Duinen", "Statenlid SP"
const OF_GROUP = latin(
  /^(?:namens )?(?:de )?(?:fractie(?:voorzitter|lid)?|(?:gemeente)?raadslid|(?:provinciaal )?statenlid)(?: (?:namens|van|voor|fractie))?(?: (?:de|het))?(?: fractie)?(?: van)? ([\p{Lu}\d][\p{L}\d&’' -]{1,40})$/iu
);

// "VVD", "Partij voor de Dieren Noordmark", "Leefbaar Oeverdam", "Dorpsbelang": a known group below a name
const KNOWN_GROUP = latin(
  new RegExp(
    String.raw`^(?:(?:${GROUP_NAME}|${GROUP_IN_FULL})(?: \p{Lu}[\p{L}-]{2,30})?|(?:${LOCAL_GROUP_WORD})(?: (?:(?:en|voor|van|de|het) ){0,2}\p{Lu}[\p{L}-]*){1,4}|(?:Burger|Dorps|Gemeente)belang(?:en)?|Stadspartij)$`,
    'u'
  )
);

// The same above a name: "VVD" / "Femke Bos"
const GROUP_ALONE = latin(
  new RegExp(String.raw`^((?:${GROUP_NAME}|${GROUP_IN_FULL})(?: \p{Lu}[\p{L}-]{2,30})?)$`, 'u')
);

// "Namens de fractie van Dorpsbelang,", "Namens de VVD Noordmark,": above who signs for it
const FOR_GROUP = latin(
  new RegExp(
    String.raw`^namens (?:de |het )?(?:(?:raads|staten)?fractie (?:van )?(?:de |het )?([\p{Lu}\d][\p{L}\d&’' -]{1,40})|((?:${GROUP_NAME}|${GROUP_IN_FULL})(?: \p{Lu}[\p{L} -]{2,30})?)),$`,
    'iu'
  )
);

// "Fractie Dorpsbelang," and "Namens de fractie van Dorpsbelang" with nothing behind: above who signs for it as well
const GROUP_ABOVE = latin(
  /^(?:namens )?(?:de )?(?:raads|staten)?fractie (?:van )?(?:de |het )?([\p{Lu}\d][\p{L}\d&’' -]{1,40}),?$/iu
);

// "Femke Bos (Dorpsbelang)": not "(wethouder)", "(w.g.)"
const WITH_GROUP = latin(
  /^(?![Mm]et |[Vv]riendelijke |[Hh]oogachtend)(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,5}) \((?=\p{Lu}|50)([\p{L}\d][\p{L}\d&’' -]{1,40})\)$/u
);

// " 06 - 1234 5678", ", tel. 06-12345678" behind the group
const TELEPHONE = /,?\s(?:(?:[Tt]el(?:efoon)?|[TtMm])[.:]?\s)?0\d[\d -]{7,14}$/u;

// "Femke Bos.": not "Femke B."
const FULL_STOP = /(?<=\p{L}{3})\.\s*$/u;

/** A member with the group behind the name on the same line. */
function withGroup(line: string): Person | undefined {
  const [, name, group] = WITH_GROUP.exec(line) ?? [];
  return name === undefined || group === undefined ? readMemberWithGroup(line) : { name, group };
}

/**
 * Reads who asks from the end of a letter of a council's members: each name with the group on the line
 * below it, "Femke Bos" / "Fractie Dorpsbelang", or above it, "Namens de VVD Noordmark,". Nothing where
 * no line names a group.
 */
export function readSigningMembers(signature: string): Person[] {
  const lines = signature
    .split(/\n+/u)
    .map((line) => line.replace(TELEPHONE, '').replace(FULL_STOP, '').trim())
    .filter((line) => line !== '');
  const members: Person[] = [];
  let unnamed: string[] = [];
  let above: string | undefined;
  for (const line of lines) {
    const signed =
      FOR_GROUP.exec(line) ??
      (unnamed.length === 0 ? (GROUP_ABOVE.exec(line) ?? GROUP_ALONE.exec(line)) : null);
    if (signed) {
      above = (signed[1] ?? signed[2])
        ?.replace(/[ -](?:raads|staten)?fractie(?: \p{Lu}[\p{L} -]{2,30})?$/iu, '')
        .trim();
      continue;
    }
    const own = withGroup(line);
    if (own) {
      members.push(own);
      continue;
    }
    const isKnown = unnamed.length > 0 && KNOWN_GROUP.test(line);
    const group = isKnown ? line : OF_GROUP.exec(line)?.[1]?.trim();
    const name = group === undefined ? NAME.exec(line.replace(/,$/u, ''))?.[1] : undefined;
    if (name !== undefined) unnamed.push(name);
    // A note, and what a site prints below it, are by nobody who signs.
    else if (group === undefined && above !== undefined && unnamed.length > 0) break;
    if (group === undefined) continue;
    // "Fractie Dorpsbelang" / "Femke Bos" / "Fractie D66" / "Jan Visser": each group stands above its own
    const owner = above ?? group;
    members.push(...unnamed.map((one) => ({ name: one, group: owner })));
    unnamed = [];
    if (above !== undefined && GROUP_ABOVE.test(line)) above = group;
  }
  const group = above;
  return group === undefined ? members : [...members, ...unnamed.map((name) => ({ name, group }))];
}
