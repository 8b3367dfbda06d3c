/** Trades, buildings, water and roads, as one names them who does not write papers. */
export const PLAIN_THINGS = `
imker | bijenhouder | bijenteler
speeltuin | speelplek | speelplaats | speelveld
boei | baken | betonning | vaarwegmarkering
granaat | munitie | explosief | blindganger
regenworm | worm | pier
gasbuis | gasleiding | gaspijp
waterbuis | waterleiding | drinkwaterleiding
riool | riolering | afvoer
bankkantoor | bankfiliaal | bankvestiging | filiaal
postkantoor | postvestiging | postagentschap
verzorgingstehuis | verzorgingshuis | bejaardenhuis | rusthuis | woonzorgcentrum
gymzaal | sportzaal | gymlokaal | turnzaal
zwembad | zwemlocatie | zwemwater
rubberkorrels | rubbergranulaat | kunstgras
roest | corrosie | roestvorming
scheur | breuk | barst
verzakking | verzakken | bodemdaling
instorting | instorten | bezwijken
laan | bomenrij | laanboom
heg | haag | houtwal
sloot | watergang | greppel
dijk | waterkering | kering
kade | wal | steiger
stroom voor schepen | walstroom
matroos | opvarende | zeevarende | bemanning
kapitein | schipper | gezagvoerder
loods | loodswezen | loodsdienst
lichtbaken | kustlicht
hijskraan | bouwkraan | torenkraan
bouwput | bouwterrein | bouwplaats
keet | noodlokaal | semipermanente bouw
snelweg | hoofdweg | hoofdwegennet
zebrapad | oversteekplaats | voetgangersoversteekplaats
vluchtstrook | spitsstrook
straatrace | racen | hardrijden | snelheidsovertreding
boete | bekeuring | sanctie | bestuurlijke boete
vergoeden | vergoeding | compenseren
onkosten | reiskosten | kostenvergoeding
kaartje | kaartprijs | vervoerbewijs
duurder | prijsstijging | tariefstijging | tariefverhoging
goedkoper | korting | prijsverlaging
failliet | faillissement | bankroet | surseance
opzeggen | beëindigen | stopzetten
inleveren | teruggeven | retourneren
kapot | defect | storing
bekijken | inzien | inzage | raadplegen
klacht | melding | beklag
bewoner | inwoner | omwonende
wijk | buurt | stadsdeel
platteland | landelijk gebied | buitengebied
kermisbaas | kermisexploitant | kermishouder
ijscoman | ijsverkoper | ijscokar
marktkoopman | marktkraam | ambulante handel | standwerker
bakker | bakkerij
slager | slagerij | slachterij
kapper | kapsalon
kok | keukenpersoneel
schoonmaker | schoonmaakpersoneel | schoonmaakbranche
postbode | postbezorger | pakketbezorger | bezorger
conciërge | beheerder
koster | kerkbeheerder
klokkenspeler | beiaardier | carillon
beul | dierenbeul | dierenmishandeling
turnclub | gymclub | turnvereniging | gymvereniging
voetbalveld | sportveld | trapveld
kleedkamer | kleedruimte
zangkoor | koor
fanfare | harmonie | muziekvereniging
toneel | theater | podiumkunst
schilderij | schilderkunst
glasplaat | fotoplaat | glasnegatief
kelder | kruipruimte | souterrain
zolder | dakruimte
schoorsteen | rookkanaal | rookgasafvoer
kachel | haard | houtkachel | pelletkachel
kraan | tappunt | watertappunt
ongezond | schadelijk | gezondheidsrisico
giftig | schadelijk | toxisch
vies | vervuild | verontreinigd
kas | kassen | glastuinbouw
boomgaard | fruitteelt | fruitboom
slachten | slacht | slachterij
vangen | afvangen | vangst
afschieten | afschot | doden
wegjagen | verjagen | weren
`;
