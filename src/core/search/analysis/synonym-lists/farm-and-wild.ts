/** Farming, fishing, animals and nature: the word of every day beside that of papers. */
export const FARM_AND_WILD = `
aangereden dier | wildaanrijding | aanrijding met wild
aangespoelde walvis | stranding | gestrande potvis | aangespoeld
aanlandplicht | bijvangst | ondermaatse vis
alpaca | hobbydier | hobbyboer
Amerikaanse rivierkreeft | exotische kreeft | rivierkreeft
apen | laboratoriumaap | proefapen | BPRC
bijensterfte | wilde bijen | honingbijen | imker
biologische boer | biologische landbouw | bio | skal
bloembollenvelden | lelieteelt | bollenteler | bollenboer
boerenland | landbouwgrond | cultuurgrond | landbouwareaal
boerenprotest | boerenblokkades | trekkers op de snelweg | boerenactie
boerenzoon | bedrijfsopvolger | bedrijfsopvolging | jonge boer
bont | nertsenfokkerij | pelsdierhouderij
bosbouw | houtoogst | houtproductie
bosbrand | natuurbrand | heidebrand
boskap | kaalkap | bomen kappen
broedvogel | weidevogel | weidevogelbeheer | nest
broodfokker | hondenhandel | puppyhandel | illegale hondenhandel
bruine rat | rattenplaag | ratten
castreren | castratie | onverdoofde ingreep | sterilisatie
circusdier | wilde dieren in het circus | circus
couperen | staarten knippen | gecoupeerde staart
damherten | herten | hert | reeën | edelherten
dierenactivist | dierenrechtenorganisatie | stalbezetting
dierenambulance | wildopvang | dierenhulpverlening
dierenleed | dierenmishandeling | dierenwelzijn | verwaarloosde dieren | dierverwaarlozing
dierenmarkt | vogelmarkt | verzamelplaats
dierenpolitie | dierenpolitieagent | handhaving van dierenwelzijn
dierentuin | dierenpark | wildpark | safaripark
dierproevenvrij | proefdiervrij | alternatieven voor dierproeven
diertransport | veetransport | levende dieren vervoeren | transport van levende dieren
dioxine | vervuilde eieren | besmette eieren
doorgefokt | kortsnuitig | fokkerij | erfelijke gebreken
duinen | duingebied | duinwater
eendagskuiken | haantjes | kuikens
eieren | legkip | leghen | scharrelkip | vrije uitloop
eikenprocessierups | jeukrups | processierups
essentaksterfte | iepziekte
etiket | voedseletiket | Nutri-Score | voedselkeuzelogo | etikettering
ganzen doden | vergassen van ganzen | ganzenbeheer
geitenboer | geitenhouderij | geitenhouder | geitenstop
gentechgewassen | nieuwe genomische technieken | CRISPR | genbewerking
gevaarlijke honden | hoogrisicohonden | vechthonden | pitbull
glyfosaat | Roundup | onkruidverdelger
grazers | begrazing | heckrunderen | konikpaarden | Oostvaardersplassen
heide | heideveld | vergrassing
hitte in stallen | hittestress
hobbykippen | ophokplicht | afschermplicht
hooikoorts | pollen | pollenallergie
houtkap | bosbeheer | kappen van bomen
houtsoort | tropisch hardhout
huiskat | zwerfkatten | katten doden
ingrediënt | samenstelling van voedsel | additieven
jachtakte | wapenvergunning voor jagers
jachthond | jachtseizoen | wildbeheer | plezierjacht
kaas | zuivelproduct | melkproduct
kalfje bij de koe | kalveren bij de koe | scheiding van kalf en koe
kalverhouderij | kalfsvlees
kiloknaller | stuntprijs | vleesreclame
kottersanering | sanering van de vissersvloot | slopen van kotters
kringlooplandbouw | natuurinclusieve landbouw | regeneratieve landbouw
kunstmest | stikstofkunstmest | meststoffen
kweekvlees | vleesvervanger | alternatieve eiwitten | celgekweekt vlees
landbouwgif | bestrijdingsmiddelen | gewasbeschermingsmiddelen | gifspuit | bespuiting
landbouwsubsidie | GLB | inkomenssteun voor boeren | hectarepremie
legbatterij | kooihuisvesting | kippenkooi
levend koken | krab en kreeft | kreeft
melkquotum | fosfaatrechten | productierechten | dierrechten
mestfraude | mestinjectie | mesttransport | gesjoemel met mest
mestoverschot | mestcrisis | mestplafond | mestmarkt
meststal | stalsysteem | luchtwasser | emissiearme stal
mestuitrijden | uitrijden van mest | bemesten | bemesting
mestvergister | biogas | groen gas | vergisting
moeras | veengebied | veenweide
mond-en-klauwzeer | mkz | vaccinatie van vee
monocultuur | eenzijdige teelt | gewasrotatie
mossel | mosselvisser | mosselzaad | schelpdier | oester
muggen | muggenplaag | tijgermug | knutten
natuurvergunning | Wnb-vergunning | passende beoordeling | toestemming voor natuurbelasting
natuurwet | Natura 2000 | Habitatrichtlijn | Vogelrichtlijn
notenboom | fruitboom | boomkwekerij
onkruid | duizendknoop | Japanse duizendknoop | jakobskruiskruid
oogst mislukt | misoogst | oogstschade | droogteschade
overbemesting | uitspoeling | nitraat | nitraatrichtlijn
paard | paardensport | paarden | manege | pony
paardenvlees | vleesfraude | vleesschandaal
paling | aal | glasaal | palingstroperij
PAS-melder | interimmer | niet-legale boer
piekbelaster | grote uitstoter | uitkoopregeling | Lbv-plus
pootgoed | zaaizaad | plantgoed | zaden
positieflijst | huisdierenlijst | huis- en hobbydierenlijst | exotische dieren
probleemwolf | wolf afschieten | beheer van de wolf
regenwoud | Amazone | tropisch bos
roofvogel | buizerd | havik | vergiftigde roofvogels
ruilverkaveling | kavelruil | landinrichting
ruiming | preventief ruimen | ruiming van bedrijven
schaliegas | boren naar gas | gasboring
schapen gedood | wolvenaanval | aanval door een wolf | gedode schapen
slachtdier | slachtrunderen | slachtvee
slachtlijn | slachtsnelheid | toezicht in slachthuizen | vleeskeuring
sojavoer | veevoer | krachtvoer
sportvisser | hengelsport | hengelaar | visvergunning
spuitvrije zone | afstand tot woningen | omwonenden van bollenvelden
stadsbos | bosaanleg | bosuitbreiding
stalbrand | brand in een stal | omgekomen dieren
stierenvechten | hanengevecht | dierengevecht
stikstofcrisis | stikstofprobleem | stikstofslot
stikstoffonds | transitiefonds | vrijwillige beëindiging | stoppersregeling
stikstofkaart | kritische depositiewaarde | KDW | stikstofdepositie
stoppen als boer | bedrijfsbeëindiging | stoppende boeren | uitkoop van boeren
supermarktmacht | oneerlijke handelspraktijken | inkoopmacht
te veel vangen | overbevissing | overbevist
trawler | kotter | hektrawler | vissersschip
trofee | jachttrofee | trofeejacht
vangstverbod | visverbod | visserijvrije zone
varkenspest | Afrikaanse varkenspest | wilde zwijnen
viskweek | aquacultuur | kweekvis
visquotum | vangstquotum | vangstrechten | TAC
vissen met stroom | pulskor | pulsvisserij
visstand | visbestand | vispopulatie
visverwerking | visafslag | visveiling
voedselbonnen | voedselzekerheid | voedselvoorziening
voedselbos | agroforestry
voedselschandaal | voedselveiligheid | voedselfraude
vossenjacht | predatie | predator
vuurwerk en dieren | dieren bang voor vuurwerk
Wadden | Waddenzee | waddengebied | werelderfgoed Waddenzee
waterberging | retentiegebied | wateropvang | waterbuffer
wateronttrekking | beregening | beregenen | grondwateronttrekking
wilde dieren | fauna | in het wild levende dieren
wolfwerend hek | wolfwerend raster | wolvenraster
zaadbank | plantenrassen | kwekersrecht
zaaien | inzaaien | akkerrand | bloemenrand
ziekte onder vee | dierziekte | veeziekte | besmettelijke dierziekte
zwerfhond | straathond | buitenlandse honden
`;
