/** Roads, rails, air and water: the word of every day beside that of papers. */
export const ON_THE_WAY = `
130 kilometer | maximumsnelheid | snelheidsverlaging
aangeschoten rijden | rijden onder invloed | dronken rijden
achterbank | kinderzitje | autostoeltje
afrit | oprit | aansluiting op de snelweg | toerit
ambulancevliegtuig | traumahelikopter
auto opladen | laadpaal | laadpunt
autopech | pechhulp | gestrand | bergingsbedrijf
autorijden op leeftijd | rijbewijskeuring | medische keuring | ouderen achter het stuur
autosloperij | autowrak | sloopauto | autodemontage
autoverkeer | gemotoriseerd verkeer | wegverkeer
bagage | koffer | bagageafhandeling | bagagekelder
bermmaaier | bermbeheer | maaibeleid | berm
betaald rijden | rekeningrijden | kilometerheffing | betalen naar gebruik
beveiliger op Schiphol | luchthavenbeveiliging | beveiligingspersoneel
bevoorrading | logistiek | distributie
binnenvaartschipper | binnenvaart | schipper
bootongeluk | aanvaring | scheepvaartongeval | vaarongeluk
brug afsluiten | brugafsluiting
bushokje | abri | wachthokje
buslijn verdwijnt | schrappen van buslijnen | verschraling van het openbaar vervoer | afschaling van het ov
chauffeur tekort | chauffeurstekort | personeelstekort in het ov
containerschip | zeecontainer | containers overboord | overboord geslagen
deelscooter | deelvervoer | deelmobiliteit
deuk | blikschade | schade aan de auto
dieselauto | milieuzone | vervuilende auto's
dode hoek | dodehoekongeval | vrachtwagenongeval
drugsrijder | speekseltest | drugstest | drugs achter het stuur
eenrichtingsverkeer | verkeerscirculatie | autovrije straat
elektrische step | step | licht elektrisch voertuig
fietsenrek | fietsenstalling | fietsparkeerplaats
fietslicht | fietsverlichting | rijden zonder licht
fietsongeluk | fietsongeval | fietsersongeval | fietsslachtoffer
fietssnelweg | doorfietsroute | snelfietsroute
foutparkeren | parkeerovertreding | wegslepen | fout geparkeerd
garage | autobedrijf | autoreparatie
gat in de weg | slecht wegdek | kuil | wegonderhoud
geluidsscherm | geluidswal | geluidsmuur
gestrand schip | aan de grond gelopen
getunede auto | uitlaatgeluid | herrie van motoren | geluidsoverlast van motoren
gladde wegen | gladheid | ijzel | wegenzout | strooizout
goederenspoor | Betuweroute | Betuwelijn | goederenlijn
grensoverschrijdende trein | internationale trein | treinverbinding met Duitsland
hoge treinprijs | duur treinkaartje | tariefverhoging in het ov
hogesnelheidstrein | hsl | Thalys | Eurostar | Fyra
kapotte trein | treinstoring | defecte trein | materieelgebrek
klapband | losse lading | verloren lading
koperdief | koperdiefstal | kabeldiefstal
krimp van Schiphol | krimp van de luchtvaart | vliegbewegingen
leaseauto | zakelijke auto | auto van de zaak | bijtelling
linksrijder | bumperkleven | agressief rijden | asociaal rijgedrag | verkeershufter
luchtruim | vliegroute | aanvliegroute | luchtruimherziening
MH17 | neergehaald vliegtuig
motorlawaai | motorgeluid | geluidsoverlast van motoren
nachtvlucht | nachtvluchten | vliegen in de nacht
nummerbord | kenteken | kentekenplaat
omgevallen boom | stormschade | omgewaaid
onbewaakte overweg | nabo | spoorwegovergang
onderdoorgang | fietstunnel | tunnel
ontspoord | ontsporing | treinongeval
onverzekerd rijden | WAM | onverzekerde auto
openbare vervoerskaart | ov-chipkaart | OVpay | betalen in het ov
opgevoerde scooter | opgevoerde fatbike | opvoeren van voertuigen
ouderenvervoer | Regiotaxi | Wmo-vervoer | doelgroepenvervoer | Valys
ov-bureau | vervoersautoriteit | concessieverlener
overlast in de trein | sociale veiligheid in het ov | agressie tegen conducteurs
overvolle trein | drukke trein | volle treinen | staan in de trein
pakketbus | pakketbezorging | bestelverkeer
parkeergeld | parkeertarief | parkeerbelasting | betaald parkeren
pechstrook | vluchtstrook | rood kruis op de weg
plezierboot | pleziervaart | recreatievaart | recreatievaartuig
privéjet | privévliegtuig | zakenvliegtuig | privévlucht
reisorganisatie | touroperator | reisbureau | reisgarantie
rijbewijsfraude | examenfraude bij het CBR
roetfilter | partikelfilter | deeltjesfilter
rondvaartboot | passagiersvaart
scheepswrak | wrak | gezonken schip
scooterrijder | bromfiets | snorfiets
sjoemeldiesel | dieselfraude | sjoemelsoftware | emissieschandaal
sleepboot | bergingsvaartuig | berging
smartphone achter het stuur | appen in het verkeer | afleiding in het verkeer | telefoon achter het stuur
snelheid in de bebouwde kom | 30-kilometerzone
snelwegblokkade | wegblokkade | blokkade | A12-blokkade
speed pedelec | e-bike | elektrische fiets
spoorbrug | spoorviaduct
spoorwerk | spoorwerkzaamheden | buitendienststelling
staking in het ov | treinstaking | NS-staking
stoomtrein | museumspoorlijn
straat opgebroken | wegwerkzaamheden
straattaxi | taxistandplaats | opstapmarkt
stremming | versperring | geblokkeerd
tanken over de grens | accijnsverlaging | grenseffect
taxiprijs | taxitarief | ritprijs
toltunnel | Westerscheldetunnel | tolvrij | Blankenburgverbinding
trambestuurder | metrobestuurder | buschauffeur
truckparking | truckparkeerplaats | overnachtende chauffeurs | verzorgingsplaats
tweewieler | fiets | bromfiets
vaarbewijs | vaarvergunning | snelle motorboot
vaargeul | vaarweg | vaarroute | vaarwegdiepte
veerman | pontbaas | pont
verkeerschaos | verkeersinfarct | verkeershinder
verkeerslawaai | geluid van wegverkeer | geluidshinder van de weg
verkeersregelaar | verkeersbegeleider
verschraling | uitdunning | afschaling
vertrekhal | terminal | luchthaventerminal
vervoersarmoede | mobiliteitsarmoede | bereikbaarheid van het platteland
vliegramp | vliegtuigongeluk | vliegtuigcrash | neergestort | luchtvaartongeval
vlucht geannuleerd | annulering | vliegtickets terugbetalen
voorrangsweg | voorrangsregel
vrachtwagenheffing | kilometerheffing voor vrachtwagens | tol voor vrachtwagens
wachtrij op Schiphol | lange rijen | drukte op de luchthaven
wachttijd bij het CBR | wachttijden voor rijexamens
Waddenveer | veerdienst naar de Waddeneilanden | bootverbinding Ameland
waterscooter | jetski | speedboot
wegenbouw | asfalt
wegpiraat | verkeershufter | roekeloos rijgedrag | roekeloos rijden
wegverbreding | verbreding van de weg | extra rijstrook | asfalt erbij
wielerwedstrijd | wielerronde | wielerkoers
zeeman | zeevarende | zeelieden | opvarende
zelfrijdende auto | autonoom voertuig | automatisch rijden
`;
