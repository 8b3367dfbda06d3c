import { MONTH_NAME, monthNumber } from '../../scan/dates.ts';
import {
  dayBefore,
  dayIn,
  later,
  monthEnd,
  periodEnd,
  quarterEnd,
  quarterOf,
  seasonEnd,
  type Day
} from './due-days.ts';
import { WORD_END, WORD_START } from '../../scan/whole-word.ts';
import { readNumberWord } from '../../structure/shapes/number-list.ts';
import { latin } from '../../scan/latin.ts';

/** A way to say by when. */
export interface TimeRule {
  /** What every match contains, to look for before the pattern is tried. */
  signs: RegExp;
  pattern: RegExp;
  /** The last day meant, as far as it is decided. */
  due(match: RegExpExecArray, paper: Day | undefined): Day | undefined;
  /** Counts only where nothing firmer is said. */
  isVague?: true;
}

// "van dit jaar", "2026", "van volgend jaar", "van het komende jaar"; groups: year, this, next
const YEAR =
  '\\s+(?:van\\s+|in\\s+)?(?:(20\\d{2})|((?:dit|het)\\s+(?:lopende\\s+)?(?:kalender)?jaar)|((?:volgend|komend)e?\\s+(?:kalender)?jaar|het\\s+(?:komende|volgende)\\s+jaar))';

const MONTH = `(${MONTH_NAME})${WORD_END}`;

const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  laatste: 4
};

const NUMBER = '(\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';

const MONTHS = /jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec/u;

const LEAD = '(uiterlijk(?:\\s+(?:op|per|voor))?|v[oó]{2}r|op|per|tot)';

const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s+)?';

const undecided = (): undefined => undefined;

/** "voor 1 mei" and "tot 1 mei" end the day before. */
function lastDay(lead: string, day: Day | undefined): Day | undefined {
  return day && /^(?:v|tot|uiterlijk voor)/iu.test(lead) ? dayBefore(day) : day;
}

/** From the firmest to the vaguest; within a rule the first in the text counts. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    // "uiterlijk 30 juni 2025", "vóór 1 mei", "op vrijdag 6 juni a.s.", "voor 1 mei volgend jaar"; not "op 4 april jl."
    signs: MONTHS,
    pattern: new RegExp(
      `${WORD_START}${LEAD}\\s+${WEEKDAY}(\\d{1,2})\\s+${MONTH}(?:${YEAR})?(?!\\s+(?:jl|jongstleden|(?:van\\s+)?vorig))(?:\\s+(?:a\\.s\\.|aanstaande))?`,
      'giu'
    ),
    due: ([, lead, day, month, ...year], paper) => {
      const date = { month: monthNumber(month!), day: Number(day) };
      return lastDay(lead!, dayIn(date, year, paper));
    }
  },
  {
    // "vóór 1-7-2025", "uiterlijk 1/7/2025"
    signs: /\d[-/.]\d{1,2}[-/.]20/u,
    pattern: new RegExp(
      `${WORD_START}(uiterlijk(?:\\s+(?:op|voor))?|v[oó]{2}r|op|tot)\\s+${WEEKDAY}(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d{2})(?!\\d)`,
      'giu'
    ),
    due: ([, lead, day, month, year]) =>
      lastDay(lead!, { year: Number(year), month: Number(month), day: Number(day) })
  },
  {
    // "in de week van 2 juni": up to its Sunday
    signs: /week/u,
    pattern: new RegExp(
      `${WORD_START}(?:uiterlijk\\s+)?in\\s+de\\s+week\\s+van\\s+${WEEKDAY}(\\d{1,2})\\s+${MONTH}(?:${YEAR})?`,
      'giu'
    ),
    due: ([, day, month, ...year], paper) => {
      const found = dayIn({ month: monthNumber(month!), day: Number(day) }, year, paper);
      return found && periodEnd(found, 0, 'week');
    }
  },
  {
    // "uiterlijk in week 24": whose weeks they are nobody says
    signs: /week/u,
    pattern: latin(/(?<!\p{L})(?:uiterlijk\s+)?in\s+week\s+\d{1,2}(?!\d)/giu),
    due: undecided
  },
  {
    // "in het vierde kwartaal van dit jaar", "eerste kwartaal 2026", "voor het einde van het eerste kwartaal"
    signs: /kwartaal/u,
    pattern: new RegExp(
      `${WORD_START}(?:(?:in|uiterlijk(?:\\s+in)?|v[oó]{2}r|(?:(?:v[oó]{2}r|aan|tegen|uiterlijk)\\s+)?(?:het\\s+)?einde?(?:\\s+van)?)\\s+)?(?:het\\s+)?(eerste|tweede|derde|vierde|laatste)\\s+kwartaal(?:${YEAR})?`,
      'giu'
    ),
    due: ([text, ordinal, ...year], paper) =>
      /^v(?!\S*\s+(?:het\s+)?eind)/iu.test(text)
        ? undefined
        : quarterEnd(ORDINALS[ordinal!.toLowerCase()]!, year, paper)
  },
  {
    // "nog dit kwartaal", "volgend kwartaal"
    signs: /kwartaal/u,
    pattern: latin(
      /(?<!\p{L})(?:nog\s+)?(?:in\s+)?(dit|het\s+(?:komende|volgende)|volgend|komend)\s+kwartaal(?!\p{L})/giu
    ),
    due: ([, which], paper) =>
      paper && later(quarterOf(paper), which!.toLowerCase() === 'dit' ? 0 : 3, 'maanden')
  },
  {
    // "in Q4 2025", "eind van Q2 2025"; not "Q5"
    signs: /Q/u,
    pattern: new RegExp(
      `${WORD_START}(?:(?:[Ii]n|[Uu]iterlijk(?:\\s+in)?|(?:het\\s+)?einde?(?:\\s+van)?)\\s+)?Q([1-4])(?!\\d)(?:${YEAR})?`,
      'gu'
    ),
    due: ([, quarter, ...year], paper) => quarterEnd(Number(quarter), year, paper)
  },
  {
    // "in de tweede helft van dit jaar", "eerste helft 2026"
    signs: /helft/u,
    pattern: new RegExp(
      `${WORD_START}(?:in\\s+)?(?:de\\s+)?(eerste|tweede)\\s+(?:jaar)?helft${YEAR}`,
      'giu'
    ),
    due: ([, half, ...year], paper) =>
      quarterEnd(half!.toLowerCase() === 'eerste' ? 2 : 4, year, paper)
  },
  {
    // "eind juni", "begin april 2025", "in mei volgend jaar", "voor eind september"; not "in maart jl."
    signs: MONTHS,
    pattern: new RegExp(
      `${WORD_START}(?:(?:uiterlijk|v[oó]{2}r|nog)\\s+)?(in|eind|begin|medio|half|uiterlijk|v[oó]{2}r)\\s+(?:de\\s+maand\\s+)?${MONTH}(?:${YEAR})?(?!\\s+(?:jl|jongstleden|(?:van\\s+)?vorig|\\d))`,
      'giu'
    ),
    due: ([, lead, month, ...year], paper) => {
      if (!/^(?:in|eind|uiterlijk)$/iu.test(lead!)) return undefined;
      return monthEnd(monthNumber(month!), year, paper);
    }
  },
  {
    // "voor het einde van het jaar", "voor eind 2025", "voor het eind van dit jaar"
    signs: /eind|Eind/u,
    pattern: new RegExp(
      `${WORD_START}(?:(?:nog\\s+)?(?:v[oó]{2}r|tegen|aan|uiterlijk)\\s+)?(?:het\\s+)?einde?${YEAR}`,
      'giu'
    ),
    due: ([, ...year], paper) => quarterEnd(4, year, paper)
  },
  {
    // "voor de zomer", "nog voor deze zomer", "voor de zomer van 2026"
    signs: /zomer/u,
    pattern: new RegExp(
      `${WORD_START}(?:nog\\s+)?v[oó]{2}r\\s+(?:de|deze|het)\\s+zomer${WORD_END}(?:${YEAR})?`,
      'giu'
    ),
    due: ([, ...year], paper) => seasonEnd('voorjaar', year, paper)
  },
  {
    // "dit najaar", "komend voorjaar", "uiterlijk in het najaar van 2025", "in de loop van het voorjaar", "voorjaar 2026"
    signs: /jaar|zomer|herfst|lente/u,
    pattern: new RegExp(
      `${WORD_START}(?:(?:uiterlijk|nog)\\s+)?(?:in\\s+de\\s+loop\\s+van\\s+)?(in|dit|deze|komende?|aankomende?|het)\\s+(?:het\\s+|de\\s+)?(voorjaar|lente|zomer|najaar|herfst)${WORD_END}(?:${YEAR})?|${WORD_START}(voorjaar|najaar|zomer|herfst)\\s+(20\\d{2})`,
      'giu'
    ),
    due: ([, , season, explicit, current, next, bare, bareYear], paper) =>
      seasonEnd((season ?? bare)!, [explicit ?? bareYear, current, next], paper)
  },
  {
    // "voor het zomerreces", "uiterlijk voor het einde van het kerstreces 2025": when a recess is, only the
    // Kamer decides
    signs: /reces/u,
    pattern: latin(
      /(?<!\p{L})(?:nog\s+|uiterlijk\s+)?(?:v[oó]{2}r|na|rond|tijdens|aan|tegen)\s+(?:(?:het\s+einde?|(?:de\s+)?aanvang|(?:het\s+)?begin|de\s+start)\s+van\s+)?(?:het\s+)?(?:zomer|kerst|mei|herfst|voorjaars|krokus|paas)?reces(?:\s+(?:van\s+)?(?:20\d{2}|dit\s+jaar))?/giu
    ),
    due: undecided
  },
  {
    // "binnen twee weken", "binnen drie maanden", "binnen 14 dagen"; "binnen zes weken na het debat" counts from another day
    signs: /binnen|Binnen/u,
    pattern: new RegExp(
      `${WORD_START}binnen\\s+${NUMBER}\\s+(dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)${WORD_END}(\\s+na\\s+(?:(?:de|het|dit|deze|die|dat|een)\\s+)?[a-zà-ž]+)?`,
      'giu'
    ),
    due: ([, count, unit, from], paper) =>
      from ? undefined : paper && later(paper, numberOf(count!), unit!.toLowerCase())
  },
  {
    // "volgende maand", "deze maand", "komende week"
    signs: /week|maand/u,
    pattern: latin(/(?<!\p{L})(?:nog\s+)?(deze|volgende|komende)\s+(week|maand)(?!\p{L})/giu),
    due: ([, which, unit], paper) =>
      paper && periodEnd(paper, which!.toLowerCase() === 'deze' ? 0 : 1, unit!.toLowerCase())
  },
  {
    // "rond de zomer", "na de zomer", "voor de begrotingsbehandeling", "voor de behandeling van mijn
    // begroting", "vóór het commissiedebat «…»", "rond de jaarwisseling", "met Prinsjesdag"
    signs: /zomer|herfst|winter|wisseling|begroting|debat|overleg|gesprek|nota|rinsjesdag/u,
    pattern: latin(
      /(?<!\p{L})(?:nog\s+)?(?:v[oó]{2}r|na|rond|met|op|tijdens|bij|voorafgaand\s+aan)\s+(?:(?:de|het|deze)\s+)?(?:zomer|herfst|winter|jaarwisseling|begrotingsbehandeling|behandeling\s+van\s+(?:de|mijn)\s+begroting|(?:commissie|tweeminuten|plenaire\s|nota)?debat|wetgevingsoverleg|notaoverleg|rondetafelgesprek|voorjaarsnota|najaarsnota|prinsjesdag|miljoenennota)(?!\p{L})(?:\s+(?:van\s+)?20\d{2}(?:[/–-](?:20)?\d{2})?(?!\d))?(?:\s+«[^»]{0,120}»)?/giu
    ),
    due: undecided
  },
  {
    // "in de loop van 2025", "nog dit jaar", "begin 2026", "in 2026", "volgend jaar"
    signs: /20|jaar/u,
    pattern: new RegExp(
      `${WORD_START}(in\\s+de\\s+loop(?:\\s+van)?|gedurende|nog|later|begin|medio|in|rond)${YEAR}`,
      'giu'
    ),
    due: ([, lead, ...year], paper) =>
      /^(?:begin|medio|rond)$/iu.test(lead!) ? undefined : quarterEnd(4, year, paper)
  },
  {
    // "zo spoedig mogelijk", "binnenkort", "op korte termijn", "binnen afzienbare tijd"
    signs: /spoedig|snel|binnen|Binnen|termijn|zijner/u,
    pattern: latin(
      /(?<!\p{L})(?:zo\s+(?:spoedig|snel)\s+mogelijk|zo\s+spoedig\s+als\s+mogelijk|binnenkort|spoedig|op\s+(?:zeer\s+)?korte\s+termijn|te\s+zijner\s+tijd|binnen\s+(?:afzienbare\s+tijd|enkele\s+(?:dagen|weken|maanden)))(?!\p{L})/giu
    ),
    due: undecided,
    isVague: true
  },
  {
    // "halfjaarlijks", "jaarlijks", "elk kwartaal", "twee keer per jaar"
    signs: /jaar|kwartaal|maand/u,
    pattern: latin(
      /(?<!\p{L})(?:(?:half|twee|drie)?jaarlijks|maandelijks|(?:elk|ieder)\s+(?:half\s?jaar|jaar|kwartaal)|(?:elke|iedere)\s+maand|(?:\d|een|één|twee|drie|vier)\s?(?:keer|maal)\s+per\s+jaar)(?!\p{L})/giu
    ),
    due: undecided,
    isVague: true
  },
  {
    // "na afronding van het onderzoek", "zodra dit onderzoek is afgerond", "wanneer dit is afgerond"
    signs: /na |Na |odra|anneer/u,
    pattern: latin(
      /(?<!\p{L})(?:na\s+(?:afronding|ommekomst|ontvangst|publicatie|afloop)(?:\s+van)?|zodra|wanneer)\s(?:(?!\s(?:zal|zullen|wordt|worden|informeer|ontvangt|stuur|deel|nader\s+(?:over|geïnformeerd|bericht|ingelicht)|naar|uw|ik|de\s+Kamer)(?!\p{L}))[^,.;:?!]){3,80}/giu
    ),
    due: undecided,
    isVague: true
  }
];

function numberOf(count: string): number {
  if (/^[eé]+n$/iu.test(count)) return 1;
  return /^\d/u.test(count) ? Number(count) : (readNumberWord(count) ?? 1);
}
