/** Housing, spatial planning and water: the word of every day beside that of papers. */
export const HOUSING = `
aanbouw | uitbouw | bijgebouw | vergunningvrij bouwen
achterstandswijk | kwetsbare wijk | aandachtswijk | aandachtsgebied
airbnb | toeristische verhuur | vakantieverhuur
antikraak | leegstandbeheer | tijdelijke verhuur
asbest | asbestdak | asbestsanering
baggeren | uitdiepen | verdiepen | verzanding
balkon | galerij | buitenruimte
bestemmingsplan | omgevingsplan | ruimtelijke plannen
betaalbaar huis | betaalbare woning | sociale huurwoning | middenhuur
bever | bevers | graverij | muskusrat
bewoonbaar | leefbaar | leefbaarheid
bodemdaling | verzakking | funderingsschade | fundering
bouwbedrijf | aannemer | projectontwikkelaar
bouwen | nieuwbouw | woningbouw
bouwgrond | bouwlocatie | grondprijs
buitengebied | platteland | landelijk gebied
campingbewoner | permanente bewoning | vakantiepark
dak boven het hoofd | huisvesting | onderdak
dakloze | dak- en thuislozen | zwerver | zwervers
dijkbewaker | dijkwacht | vrijwilliger
dijkbreuk | dijkdoorbraak | doorbraak | overstroming
dijkversterking | dijkverzwaring | hoogwaterbescherming
dijkwacht | dijkbewaking | dijkleger | dijkinspectie
drone-inspectie | inspectie met drones | satelliet
dubbel glas | isolatie | isoleren
eb en vloed | getij | getijden
eerste woning | starter | starters | starterswoning
gracht | watergang | kade | kademuur
grondverzakking | bodemdaling | grondbeweging
hoog water | hoogwater | wateroverlast | overstroming
huisjesmelker | malafide verhuurder | uitbuiting van huurders | goed verhuurderschap
huisuitzetting | ontruiming | uithuiszetting | ontruimd
huizenmarkt | woningmarkt | koopmarkt
huizenprijs | woningprijs | koopprijs | WOZ-waarde
huurachterstand | betalingsachterstand | huurschuld
huurbaas | verhuurder | corporatie
huurcontract | huurovereenkomst | tijdelijk huurcontract
huurtoeslag | huursubsidie
huurverhoging | huurstijging | huurprijsverhoging
kadaster | grondeigendom | eigendomsregistratie
kamerverhuur | kamerbewoning | woningdelen
kluswoning | opknapwoning
kust | kustlijn | zeewering | kustverdediging
leegstaand | leegstand | ongebruikt pand
lift | toegankelijkheid | traplift
makelaar | woningbemiddelaar | verhuurbemiddelaar
mantelzorgwoning | kangoeroewoning | familiewoning
monument | monumentenzorg | rijksmonument
noodopvang | crisisopvang | tijdelijke opvang
noodwoning | flexwoning | tijdelijke woning
onbewoonbaar | onleefbaar | slechte staat
ondergelopen | overstroomd | onder water
onderhuur | doorverhuur | illegale onderhuur
ontruimen | evacueren | evacuatie
polder | droogmakerij | waterpeil
rioolrecht | rioolheffing | waterschapsbelasting
scheefwonen | scheefwoner
schimmel | vocht | vochtproblemen
slooppand | sloopwoning | te slopen woning
sluis | stuw | kunstwerk
sociale huur | corporatiewoning | woningcorporatie
stadsrand | randgemeente | buitenwijk
steiger | aanlegplaats | aanlegsteiger
tiny house | kleine woning | minihuis
toegewezen | toewijzing | urgentieverklaring
tuinhuis | schuur | bijgebouw
tweede huis | tweede woning | recreatiewoning
vergunning krijgen | vergunningverlening | vergunningprocedure
verhuisplicht | herhuisvesting | wisselwoning
verkrotting | achterstallig onderhoud | verwaarlozing
waterpeil | waterstand | peilbesluit | peilbeheer
watersnood | watersnoodramp | overstromingsramp
woonboot | woonschip | ligplaats
woonkosten | woonlasten | huurlasten
woonplaats | woongemeente | domicilie
woonwagen | standplaats | woonwagenkamp
woonwijk | buurt | nieuwbouwwijk
zandsuppletie | zandopspuiting | kustsuppletie
zandzak | zandzakken | noodkering
zeespiegel | zeespiegelstijging
zomerhuis | recreatiewoning | vakantiewoning
zout water | verzilting | zoutindringing
`;
