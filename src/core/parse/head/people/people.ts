import type { Person } from '../../../model/person.ts';
import { splitBrackets } from '../../scan/brackets.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE } from '../../scan/name-words.ts';

// "de leden ", "het lid ", "en van de leden lid ", "alsmede het lid ", "Kamerlid ", "het raadslid ", "mevrouw "; not "van de
// Graaf"
const LEAD_IN =
  /^(?:(?:en|alsmede|evenals) )?(?:(?:van |door |aan )?(?:[Dd]e |[Hh]et )?(?:Tweede[- ])?(?:[Kk]amer|[Rr]aads|[Ss]taten|[Ee]ilandsraads|PS-|[Bb]urger(?:raads)?)?(?:leden|lid)(?: lid)? |(?:[Dd]e )?heer |[Mm]evrouw |(?:[Mm]w|[Mm]evr|[Dd]hr|[Hh]r)\. |(?:de )?volksvertegenwoordiger ){1,2}/u;

// "Van der Plas en Kuipers", "Kuipers , Lisa Visser"; not "Van Rijn-Kuipers", "Plas, C. van der"
const BETWEEN_NAMES = new RegExp(
  String.raw` ?,(?! ?(?:\p{Lu}\.){1,6}(?: ?(?:${NAME_PARTICLE})){0,3} ?(?:$|,| en )) ?(?:en )?| ?[;/] ?(?:en )?| en | & `,
  'u'
);

// "Plas, C. van der": the family name before the initials
const NAME_FIRST = /^([^,]+?) ?, ?([^,]+)$/u;

// "beiden VVD", "allen D66", "alle drie SP"; not "Allianz"
const SHARED = latin(/^(?:beiden?|allen|allebei|alle \p{L}+) /iu);

// "PvdD en SP", "PvdD, SP"
const BETWEEN_GROUPS = / ?, ?| en /u;

// "respectievelijk ", "resp. "
const RESPECTIVELY = /^resp(?:ectievelijk|\.) /iu;

// "Van der Plas", "’t Hart", "D66-lid"; not "12"
const LETTER = /\p{L}/u;

// "heeft het lid Faas ons beiden gevraagd": who was asked, and no member; "Inge Faas (VVD), Kamerlid": what she is
const NO_NAME = /^(?:ons|mij|ons beiden|(?:[Tt]weede[- ])?(?:[Kk]amer|[Rr]aads|[Ss]taten)lid)$/u;

// " c.s." at the end of a name; not part of it
const AND_OTHERS = / c\. ?s\.?$/iu;

/**
 * Reads a list of members with their groups: "de leden Kuipers, Van Rijn (beiden VVD) en El Idrissi
 * (D66)". A group word ("beiden", "allen") covers every name since the bracket before; without one a
 * bracket belongs to the last name, unless it holds as many groups as there are names, or is the only one
 * and stands behind a list with "en": "Kuipers en Van Rijn (VVD)". A site that drops groups prints commas.
 */
export function readMembers(text: string): Person[] {
  const members: Person[] = [];
  const pieces = splitBrackets(withoutCommittee(text));
  const isOnly = pieces.filter(({ before, inside }) => before.trim() || inside).length === 1;
  for (const { before, inside } of pieces) {
    const names = readNames(before);
    if (inside === undefined) {
      members.push(...names.map(memberOfGroup));
      continue;
    }
    const printed = groupsOf(withSingleBlanks(inside).trim(), names.length).map(wholeGroup);
    const isOfAll = isOnly && printed.length === 1 && before.includes(' en ');
    const groups = isOfAll ? names.map(() => printed[0]!) : printed;
    members.push(
      ...names.map((name, i): Person => {
        const group = groups.at(i - names.length);
        const named = memberOfGroup(name);
        const isIts = i - names.length >= -groups.length && group && named.group === undefined;
        return isIts ? { name, group } : named;
      })
    );
  }
  return members;
}

// "D66 Tweede Kamerlid Carla Faas", "SP-Kamerlid Faas": the group before the name
const GROUP_BEFORE = latin(
  /^(\p{Lu}[\p{L}\d]{1,20})[- ](?:Tweede[- ])?(?:[Kk]amer|[Ss]taten|(?:[Gg]emeente)?[Rr]aads)lid (?=\p{L})/u
);

/** A member, with the group that stands before the name. */
function memberOfGroup(name: string): Person {
  const found = GROUP_BEFORE.exec(name);
  return found ? { name: name.slice(found[0].length), group: found[1]! } : { name };
}

// " als lid van de vaste commissie voor Financiën" behind a name, up to the next one
const COMMITTEE = latin(
  / als lid van de (?:vaste|algemene) commissie voor [^()]{3,120}?(?=$| en (?:het|de) (?:\p{L}+ )?(?:kamer)?(?:lid|leden) )/giu
);

const withoutCommittee = (text: string): string =>
  AS_MEMBER.test(text) ? text.replaceAll(COMMITTEE, '') : text;

const AS_MEMBER = / als lid van /iu;

/** The names between two brackets, as printed: ", Van Rijn en het lid Visser" → "Van Rijn", "Visser". */
export function readNames(text: string): string[] {
  return withSingleBlanks(text)
    .split(BETWEEN_NAMES)
    .map((name) =>
      firstLower(healed(name.trim()))
        .replace(LEAD_IN, '')
        .replace(AND_OTHERS, '')
        .replace(NAME_FIRST, '$2 $1')
        .trim()
    )
    .filter((name) => LETTER.test(name) && name.length <= 60 && !NO_NAME.test(name));
}

// "´", and from U+0300 on the accents that stand apart: no other letter has two spellings
const MAY_BE_APART = /´|[^\0-\u02FF]/u;

// "Jasper vanDijk" of official XML
const GLUED_PREFIX = latin(/(?<= |^)(van|der?|den|te[nr]?)(?=\p{Lu}\p{Ll})/gu);

/**
 * "Kostic ´" → "Kostić": an accent that a producer set apart goes back to its letter. "vanDijk" → "van
 * Dijk".
 */
function healed(printed: string): string {
  const name = printed.replaceAll(GLUED_PREFIX, '$1 ');
  if (!MAY_BE_APART.test(name)) return name;
  return name.replaceAll(/(\p{L}) ?´/gu, '$1\u0301').normalize('NFC');
}

/** "De leden Bos", "DE LEDEN BOS", "Lid Bos" → "de leden …", so that one spelling of the lead-in suffices. */
function firstLower(text: string): string {
  return text.replace(
    /^(?:De|Het)(?= (?:kamer)?(?:leden|lid) )|^Kamer(?=leden |lid )|^Lid(?= \p{Lu})|^(?:HET LID|DE LEDEN)(?= )/u,
    (word) => word.toLowerCase()
  );
}

/** Groups with a capital inside, where a line may break them: by their letters alone. */
const BROKEN_GROUPS: ReadonlyMap<string, string> = new Map(
  ['ChristenUnie', 'GroenLinks', 'GroenLinks-PvdA'].map((group) => [
    group.replaceAll('-', ''),
    group
  ])
);

// "-", " - ", "- ": what a line end left in a name
const BREAK = /[\s‐-]+/gu;

/** "Christen-Unie", "GroenLinks- PvdA" → as the group writes its name. */
function wholeGroup(group: string): string {
  return BROKEN_GROUPS.get(group.replaceAll(BREAK, '')) ?? group.replace(AS_GROUP, '');
}

// "fractie " of "(fractie Dorp en Veer)"; "Fractie Den Haak" is the whole name
const AS_GROUP = /^(?:de )?(?:raads|staten)?fractie (?:van )?(?:de |het )?(?=\p{Lu})/u;

/** The groups that a bracket gives to the last names before it, in their order. */
function groupsOf(bracket: string, names: number): string[] {
  const group = bracket.replace(SHARED, '');
  if (group !== bracket) return Array.from({ length: names }, () => group);
  const each = bracket.replace(RESPECTIVELY, '').split(BETWEEN_GROUPS);
  return names > 1 && each.length === names ? each : [bracket];
}
