import { findDates } from '../scan/dates.ts';

/** When a set was put and when it was answered. */
interface SetDates {
  submittedOn?: string;
  receivedOn?: string;
}

// "(ingezonden 6 mei 2024)", "Ingediend 6 mei 2024", "Indiendatum: 6 mei 2024"
const SENT_IN =
  /ingezonden|ingediend|uw brief|indiening|indiendatum|vraagdatum|ingekomen|binnengekomen|^gesteld|datum (?:van )?(?:de )?(?:vra(?:ag|gen)|ontvangst|inzending)/iu;

const ANSWERED =
  /ontvangen|beantwoord|datum afgedaan|antwoorddatum|^antwoord|datum (?:van )?(?:het |de )?antwoord/iu;

/** "(ingezonden 6 mei 2024)" and "Beantwoord 3 juni 2024" on lines of their own. */
export function datesInBrackets(texts: readonly string[], facts: SetDates): SetDates {
  const dates: SetDates = {};
  for (const text of texts) {
    const iso = findDates(text)[0]?.iso;
    if (!iso) continue;
    if (SENT_IN.test(text) && !facts.submittedOn) dates.submittedOn ??= iso;
    if (ANSWERED.test(text) && !facts.receivedOn) dates.receivedOn ??= iso;
  }
  return dates;
}
