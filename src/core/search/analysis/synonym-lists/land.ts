/** Farming, nature, food, climate and energy: the word of every day beside that of papers. */
export const LAND = `
aanvraag mislukt | technische problemen | niet bereikbaar
aardappel | aardappels | akkerbouw | gewas
aardwarmte | geothermie
accu | batterij | energieopslag
afgesloten van gas | afsluiting | afsluiten
akker | akkerland | landbouwgrond | bouwland
biefstuk | rundvlees | vlees
biologisch | biologische landbouw | ecologisch
biomassa | houtstook | biobrandstof
blauwtong | dierziekte | veeziekte
bloembollen | bollenteelt | sierteelt
bodemschatten | grondstoffen | delfstoffen | kritieke grondstoffen
boerderijdier | landbouwdier | landbouwhuisdier
boerenprotest | boerenactie | demonstrerende boeren
boswachter | natuurbeheerder | Staatsbosbeheer
broeikasgas | CO2 | kooldioxide | koolstofdioxide
dierenarts | veearts
dierenasiel | dierenopvang | opvangcentrum
dierenbeul | dierenmishandeling | dierenwelzijn
doden | afschieten | afschot | afmaken
doodmaken | doden | bestrijden | afschot
dooie vissen | vissterfte
duurzame energie | hernieuwbare energie | groene energie | groene stroom
eikenprocessierups | plaagdier | rups
elektriciteitsprijs | stroomprijs | energieprijs
energiebesparing | zuinig | energie besparen
energiecoach | energiefixer | energieadvies
energiecontract | energieleverancier | variabel contract
energiehulp | energietoeslag | noodfonds energie
energienota | energierekening | energiekosten
energieplafond | prijsplafond
energierekening | gasrekening | stroomrekening | stookkosten
exoten | invasieve exoten | uitheemse soorten
fruit | fruitteelt | groente
ganzen | gans | ganzenschade | faunaschade
gaskraan | gaswinning | Groningenveld
gasloos | aardgasvrij | van het gas af
gasprijs | energieprijs | energietarief
genetisch gemanipuleerd | gentechniek | ggo | genetisch gemodificeerd
graan | tarwe | akkerbouw
groenteboer | groentekweker | tuinder
haring | vis | visquotum
honger | ondervoeding | voedseltekort
insectensterfte | bijensterfte | afname van insecten
isoleren | isolatie | woningisolatie
jager | jagers | jachthouder | faunabeheereenheid
kas | glastuinbouw | tuinders
kernafval | radioactief afval | kernbrandstof
kippenboer | pluimveehouder | pluimveehouderij
klimaatakkoord | Parijs | klimaatverdrag
klimaatdemonstrant | Extinction Rebellion | klimaatactivist
klimaatramp | klimaatcrisis | klimaatverandering
koe | koeien | rund | rundvee | melkvee
kolen | kolencentrale | fossiele brandstof
landgoed | natuurgebied | natuurterrein
luchtkwaliteit | vieze lucht | luchtvervuiling
melkveehouder | melkboer | melkveehouderij
mestboete | mestbeleid | derogatie
milieuvervuiling | verontreiniging | lozingen
milieuvriendelijk | duurzaam | groen
minder vlees | eiwittransitie | plantaardig
mol | mollen | graverij | gravende dieren
nationaal park | natuurgebied | Natura 2000
nertsen | pelsdier | bont
noodfonds | steunfonds | energiefonds | hulpfonds
olie | aardolie | fossiele brandstoffen
ongedierte | plaagdieren | rattenoverlast
onkruid | onkruidbestrijding | glyfosaat
ontpolderen | natuurherstel | natuurcompensatie
opwekken | opwekking | productie van energie
otter | bever | das | dassenburcht
palmolie | soja | ontbossing
proefdieren | dierproeven
pulsvisserij | pulsvissen | boomkorvisserij
rat | ratten | knaagdieren
rattengif | rodenticide | biocide
recyclen | recycling | hergebruik | circulair
rekening niet kunnen betalen | betalingsproblemen | betalingsachterstand
salderen | salderingsregeling | terugleveren
schaap | schapen | schapenhouder
schone energie | duurzame energie | hernieuwbaar
slachten zonder verdoving | onverdoofd slachten | ritueel slachten
slachterij | slachthuis | slachten
smog | luchtverontreiniging | fijnstof
snoeien | maaien | groenbeheer
stal | stallen | veestal
stank | geurhinder | geuroverlast
stoken | houtkachel | verwarmen | houtrook
stroomnet vol | netcongestie | vol stroomnet | wachtrij voor een aansluiting
stroomnetwerk | elektriciteitsnet | hoogspanning | netbeheerder
stropen | stroperij | illegale jacht
tuinbouw | kassen | teelt
tuinder | teler | kweker
turf | veen | potgrond
uitkopen | uitkoop | opkoopregeling | beëindigingsregeling
uitsterven | met uitsterven bedreigd | soortenverlies
varkensboer | varkenshouder | varkenshouderij
veeboer | veehouder | melkveehouder
veevoer | diervoeder
vegetarisch | plantaardig | vleesvervanger
verwarming | cv-ketel | verwarmen
visser | vissers | visserman | kottervisser
vissersboot | kotter | vissersvaartuig
voedselprijs | voedselprijzen | prijs van levensmiddelen
vogel | vogels | weidevogel
vos | vossen | predator
vuilnisbak | afvalbak | container
waterkwaliteit | vervuild water | schoon water
wie het eerst komt | op volgorde van binnenkomst | eerst komt eerst maalt
wildrooster | wildviaduct | ecoduct
wildzwijn | wilde zwijnen | zwijn
windmolenpark | windpark | wind op zee
zeehond | zeehonden | zeezoogdier
zonnepark | zonneweide | zonneveld
zuinig | besparen | efficiënt
zwerfafval | zwerfvuil | afval op straat
`;
