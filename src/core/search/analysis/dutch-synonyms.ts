import { MINISTRIES } from './ministries.ts';

/** Abbreviations that papers use without saying what they stand for. */
const ABBREVIATIONS = `
AI | KI | kunstmatige intelligentie | artificiële intelligentie
AP | Autoriteit Persoonsgegevens
AVG | Algemene verordening gegevensbescherming | GDPR
azc | asielzoekerscentrum | asielzoekerscentra
btw | omzetbelasting
COA | Centraal Orgaan opvang asielzoekers
CBS | Centraal Bureau voor de Statistiek
DSA | Digital Services Act | digitaledienstenverordening
DNB | De Nederlandsche Bank
EU | Europese Unie
ggz | geestelijke gezondheidszorg
GGD | gemeentelijke gezondheidsdienst
hbo | hoger beroepsonderwijs
ho | hoger onderwijs
ICT | IT | informatietechnologie
IGJ | Inspectie Gezondheidszorg en Jeugd
IND | Immigratie- en Naturalisatiedienst
ILT | Inspectie Leefomgeving en Transport
IvhO | Inspectie van het Onderwijs | onderwijsinspectie
mbo | middelbaar beroepsonderwijs
mkb | midden- en kleinbedrijf
NAVO | NATO
ngo | niet-gouvernementele organisatie | non-gouvernementele organisatie
NVWA | Nederlandse Voedsel- en Warenautoriteit
OM | Openbaar Ministerie
ov | openbaar vervoer
SCP | Sociaal en Cultureel Planbureau
CPB | Centraal Planbureau
PBL | Planbureau voor de Leefomgeving
SVB | Sociale Verzekeringsbank
UWV | Uitvoeringsinstituut Werknemersverzekeringen
VK | Verenigd Koninkrijk
VN | Verenigde Naties
VNG | Vereniging van Nederlandse Gemeenten
vo | voortgezet onderwijs
VS | Verenigde Staten | Amerika
wmo | Wet maatschappelijke ondersteuning
Wlz | Wet langdurige zorg
Woo | Wet open overheid
WRR | Wetenschappelijke Raad voor het Regeringsbeleid
zbo | zelfstandig bestuursorgaan
zzp | zelfstandige zonder personeel | zelfstandigen
lhbti | lhbtiq | lhbtiqa | lhbtqia | lhbtqi | lhbt | lgbt | lgbti | lgbtq | lgbtqi | lgbtqia | regenbooggemeenschap
`;

/** Words of nearly the same meaning, for what is asked in one word and answered in another. */
const SYNONYMS = `
geld | middelen | budget | financiering | bekostiging
kosten | uitgaven
begroting | budget
subsidie | bijdrage | financiering
vergoeding | onkostenvergoeding | compensatie
percentage | procent | aandeel
aantal | hoeveelheid
cijfers | statistieken | gegevens
boete | sanctie | straf
handhaving | toezicht
controle | inspectie
wet | wetgeving
wetsvoorstel | wetswijziging
regels | voorschriften | regelgeving
verbieden | verbod
verplichten | verplichting
afschaffen | schrappen | beëindigen
sluiten | sluiting
tekort | krapte
personeelstekort | arbeidsmarktkrapte | vacatures
baan | werk | functie
salaris | loon | beloning
werkloos | werkloosheid
werknemer | medewerker | personeel
werkgever | bedrijf | onderneming
bedrijf | onderneming | bedrijfsleven
burgers | inwoners | bewoners
jongeren | jeugd | jeugdigen
kinderen | minderjarigen
ouderen | senioren | bejaarden
leerlingen | scholieren
student | studerende
leraar | docent | leerkracht | onderwijspersoneel
school | onderwijsinstelling
universiteit | hoger onderwijs
arts | dokter | huisarts
medicijn | geneesmiddel | medicatie
ziekenhuis | ziekenhuiszorg
patiënt | cliënt
gehandicapt | beperking | handicap
doof | slechthorend
woning | huis
huisvesting | wonen | woning
huur | huurprijs
dakloos | thuisloos
auto | personenauto | voertuig
trein | spoor
schip | boot | vaartuig
veerboot | veerdienst | veerpont
fiets | rijwiel
vliegtuig | luchtvaart
vliegveld | luchthaven
boer | agrariër | landbouwer
natuur | biodiversiteit
stroom | elektriciteit
zonnepanelen | zonne-energie
windmolen | windturbine | windenergie
uitstoot | emissie
milieu | leefomgeving
water | waterstand
overstroming | hoogwater
leger | Defensie | krijgsmacht | militairen
soldaat | militair
wapen | bewapening
politieagent | agent | politie
misdaad | criminaliteit | misdrijf
crimineel | strafbaar | verdachte
moord | doodslag
eerwraak | eergerelateerd geweld | eermotief
vrouwenbesnijdenis | genitale verminking
vrouwenmoord | femicide
huiselijk geweld | partnergeweld
racisme | discriminatie
moslim | islam | islamitisch
Jood | Joods
jodenhaat | antisemitisme
kerk | geloof | religie
geloof | religie | godsdienst
vluchteling | asielzoeker | statushouder
migrant | immigrant | nieuwkomer
allochtoon | migratieachtergrond
immigratie | migratie
gemeente | gemeentebestuur
provincie | provinciebestuur
overheid | rijksoverheid
bestuur | bestuurder
Tweede Kamer | parlement | Kamer
kabinet | regering
bewindspersoon | minister | staatssecretaris
privacy | persoonsgegevens | gegevensbescherming
datalek | gegevenslek
hacker | cyberaanval | hack
internet | online | digitaal
sociale media | social media | platforms
desinformatie | nepnieuws
algoritme | algoritmisch
software | programmatuur
cloud | clouddienst
voorlichting | informatie | communicatie
onderzoek | studie
evaluatie | beoordeling
advies | aanbeveling
klacht | bezwaar
melding | aangifte
vertraging | wachttijd
wachttijd | wachtlijst
vrijwilliger | vrijwilligerswerk
vrouw | vrouwelijk
man | mannelijk
armoede | arm | minima
schulden | schuldenproblematiek
uitkering | bijstand
belasting | heffing
toeslag | tegemoetkoming
eigenaar | eigendom
veiligheid | beveiliging
gezondheid | volksgezondheid
eten | voedsel | voeding
alcohol | drank
roken | tabak
gokken | kansspel
voetbal | sport
zwemles | schoolzwemmen | zwemonderwijs
bibliotheek | bieb
museum | erfgoed
krant | dagblad
media | pers | journalistiek
Oekraïner | Oekraïens | Oekraïense
Duitser | Duits | Duitsland
Fransman | Frans | Frankrijk
Belg | Belgisch | België
Brit | Brits | Groot-Brittannië | Verenigd Koninkrijk
Amerikaan | Amerikaans | Amerika
Chinees | Chinese | China
Rus | Russisch | Rusland
Turk | Turks | Turkije
Marokkaan | Marokkaans | Marokko
Pool | Pools | Polen
Syriër | Syrisch | Syrië
Zweed | Zweeds | Zweden
Deen | Deens | Denemarken
Israëliër | Israëlisch | Israël
Palestijn | Palestijns | Palestina
Fries | Friesland | Fryslân
Caribisch Nederland | BES-eilanden | Bonaire
`;

/** Words that mean the same, or nearly, in parliamentary papers; the user's own come on top. */
export const DUTCH_SYNONYMS: readonly (readonly string[])[] = [
  ...MINISTRIES,
  ...readGroups(ABBREVIATIONS),
  ...readGroups(SYNONYMS)
];

function readGroups(text: string): string[][] {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((word) => word.trim()));
}
