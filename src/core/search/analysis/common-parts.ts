/**
 * Words that make compounds everywhere. In a small library few of them stand alone, and "bezorgplicht"
 * would not be seen to be a compound of "bezorg".
 */
export const COMMON_PARTS: ReadonlySet<string> = new Set(
  `aanbod aanpak aanvraag akkoord ambtenaar arts bank bedrag bedrijf beheer belang beleid belasting
  bericht beroep besluit bestuur bewijs bezoek boek brief bureau centrum cijfer club commissie controle
  cultuur cursus dag debat dienst doel eis examen familie fonds fout functie gebied gebouw gebruik gegevens
  geld gemeente geneeskunde grens groep grond handel haven heffing huis hulp huur industrie informatie
  inkomen inspectie instelling jaar jongeren kaart kamer kans kantoor keuze kind kinderen klacht klas kosten
  kracht land leerling leraar lijst lijn macht markt medewerker meter middelen ministerie motie norm
  onderhoud onderwijs onderzoek ongeval oorlog opbrengst opleiding opvang orde organisatie overlast
  pad partij pas patient pensioen personeel plaats plan plek plicht politie positie post prijs probleem
  proces product programma project quotum raad rapport recht rechter regel regeling register
  rekening risico ruimte salaris schade school schuld sector situatie soort spoor stad station stelsel
  steun stop straf straat student subsidie systeem taak tarief tekort termijn tijd toets toeslag toezicht
  trein uitgaven uitkering uur vakantie veiligheid verbod vereniging vergoeding vergunning verkeer verkoop
  verlof verzekering voertuig volk voorziening vraag vrijheid wacht water weg werk werkgever werknemer
  wet wijk winkel wonen woning zaak zekerheid ziekenhuis zorg`.split(/\s+/)
);
