/** What people call traffic, schools, telephones and computers (p to z), and what papers print. */
export const SOUGHT_WAYS_AND_SCHOOLS_P_TO_Z = `
P+R | transferium | parkeren en reizen
pabo | lerarenopleiding | leraar in opleiding
parkeerboete | naheffingsaanslag parkeerbelasting | parkeerbelasting
parkeerplek | parkeerplaats | parkeervak | parkeernorm
passend onderwijs | extra ondersteuning op school | samenwerkingsverband
persoonsgegevens verkopen | datahandelaar | datahandel | datamakelaar
piloot | verkeersvlieger | gezagvoerder
PISA | internationale vergelijking van leerlingen | leerprestaties
Pools kenteken | buitenlands kenteken | buitenlandse kentekens
praktijkschool | praktijkonderwijs | pro-leerling
privacy | gegevensbescherming | persoonlijke levenssfeer
privéjet | privévliegtuig | zakenvliegtuig | business aviation
promovendus | promotieonderzoek | proefschrift
ProRail | spoorbeheerder | beheerder van het spoor
provinciale weg | N-weg | regionale weg
reformatorische school | bijzondere school | artikel 23 | vrijheid van onderwijs
regiotaxi | doelgroepenvervoer | Valys | leerlingenvervoer
rijbewijs | rijvaardigheid | rijbevoegdheid | CBR
rijbewijskeuring | rijgeschiktheid | CBR-keuring | gezondheidsverklaring
rijen op Schiphol | wachtrijen op Schiphol | drukte op de luchthaven
rijexamen | praktijkexamen | wachttijd bij het CBR
rijinstructeur | rijschoolhouder | rijschool
rijstrook | rijbaan
risicoprofilering | SyRI | risicomodel
roc | mbo-instelling | regionaal opleidingencentrum
rotonde | verkeersplein
router | modem | netwerkapparatuur
ruimtevaart | satelliet | ESA | ruimtevaartagentschap
scanauto | scanvoertuig | parkeercontrole
schooladvies | brugklasadvies | toetsadvies | definitief advies
schoolarmoede | kinderarmoede | brugfunctionaris
schoolbestuurder | onderwijsbestuurder | college van bestuur
schoolboek | leermiddel | lesmethode | leermiddelen
schoolbus | leerlingenvervoer | schooltaxi
schoolgebouw | onderwijshuisvesting | schoolhuisvesting
schoolinspectie | onderwijsinspectie | kwaliteitsoordeel
schoolkamp | schoolreis | vrijwillige ouderbijdrage
schoolkeuze | keuze van een school | aanmelding voor school
schoolmaaltijd | schoolmaaltijden | gratis ontbijt | eten op school
schoolmaaltijden | kinderen met honger
schoolzwemmen | zwemonderwijs | zwemles | natte gymles
segregatie | schoolsegregatie | gescheiden scholen
seksuele voorlichting | relationele vorming | Lentekriebels | seksuele vorming
slecht bereik | slechte dekking | mobiele bereikbaarheid | 112-bereikbaarheid
sneltrein | intercity | intercityverbinding
sociale media | social media | onlineplatform | sociaalmediaplatform
speciale school | speciaal onderwijs | sbo | vso
spijbelaar | schoolverzuim | ongeoorloofd verzuim | spijbelen
spookschip | schaduwvloot | schaduwvlootschip | Russische tanker
spoorlijn | treinverbinding | railverbinding | spoorverbinding
spoorloper | spoorlopers | mensen langs het spoor
stage | stageplaats | bpv | beroepspraktijkvorming
stagediscriminatie | discriminatie op de stagemarkt
stagevergoeding | vergoeding voor stagiairs
stagiair | stagestudent | stagiairs
stationstoilet | toilet in de trein | sanitair op stations
stewardess | cabinepersoneel | purser
stoep | trottoir | voetpad
stoptrein | sprinter | sprinterdienst
straaljager | gevechtsvliegtuig | F-35 | jachtvliegtuig
strooien | gladheidsbestrijding | strooiwagen | strooizout
studentenreisproduct | studenten-ov | ov-studentenkaart
studiefinanciering | basisbeurs | studiebeurs | aanvullende beurs
studiestress | studiedruk | mentale gezondheid van studenten
supercomputer | rekenkracht | AI-fabriek
taalles | taalonderwijs | Nt2-onderwijs
taxichauffeur | taxibranche | taxivervoer
telefoonverbod op school | mobielvrij | smartphones in de klas
theorie-examen | theorie-examenfraude | rijtheorie
thuisonderwijs | onderwijs op een andere locatie | vrijstelling leerplicht
thuiszitter | langdurig verzuim | thuiszittende kinderen | thuiszitters
TikTok | TikTokverbod | ByteDance
tram | lightrail | trambaan
treinkaartje | vervoerbewijs | treinabonnement | ov-tarief
treinrail | spoorstaaf | spoorbaan
treinvertraging | punctualiteit | vertraagde trein | treinuitval
trol | trollenleger | nepaccount
trucker | vrachtwagenchauffeur | internationale chauffeur
tunnel dicht | tunnelafsluiting | tunnelsluiting | tunnelstoring
tweedehands auto | occasion | gebruikte auto | tweedehandsmarkt
uitwonende beurs | uitwonendenbeurs | fraude met de uitwonendenbeurs
universiteit | wetenschappelijk onderwijs | wo-instelling
vakantierooster | schoolvakantie | vakantiespreiding | zomervakantie
verkeerslicht | stoplicht | verkeersregelinstallatie | VRI
viaduct kapot | renovatie van bruggen | vervanging en renovatie | instandhouding
vierdaagse schoolweek | andere indeling van de schoolweek
vlieglawaai | vliegtuiggeluid | geluidshinder van vliegtuigen | vliegtuigherrie
vliegroute | aanvliegroute | luchtruimherziening | vertrekroute
vliegtuig | luchtvaartuig
vliegveld | luchthaven | luchtvaartterrein
vluchtstrook | pechstrook | pechhaven
vmbo | praktijkgericht onderwijs | vmbo-leerling
volle trein | zitplaatskans | reizigersdrukte
vrachtauto | vrachtwagen | truck | vrachtverkeer
vrachtschip | zeeschip | koopvaardijschip
vrachtwagentol | vrachtwagenheffing | kilometerheffing voor vrachtwagens
wachtwoord | inloggegevens | tweestapsverificatie
walstroom | stroom voor schepen | walstroomvoorziening
wegdekschade | gat in de weg | slecht wegdek
wegverbreding | verbreding van de snelweg | extra rijstrook
zeecruise | cruiseterminal
zeekabel | onderzeese kabel | datakabel | trans-Atlantische kabel
zelfrijdende auto | autonoom voertuig | geautomatiseerd rijden
zendmast | antennemast | antenne-opstelpunt
zij-instromer | zij-instroom | zijinstromer
zwakke school | zeer zwakke school | zeer zwak
zwarte school | schoolsegregatie | gemengde school
`;
