/** Traffic, transport and post: the word of every day beside that of papers. */
export const TRANSPORT = `
aanleggen | afmeren | aanmeren
aansluiting missen | gemiste aansluiting | overstaptijd
achterland | verbinding met het achterland | goederenvervoer
afgelast | geannuleerd | vervallen | uitgevallen
afvaart | vertrek | overtocht | vaart
autobelasting | motorrijtuigenbelasting | wegenbelasting | bpm
autobus | bus | touringcar
autogordel | gordel | veiligheidsgordel
autoluw | autovrij | zero-emissiezone
benzinepomp | tankstation | pompstation
benzineprijs | brandstofprijs | dieselprijs
bezorgtijd | bezorgdag | bezorgtermijn
binnenvaart | binnenschip | schipper
boetes in het verkeer | verkeersboetes | Mulderboete
bootdienst | veerdienst | veerverbinding
bootkaartje | overtocht | vervoersbewijs
botsing | aanvaring | aanrijding
brief | poststuk | briefpost
brievenbus | brievenbussen | postbus
brommerrijbewijs | rijbewijs AM
brug kapot | brugstoring | brug gesloten
bruggen | kunstwerken | viaducten
busbaan | vrije busbaan | HOV
busje | bestelbus | bestelauto
buurtbus | vrijwilligersbus | belbus
carpool | meerijden | deelauto
deelfiets | deelscooter | deelvervoer
deltaplan | infrastructuur | Deltaprogramma
dienst uitgevallen | rituitval | uitval
doorstroming | file | reistijd
douane | grenscontrole | invoercontrole
eiland | eilanden | Waddeneiland | Waddeneilanden
eilander | eilanders | eilandbewoner | eilandbewoners
fietsbrug | fietspad | fietsvoorziening
fietsenstalling | stalling | fietsparkeren
fietser | fietsers | langzaam verkeer
fietshelm | helmplicht | helm
fietspad | fietsroute | doorfietsroute
gehandicaptenparkeerkaart | invalidenparkeerplaats
goederentrein | goederenvervoer | spoorgoederenvervoer
helm | helmplicht | valhelm
inchecken | uitchecken | OV-chipkaart | OVpay
kade | steiger | aanlegplaats
kentekenplaat | kenteken | voertuigregistratie
klokkentoren | kerktoren
laatste boot | avondboot | avondafvaart | laatste afvaart | avonddienst
laatste bus | laatste rit | avonddienst
laatste trein | late trein | nachtnet
landingsbaan | start- en landingsbaan | baangebruik
legen van de brievenbus | lichting | buslichting
lijnbus | streekbus | busdienst
loods | loodsen | loodsdienst
luchtvaartmaatschappij | vliegmaatschappij | KLM
motor | motorrijder | motorrijwiel
muzikant | muzikanten | pianist | straatmuzikant
omleiding | alternatieve route | omrijden
omreizen | omreistijd | langere reistijd
opstappunt | halte | instapplaats
ov-jaarkaart | studentenreisproduct | OV-abonnement
ov-kaart | OV-chipkaart | vervoersbewijs
oversteken | oversteek | oversteekplaats
overtocht | afvaart | vaarverbinding
passagiersboot | veerboot | passagiersschip
piano | stationspiano | vleugel | muziekinstrument
post bezorgen | postbezorging | bezorging
postbode | postbezorger | bezorger
postkantoor | postagentschap | postpunt | servicepunt
postzegel | briefport | posttarief | porto
rederij | scheepvaartbedrijf | vervoerder | veerbedrijf
reistijd | reisduur | rijtijd
rijbewijs afpakken | rijontzegging | invordering van het rijbewijs
rijexamen | praktijkexamen | rijtest | theorie-examen
rijinstructeur | rijschoolhouder | rijopleider
roltrap | lift | stationsvoorzieningen
rouwpost | rouwbrief | rouwkaart | condoleance
scheepsramp | scheepsongeval | schipbreuk
schipper | kapitein | gezagvoerder
slagboom | spoorboom | overweg
sluiting van het station | station gesloten | opheffing van de halte
snelheidslimiet | maximumsnelheid | snelheidsbeperking
spits | spitsuur | hyperspits
spookrijder | spookrijden
spoorlijn | spoorverbinding | treinverbinding
spoorwegen | NS | spoorvervoerder
sporen | rails | spoorweg
stemmen van de piano | pianostemmer
step | elektrische step | e-step | bijzondere bromfiets
stoplicht | verkeerslicht | verkeersregelinstallatie
strooien | gladheid | gladheidsbestrijding
taxivervoer | taxi | doelgroepenvervoer
toeslag vliegen | vliegbelasting
tol heffen | tolheffing | kilometerprijs
trein te laat | vertraging | punctualiteit
treinramp | spoorongeval | treinongeluk
treinvervoer | reizen per trein | spoorvervoer
tweedehands auto | occasion | gebruikte auto
uitvaren | afvaart | varen
varen | vaart | scheepvaart
veerman | veerdienst | schipper
verkeersbord | bebording | verkeersteken
verkeersdode | verkeersdoden | verkeersslachtoffer
verkeersveilig | verkeersveiligheid | verkeersonveilig
vertraagd | vertraging | te laat
vervoerbedrijf | vervoerder | concessiehouder
vliegtuiglawaai | vlieghinder | vliegtuiggeluid
vuurtoren | kustlicht | baken
watertaxi | taxiboot | sneldienst
wegdek | asfalt | wegverharding
wegenwacht | pechhulp
weghalen van de piano | verwijderen van de piano's
wegopbreking | wegwerkzaamheden | afsluiting
wegwerkzaamheden | werkzaamheden | groot onderhoud
wielklem | parkeerboete | naheffingsaanslag
winterdienst | dienstregeling
zebrapad | voetgangersoversteekplaats | oversteekplaats
ziekentransport | ambulancevervoer | zittend ziekenvervoer
`;
