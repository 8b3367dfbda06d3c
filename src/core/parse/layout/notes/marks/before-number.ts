import { MONTH_NAMES } from '../../../../model/months.ts';

// "artikel 3", "categorie 2", "week 12"
const NUMBERED =
  'vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|onderdeel|leden|noot|figuur|tabel|bijlagen?|hoofdstuk|paragraaf|pagina|bladzijde|groep(?:en)?|klas(?:se)?|fase|deel|delen|categorie|schaal|spoor|optie|scenario|variant|stap|pijler|doel(?:en)?|ronde|kwartaal|punt(?:en)?|onder|nummer|niveau|type|model|lijn|route|perceel|blok|zone|level|team|versie|dag|week|weken|maand';

// "ruim 3", "tussen 2 en 4", "er waren 5"
const COUNTED =
  'circa|ruim|bijna|slechts|nog|zeker|ongeveer|minstens|hoogstens|hooguit|minimaal|maximaal|gemiddeld|totaal|minder|meer|tussen|binnen|vanaf|sinds|maar|alle|deze|waarvan|daarvan|hiervan|resteren|zijn|waren|worden|werden|hebben|hadden';

/** Source of a pattern for words, parted by "|", behind which a number is hardly ever the mark of a note. */
export const BEFORE_NUMBER = `${NUMBERED}|${MONTH_NAMES.join('|')}|${COUNTED}`;
