/** What people call homes, land, water, animals, energy and waste (a to n), and what papers print. */
export const SOUGHT_LAND_AND_HOMES_A_TO_N = `
aanbelverbod | colportageverbod | colportage
aanlegplaats | ligplaats | aanlegsteiger | afmeerplaats
afwatering | waterafvoer | ontwatering | hemelwaterafvoer
airco | airconditioning | koeling van woningen
akkerboer | akkerbouw | akkerbouwer | akkerbouwgewassen
asbestdak | asbestverbod | asbestverwijdering
Aziatische hoornaar | hoornaarnest | geelpotige hoornaar
batterijen inleveren | batterijrecycling | lithiumhoudend afval
begrazing | grote grazers
bestemming wijzigen | bestemmingswijziging | wijziging van het omgevingsplan
bijenhouder | imker | bijenvolk
biologisch eten | biologische producten | EKO-keurmerk
blauwalg | cyanobacteriën
bloemrijk grasland | kruidenrijk grasland
boerengrond | landbouwgrond
boerennatuur | agrarisch natuurbeheer | agrarisch natuurbeheerder
bollenboer | bollenteler | bloembollensector | lelieteelt
boom omhakken | kapvergunning | velling | bomenkap
bosje | bosschage | bosplantsoen
boswachterij | Staatsbosbeheer | natuurbeheerder | terreinbeherende organisatie
bouwbesluit | Besluit bouwwerken leefomgeving | bouwregelgeving
vluchtweg | nooduitgang | ontvluchting bij brand
bronwater | grondwater
camping | kampeerterrein | recreatieterrein
CO2-uitstoot | broeikasgasuitstoot | koolstofemissie | broeikasgasemissies
containerwoning | flexwoning | verplaatsbare woning
cv-ketel | gasketel | hr-ketel
dierenbescherming | dierenorganisatie | dierenwelzijnsorganisatie
dierenmishandelaar | dierenmishandeling | houdverbod
dolfinarium | dolfijn | zeezoogdier in gevangenschap
doorfokken | kortsnuitige honden
doorstroming op de woningmarkt | verhuisketen
duizendknoop | Japanse duizendknoop | Aziatische duizendknoop
eendenkooi | kooiker | eendenhouder
eigen huis | koopwoning | eigenwoningbezit
energiebespaarplicht | energiebesparingsplicht
everzwijn | zwijn
fijnstof | roetdeeltjes | roet
flat | appartementencomplex | galerijflat | flatgebouw
fruitteler | fruitteelt | fruitsector | appelboer
funderingsprobleem | funderingsherstel | funderingsschade | paalrot
ganzenoverlast | ganzenschade | faunabeheer | ganzenafschot
garnalenvisser | garnalenvisserij | garnalenvissers
gasboring | proefboring | boren naar gas | gasproductie
gaskraan dicht | beëindiging van de gaswinning | Groningenveld
gasleiding | gastransportleiding | buisleiding | aardgasleiding
gaslek | gaslekkage | gasontploffing
gasopslag | gasvoorraad | Bergermeer | vulgraad
gasveld | gaswinning | kleine velden | gasboring
gebrekkig onderhoud | onderhoudsgebreken
geitenstal | geitenhouderij | geitenhouder | geitenboer
geluid van windmolens | laagfrequent geluid | windturbinenorm | bromtoon
gemaal | poldergemaal | bemaling
gevaarlijk afval | chemisch afval | klein chemisch afval
gierkelder | mestkelder | mestopslag
gifbelt | vuilstort | stortplaats | vuilnisbelt
gifgrond | bodemverontreiniging
glasbak | glasinzameling | verpakkingsglas
glastuinbouw | kassengebied
grafietregen | neerslag van stof | stofregen
groen in de stad | stadsgroen | openbaar groen
grondspeculatie | grondprijzen | speculatie met grond | grondposities
Groningenveld | sluiting van het gasveld | gaskraan
Groningse gasschade | mijnbouwschade | IMG | schadeafhandeling Groningen
heg | houtwal | landschapselement | haag
heide | heidegebied
hittestress | hitteplan | hittegolf | oververhitte woningen
hobbyjager | jager | jachtopziener
hofje | Knarrenhof | geclusterd wonen | ouderenhuisvesting
hongerende dieren | Oostvaardersplassen | bijvoeren
hoogspanningsmast | hoogspanningskabel | hoogspanningsverbinding | 380 kV
hoogwater | hoge waterstand | waterpeil | rivierafvoer
hoosbui | wolkbreuk | extreme neerslag | piekbui | hevige regenval
houdbaarheidsdatum | THT | tenminste houdbaar tot
houtkachel | houtrook | open haard | houtstook
huis verduurzamen | woningverduurzaming | ISDE | Warmtefonds
huisjesmelker | malafide verhuurder | Wet goed verhuurderschap
huisjesverhuur | kamerverhuur | verkamering
huisuitzetting | woningontruiming | uithuiszetting
huizenkoper | koopstarter | woningkoper
huizenprijs | woningprijs | huizenmarkt | koopprijs
huurbaas | verhuurder | huisjesmelker | particuliere verhuurder
huurhuis | huurwoning | huurappartement
huurprijs | huurniveau | huurverhoging | maximale huur
hypotheek | hypothecaire lening | woningfinanciering
illegale afvalstort | afvaldumping | illegaal storten | dumpen van afval
inkrimping van de veestapel | halvering van de veestapel
invasieve exoot | invasieve soorten | uitheemse soort | exoten
kadaver | dode dieren | destructor | Rendac
kanaal | vaarweg | scheepvaartroute
kermis | kermisattractie | kermisexploitant
kernafval | radioactief afval | eindberging | COVRA
kerncentrale | Borssele | nieuwbouw van kerncentrales | kernreactor
kippenboer | pluimveehouder | pluimveehouderij | legpluimvee
klimaatdoel | klimaatdoelen | reductiedoelstelling | 55 procent reductie
klimaattop | klimaatconferentie
klimaatverandering | opwarming van de aarde | klimaatcrisis | klimaatopwarming
klimaatzaak | Urgenda | klimaatuitspraak
koeienmelk | zuivel | melk
koolmonoxide | kolendamp | CO-vergiftiging | koolmonoxidevergiftiging
kraanwater | leidingwater | drinkwatervoorziening | drinkwaterbedrijf
kraker | kraakpand | kraken | krakers
krimpdorp | krimpregio | bevolkingskrimp | krimpgebied
kunstgras | kunstgrasveld | rubbergranulaat
kunstmest | stikstofkunstmest
vleesvervanger | plantaardig eten
laadpas | laadtarief | laadprijs
laagwater | lage waterstand | laagwaterstand
landbouwgif | bestrijdingsmiddel | glyfosaat | pesticide
lawaai | geluidshinder | geluidsoverlast | geluidsbelasting
leegstaand huis | leegstand | leegstandsheffing
legbatterij | kooihuisvesting | kooisystemen
lege flessen | statiegeldflessen | flesinname
lift kapot | liftstoring | kapotte lift
loden leidingen | loden drinkwaterleidingen | lood in drinkwater
lozing | lozen van afvalwater | lozingsvergunning | geloosd
luier | luierafval | luierrecycling
makelaar | vastgoedmakelaar
manege | paardenhouderij | paardensport
megastal | intensieve veehouderij | vee-industrie | bio-industrie
melkboer | melkveehouder | melkveehouderij | veeboer
mest | dierlijke mest | mestoverschot | drijfmest
mestfraude | mesttransport | mestboekhouding
mestregels | derogatie | mestbeleid | mestwetgeving
microplastics | plasticdeeltjes | plastic korrels
milieudienst | omgevingsdienst | milieutoezicht
milieustraat | milieupark | afvalbrengstation | recyclestation
milieuvergunning | omgevingsvergunning milieu | milieuregels
mosselvisser | mosselkwekerij | mosselsector | schelpdiervisserij
muskusrattenvanger | muskusrattenbestrijding | muskusratten | beverrat
nationaal park | natuurpark
natuurbrand | bosbrand | heidebrand | duinbrand
natuurgebied | Natura 2000 | natuurreservaat | natuurpark
netkosten | netbeheerkosten | nettarieven | transporttarief
nieuwbouwhuis | nieuwbouwwoning | nieuwbouwproject
noodweer in Limburg | watersnood Limburg | overstromingen in Limburg | waterschade
`;
