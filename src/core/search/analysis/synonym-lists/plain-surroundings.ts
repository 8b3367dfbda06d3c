/** What people call what is around them, and what papers call it: traffic, weather, nature, energy, housing. */
export const PLAIN_SURROUNDINGS = `
afschieten | doden | beheerjacht
afstand | reisafstand | ver
alarm | waarschuwing | alarmering
ambulance | hulpdiensten | spoedzorg | nooddiensten
anti-kraak | leegstandbeheer
asfalt | verharding | wegdek
autorijles | rijles | rijopleiding | rijschool
bekeuring | boete | sanctie
benzineprijs | brandstofprijs | accijns
boerenbedrijf | landbouwbedrijf | agrarisch bedrijf
bomenkap | kappen | ontbossing | boskap
bus | lijnbus | busvervoer | busverbinding
buurman | omwonende | buurtbewoner | bewoner
buurt | wijk | woonomgeving | leefomgeving
camper | woonwagen | standplaats
conducteur | treinpersoneel | treinbegeleider
dierenarts | veterinair | dierenartsenzorg
dorp | kleine kern | plattelandsgemeente
droogte | neerslagtekort | watertekort
elektrisch rijden | emissievrij | elektrische auto
energiearmoede | energietoeslag | energiehulp
energierekening | energiekosten | stookkosten | gasrekening
file | verkeersopstopping | congestie | filevorming
gaskraan | gaswinning | aardgaswinning
gif | bestrijdingsmiddel | gewasbeschermingsmiddel | pesticide
herrie | lawaai | geluidsoverlast | geluidshinder | overlast
hittegolf | extreme hitte | hitteplan
huis kopen | woningaankoop | koopwoning
huisbaas | verhuurder | huiseigenaar
huur | huurprijs | huurverhoging | huurbedrag
kerncentrale | kernenergie | kernreactor
kraken | kraakpand | kraakverbod
laagwater | lage waterstand | eb
matroos | bemanning | stuurman
mest | drijfmest | meststoffen
noodweer | storm | extreem weer
ongeluk | ongeval | verkeersongeval | aanrijding
ontheffing | vrijstelling | dispensatie
parkeerplaats | parkeergelegenheid | parkeervoorziening
passagier | reiziger | opvarende
platteland | landelijk gebied | krimpregio | buitengebied
post | poststuk | brief | postbezorging
postkantoor | postvestiging | afhaalpunt
regenbui | neerslag | hoosbui
rijbewijs | rijexamen | theorie-examen | rijvaardigheid
schip | vaartuig | boot | veerboot
spits | drukte | piekuren
stal | veehouderij | dierverblijf
statiegeld | inzameling | retourpremie
stroomnet | elektriciteitsnet | netcongestie | netcapaciteit
stroomstoring | stroomuitval | stroomonderbreking
studentenkamer | studentenhuisvesting | kamerbewoning
toerist | bezoeker | vakantieganger | reiziger
treinkaartje | vervoerbewijs | treintarief
tuin | groenvoorziening
vakantiehuis | recreatiewoning | vakantiewoning
vieze lucht | luchtkwaliteit | luchtverontreiniging
vuilnis | afval | huisvuil | restafval
warmtepomp | verwarming | hybride ketel
woningnood | woningtekort | woningschaarste
zandbank | verondieping | aanslibbing
zeilen | varen | watersport
zonnepaneel | zonnestroom | zonne-energie
`;
