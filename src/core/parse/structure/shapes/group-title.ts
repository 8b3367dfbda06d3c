import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE_ALONE } from '../../scan/name-words.ts';

// "Het lid Faas", "De leden Faas en Van der Kolk", "mevrouw A. Faas-Bos", "Faas"
const MEMBER = String.raw`(?:(?:[Hh]et |[Dd]e )?(?:Kamer)?(?:[Ll]id|[Ll]eden|heer) |[Mm]evrouw |[Dd]hr\. |[Mm]w\. )?(?:(?:${NAME_PARTICLE_ALONE}|en|[’']t|\p{Lu}[\p{L}.’'-]{0,30}) ){0,6}\p{Lu}[\p{L}.’'-]{1,30}`;

// "B. Vragen Lijst Oeverdam d.d. 2 juni 2031", "Mondelinge vraag van de fractie DLP"; not "Vragen over", "Vraag 3"
const GROUP_TITLE = latin(
  /^[*#_\s]*(?:[A-Z\d]{1,2}[.)] )?(?:(?:[Mm]ondelinge|[Ss]chriftelijke|[Tt]echnische|[Ii]nformatieve|[Nn]adere|[Aa]anvullende) )?[Vv]ra(?:ag|gen) (?:(?:van|door) )?(?:(?:het lid|de leden) van )?(?:de )?(?:fracties? )?(?:van )?(?:de )?\p{Lu}[^?!:]{1,80}$/u
);

/** Whether a line is a title that names the group of a council whose questions follow. */
export const isGroupTitle = (line: string): boolean =>
  line.length <= LONGEST && GROUP_TITLE.test(line);

// "Vragen van de leden van de SP-fractie", "Vragen van de fractie van Dorp en Veer"
const OF_A_GROUP = latin(
  /^[*#_\s]*[Vv]ragen (?:en opmerkingen )?(?:van|door) (?:(?:het lid|de leden) van )?de (?:\p{Lu}[^?!:.]{1,60}-fracties?|fracties? (?:van )?(?:de )?\p{Lu}[^?!:.]{1,60})[*_\s]*$/u
);

// "Fractie Dorp en Veer", "CDA-fractie:", "PvdA/GroenLinks", "Lokaal Sterk": nothing but the name of a group
const GROUP_ALONE = latin(
  new RegExp(
    String.raw`^[*#_\s]*(?:[Ff]racties? (?:van )?(?:de |het )?(?:\p{Lu}|50)[^?!:.,;]{1,50}|(?:${GROUP_NAME}|${GROUP_IN_FULL})(?:[/ -](?:${GROUP_NAME}))?(?:-fractie)?|(?:${LOCAL_GROUP_WORD})(?: [\p{Lu}\d][\p{L}\d-]{1,20}){1,3})\s?:?[*_\s]*$`,
    'u'
  )
);

// "Het lid Faas (VVD)", "Van der Faas (D66):", "VVD – de heer Faas": nothing but who asks, as answers to a debate name them
const MEMBER_ALONE = latin(
  new RegExp(
    String.raw`^[*#_\s]*(?:(?:${MEMBER}) \((?:${GROUP_NAME}|${GROUP_IN_FULL})\)|(?:${GROUP_NAME}|${GROUP_IN_FULL})\s?[–—:-]\s?(?:${MEMBER}))\s?:?[*_\s]*$`,
    'u'
  )
);

/** Whether a line is nothing but the name of a group. */
export const isGroupAlone = (line: string): boolean =>
  line.length <= LONGEST && GROUP_ALONE.test(line);

/** Whether a line is nothing but the name of a member with the group. */
export const isMemberAlone = (line: string): boolean =>
  line.length <= LONGEST && MEMBER_ALONE.test(line);

/** Whether such a title names a group or a member of one by a word or a name alone, so that no blank line need set it off. */
export const namesGroupOfAskers = (line: string): boolean =>
  line.length <= LONGEST &&
  (OF_A_GROUP.test(line) || GROUP_ALONE.test(line) || MEMBER_ALONE.test(line));

/** Such a title is no longer, in characters. */
const LONGEST = 120;
