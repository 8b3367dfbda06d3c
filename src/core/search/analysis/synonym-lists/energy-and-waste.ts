/** Energy, climate, waste and pollution: the word of every day beside that of papers. */
export const ENERGY_AND_WASTE = `
aardgasbel | gasveld | gasvoorraad | kleine gasvelden
aardgasvrije wijken | warmtetransitie | wijkaanpak
afvalberg | afvalstoffen | afvalverwerking
afvalscheiding | gescheiden inzameling | afval scheiden
afvalverbranding | afvaloven | verbrandingsoven | AEC
blikjes | statiegeldflessen | inleverpunt
blokkeren van de netaansluiting | wachtlijst voor een stroomaansluiting | aansluiting op het stroomnet
blokverwarming | collectieve verwarming | stadswarmte
CO2-opslag | CCS | afvang van CO2 | Porthos
CO2-prijs | CO2-heffing | emissiehandel | ETS
dynamisch contract | uurprijzen | flexibel energiecontract
elektronisch afval | e-waste | afgedankte apparaten
energiebedrijf failliet | faillissement van energieleveranciers
energiebelasting | energieaccijns | ODE
energiecoöperatie | burgerenergie | lokaal energie-initiatief
energiehub | energieopslag | buurtbatterij | thuisbatterij
energielabel | energieprestatie | energieklasse
energieslurper | grootverbruiker | energie-intensieve industrie
fossiele reclame | reclame voor vliegreizen | verbod op fossiele reclame
fossiele subsidie | fossiele subsidies | fossiele voordelen | subsidie voor fossiel
gasopslag | gasvoorraad | vulgraad | gasreserve
giflozing | lozing van gif | lozingsvergunning | illegale lozing
grafietregen | stofneerslag | vervuiling door de staalfabriek
granuliet | bagger dumpen | storten van afvalstoffen
hitte in de stad | hittestress | verkoeling | hitte-eiland
hout stoken | biomassacentrale | houtpellets | houtige biomassa
illegaal gestort afval | afvaldumping | dumpen van afval
jodiumpil | jodiumtablet | kernongeval | stralingsongeval
kerncentrale Borssele | kernreactor | Borssele | nieuwe kerncentrales
kleding weggooien | textielafval | textielinzameling | fast fashion
klimaatneutraal | CO2-neutraal | netto nul | klimaatdoelen
klimaatontkenner | klimaatscepticus | klimaatsceptisch
klimaatschade | schade door extreem weer | klimaatadaptatie
klimaatzaak | Urgenda | klimaatrechtszaak
laagfrequent geluid | bromtoon | brommend geluid
lichtvervuiling | lichthinder | duisternis
luier | luierrecycling | wegwerpluier
milieucrimineel | milieucriminaliteit | milieudelict | milieumisdrijf
milieudienst | omgevingsdienst | milieu-inspectie
opwarming van de aarde | klimaatverandering | broeikaseffect
PFAS | forever chemicals | eeuwige chemicaliën
plastic soep | microplastics | plastic in zee | zwerfplastic
plasticheffing | wegwerpbeker | wegwerpplastic | toeslag op plastic bekers
radioactief | straling | radioactiviteit | ioniserende straling
rookgassen | schoorsteenuitstoot | emissies van de fabriek
slimme meter | energiemeter
SMR | kleine kernreactor | modulaire reactor
stadswarmte | warmtebedrijf | warmteleverancier | warmtewet
stankoverlast | geurhinder | stank
thuisbatterij | thuisaccu | buurtbatterij
trafohuisje | transformatorhuisje | elektriciteitskastje | middenspanningsruimte
uitstootrechten | emissierechten | emissiehandel
vertrek van bedrijven | vestigingsklimaat | hoofdkantoor verplaatsen
vervuilde grond | bodemvervuiling | bodemverontreiniging | grondvervuiling
vervuiler betaalt | bodemsanering | saneringskosten
wind op zee | windpark op zee | offshore wind
windmolens bij huis | afstandsnorm | slagschaduw | overlast van windturbines
zeer zorgwekkende stoffen | ZZS | schadelijke chemicaliën
zeldzame aardmetalen | kritieke grondstoffen | lithium | kobalt
zonnepanelen terugleveren | teruglevering | salderingsregeling
zonnepark | zonneakker | zonnecentrale
`;
