/** What people call whatever else is spoken of every day (a to h), and what papers print. */
export const SOUGHT_EVERYDAY_A_TO_H = `
ademnood | benauwdheid | kortademigheid
adresfraude | woonfraude | inschrijving op een verkeerd adres
afhaalpunt | servicepunt | pakketpunt
afrastering | omheining | hekwerk | raster
aftershock | naschok | beving
alleenstaande ouder | eenoudergezin | alleenstaande vader
alleenverdiener | alleenverdienersproblematiek | eenverdienershuishouden
allesverzekerd | dekking van de verzekering | verzekeringsdekking
alternatieve straf | taakstraf | leerstraf | Halt
arbeidsconflict | conflict op het werk | loonconflict
armoedehulp | kindpakket | Jeugdfonds
artikel 1 | gelijkheidsbeginsel | discriminatieverbod
artikel 23 | vrijheid van onderwijs | onderwijsvrijheid
asielzoekers laten werken | tewerkstellingsvergunning | 24-wekeneis
autokosten | kosten van autorijden | autolasten
babyhuis | opvang van baby's
babyvoeding | zuigelingenvoeding | flesvoeding
baggerschip | baggeraar | baggerwerkzaamheden
balie | loket | publieksbalie
ballingschap | verbanning | uitgeweken
basisarts | arts niet in opleiding | anios
beddentekort | beddencapaciteit | tekort aan ziekenhuisbedden
bedelaar | bedelverbod | bedelen
bedreigde diersoort | bedreigde soorten | rode lijst
begrafenisondernemer | uitvaartondernemer | uitvaartbranche
beschoeiing | oeverbescherming
bestelbusje | bestelauto | bedrijfsauto
betaalpas kwijt | misbruik van de pinpas | bankpasfraude
bezorgfiets | bakfiets | fietskoerier
bezorgzekerheid | postbezorging | universele postdienst
biefstukbelasting | vleestaks | accijns op vlees
binnentuin | binnenterrein | hofje
biomassacentrale | houtgestookte centrale | biomassasubsidie
BKR | kredietregistratie | Bureau Krediet Registratie
blaffende hond | geblaf | hondenoverlast
bloedtest | bloedonderzoek | bloedwaarden
blusschuim | PFAS-houdend blusschuim
blusvliegtuig | blushelikopter | natuurbrandbestrijding
bodemloze put | onrendabele investering | geldverslindend project
bommelding op school | schoolbedreiging
bordelen sluiten | sluiten van ramen | raamprostitutie
bovenwoning | appartement | etagewoning
boze brief | klachtbrief
brandstapel | vreugdevuur | brandstapels op het strand
bruidsschat | bruidsprijs
buikvet | obesitas | overgewicht
buitenechtelijk kind | erkenning van een kind
buitenslapers | feitelijk daklozen | slapen op straat
bus te laat | rituitval | punctualiteit in het streekvervoer
cacao | chocolade
cadet | adelborst | NLDA | officiersopleiding
campus | universiteitsterrein
campusprotest | universiteitsbezetting | pro-Palestijns protest
cashgeld | contant geld | chartaal
conservatorium | kunstvakonderwijs | muziekopleiding
contant betalen | acceptatieplicht contant geld | cash betalen
dakloze jongere | zwerfjongere | dak- en thuisloze jongeren
deeltijdwerk | deeltijdfactor
deurcontrole | discriminatie in het uitgaansleven | weigering aan de deur
diepzee | diepzeemijnbouw | oceaanbodem
dierenvoer | diervoeder | veevoer | mengvoer
distributiecentrum | logistiek centrum | verdozing
diversiteit in de top | vrouwenquotum | ingroeiquotum
dode zwaan | vogelsterfte | dode vogels
straatmuzikant | straatmuziek
drijfzand | verraderlijk zand
drukte op straat | overtoerisme | drukte in de binnenstad
duinafslag | kusterosie | kustveiligheid | zandsuppletie
duivenmelker | duivensport | postduif | duivenhouder
e-reader | e-book
echtpaar | gehuwden
eengezinswoning | rijtjeshuis | gezinswoning
eenmanszaak | zzp'er
eenverdiener | alleenverdiener | alleenverdienersproblematiek
eerste levensbehoeften | basisbehoeften | primaire levensbehoeften
eerstejaars | propedeuse | eerstejaarsstudent
elektronisch stemmen | stemcomputer | digitaal stemmen | internetstemmen
emigrant | emigreren | vertrokken Nederlander
emigratie | vertrek uit Nederland | uitstroom van Nederlanders
enquête onder burgers | peiling | opinieonderzoek
erfafscheiding | schutting | perceelgrens
examenstress | examendruk | toetsdruk
fabriek | productielocatie | industriële installatie | fabriekshal
fabrieksarbeider | productiemedewerker | industriearbeider
feestdag | vrije dag | nationale feestdag
fietsongeluk | fietsongeval | gewonde fietsers
filevorming | congestie | file | opstopping
flesvoeding | kunstvoeding | zuigelingenvoeding
fluisterboot | elektrisch varen | emissievrij varen
fossiele reclame | reclame voor vliegreizen | reclameverbod
fossiele subsidie | fossiele subsidies | belastingvoordeel voor fossiele brandstoffen
frisdrank | suikerhoudende dranken | gezoete dranken
fruit op school | schoolfruit | EU-schoolfruit
gascentrale | gasgestookte centrale | regelbaar vermogen
gasexplosie | gasontploffing | ontploffing
gebiedsverbod voor relschoppers | gebiedsverbod
gedwongen verkoop | executieveiling | executieverkoop
gehandicaptenrechten | VN-verdrag handicap
geheugenverlies | amnesie | dementie
geldtransport | waardetransport | geldauto
gelekte persoonsgegevens | datalek bij een lab
gemeentelijke schuldhulp | Wgs | schuldregeling
gemeentewerf | buitendienst | groenvoorziening
gestolen nummerbord | gekloonde kentekenplaat | kentekenfraude
geurhinder | geuremissie
gezinscoach | gezinsbegeleiding | opvoedondersteuning
gezocht crimineel | voortvluchtig | opsporingslijst
gezonde keuze | Schijf van Vijf | Voedingscentrum | voedingsadvies
gezonde lunch | schoollunch | gezonde schoolkantine
glas-in-lood | monumentaal glas | kerkraam
gletsjer | landijs | smeltend ijs
gloeilamp | ledverlichting | energiezuinige verlichting
graf ruimen | grafruiming
graf | begraafplaats
grafschennis | vernieling van graven | grafdelict
gratis kinderopvang | bijna gratis kinderopvang | nieuwe financiering kinderopvang
gratis ov | kosteloos openbaar vervoer | gratis reizen
grensarbeider | grenswerker | grensoverschrijdend werken
grensstreek | grensregio | grensgebied
gsm-verbod | telefoonverbod | mobielverbod
hagel | hagelschade | hagelbui
Halt-straf | Halt-afdoening | bureau Halt
hamsteren | hamstergedrag | paniekaankopen
handhaver | boa | toezichthouder op straat
herfststorm | zware storm | stormschade
hertelling | hertellen van stemmen | telfout
hijskraan | torenkraan
hitte | hoge temperaturen | hitteplan
hittegolf | extreme hitte | tropische temperaturen
homo-ouders | regenbooggezin | duomoeder
hondenlosloopgebied | losloopgebied | aanlijnplicht
hondenpoep | hondenuitwerpselen | hondenpoepzakjes
hondentraining | hondenschool | stroomhalsband
honger | hongersnood | voedselonzekerheid | ondervoeding
hoogopgeleid | theoretisch opgeleid | hoger opgeleid
horecaoverlast | geluidsoverlast van horeca
hovenier | groenvoorziener | tuinaanleg
huisbaas | verhuurder | particuliere verhuurder | huisjesmelker
huisgenoot | medebewoner | woningdeler
huismeester | wijkbeheerder | complexbeheerder
huisvrouw | thuisblijvende ouder | niet-werkende partner
hulplijn | luisterlijn | telefonische hulpdienst
huurauto | autoverhuur | verhuurbedrijf
huurfiets | OV-fiets | deelfiets
`;
