import { latin } from '../../scan/latin.ts';

// "B. Vragen Lijst Oeverdam d.d. 2 juni 2031", "Mondelinge vraag van de fractie DLP"; not "Vragen over", "Vraag 3"
const GROUP_TITLE = latin(
  /^[*#_\s]*(?:[A-Z\d]{1,2}[.)] )?(?:(?:mondelinge|schriftelijke|technische|informatieve|nadere|aanvullende) )?[Vv]ra(?:ag|gen) (?:(?:van|door) )?(?:de )?(?:fractie )?(?:van )?\p{Lu}[^?!:]{1,80}$/u
);

/** Whether a line is a title that names the group of a council whose questions follow. */
export const isGroupTitle = (line: string): boolean =>
  line.length <= LONGEST && GROUP_TITLE.test(line);

/** Such a title is no longer, in characters. */
const LONGEST = 120;
