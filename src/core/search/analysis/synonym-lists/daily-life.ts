/** Things, places, money and traffic: the word of every day beside that of papers. */
export const DAILY_LIFE = `
aanrijding | botsing | verkeersongeval | ongeluk
aardbeving | bodembeweging | beving
abonnement | jaarkaart | vervoersbewijs
bankrekening | betaalrekening | rekening
basisverzekering | basispakket | verzekerd pakket
benzine | brandstof | diesel | pomp
beveiligingscamera | cameratoezicht | camera
bewijs | bewijsmateriaal | aanwijzing
bijen | insecten | bestuivers
biljet | kaartje | ticket | vervoersbewijs
boodschappen | levensmiddelen | dagelijkse boodschappen
boot | vaartuig | schip
bouwvergunning | omgevingsvergunning | bouwtoestemming
brand | brandgevaar | brandveiligheid
brug | oeververbinding | viaduct
bus | buslijn | busvervoer | streekvervoer
bushalte | halte | ov-halte
camper | kampeerauto
contant geld | cash | chartaal geld | contanten
contract | overeenkomst | verbintenis
coronapandemie | corona | COVID-19 | covid
dienstregeling | vertrektijden | frequentie
dier | dieren | dierenwelzijn
dierproef | dierproeven | proefdier | proefdieren
diploma | getuigschrift | startkwalificatie
eigen risico | eigen bijdrage | eigen betaling
energieleverancier | energiebedrijf | energieaanbieder
erfbelasting | erfenis | successierecht
erfenis | nalatenschap
fabriek | industrie | productielocatie
fatbike | elektrische fiets | opgevoerde fiets
feestdag | gedenkdag | vrije dag
file | verkeersopstopping | congestie
filiaal | vestiging | kantoor
foto | afbeelding | beeldmateriaal
gesprek | overleg | dialoog
gif | gifstof | toxisch | schadelijke stof
glasvezel | breedband | snel internet
grens | grensbewaking | grenscontrole
grond | bodem | perceel
grondwater | grondwaterstand | waterwinning
haven | zeehaven | havenbedrijf
helikopter | traumahelikopter
hittegolf | hitte | extreme warmte
hond | huisdier | huisdieren
hypotheek | woonlening | hypothecaire lening
hypotheekrenteaftrek | renteaftrek | eigenwoningregeling
identiteitskaart | paspoort | identiteitsbewijs | reisdocument
jacht | jagen | afschot
jacht op dieren | afschot | beheerjacht
kabel | leiding | buisleiding
kantoor | werkplek | kantoorpand
kapot | defect | buiten gebruik
kapper | kappersbranche | uiterlijke verzorging
katten | kat | zwerfkatten
kolencentrale | kolen | steenkool
koopwoning | eigen woning | koophuis
kraak | kraken | kraker
kunst | kunstenaar | cultuur
lawaai | geluidsoverlast | herrie | geluidhinder
lening | krediet | geldlening
lekkage | lek | wateroverlast
luchtvervuiling | luchtverontreiniging | fijnstof | luchtkwaliteit
maaltijd | lunch | schoolmaaltijd
maatwerk | individuele omstandigheden
meer | plas | oppervlaktewater
mobiel bereik | mobiele dekking | netwerkdekking
muziek | concert | popmuziek
nachttrein | internationale trein
natuurbrand | bosbrand
ongeluk | ongeval | incident | calamiteit
ontbossing | houtkap
openingstijden | openingsuren | bereikbaarheid
opknappen | renovatie | renoveren | onderhoud
oplaadpunt | laadpaal | laadinfrastructuur | laadpunt
oversteekplaats | zebrapad | oversteek
parkeren | parkeerplaats | parkeerplek
pensioengat | pensioentekort
pijnbestrijding | pijnstiller | pijnstillers
pinautomaat | geldautomaat | betaalautomaat
pont | veer | veerdienst
prijs | tarief | kosten | bedrag
prijsverhoging | tariefverhoging | prijsstijging | duurder
rechtszaak | procedure | proces | strafzaak
rechtsbijstand | advocaat | rechtshulp
reclame | advertentie | adverteren | marketing
regenwater | hemelwater | neerslag
restaurant | horeca | café
riool | riolering | afvalwater
rivier | waterweg | vaarweg
scooter | bromfiets | brommer | snorfiets
schoolgebouw | onderwijshuisvesting | schoolpand
sloop | slopen | afbraak
snelheidscontrole | flitspaal | trajectcontrole
sneltrein | intercity
stad | gemeente | stedelijk gebied
stacaravan | recreatiewoning | vakantiepark | vakantiehuis
stembureau | verkiezingen | stemlokaal
stemmen | verkiezing | kiezer
strand | kust | kuststrook
stroomstoring | stroomuitval | energie-uitval
studentenkamer | studentenhuisvesting | kamernood
tegel | verharding | versteend
tram | metro | lightrail
treinkaartje | vervoersbewijs | treinticket
treinstation | station | stationsgebied
trekker | tractor | landbouwvoertuig
tunnel | onderdoorgang
uitzending | programma | televisie
vakantie | reis | verlof
vakantiedagen | verlofdagen | vakantieverlof
veiling | verkoop | veilen
verkeersboete | verkeersovertreding | bekeuring
verkeersdrempel | snelheidsremmer
vergadering | bijeenkomst | overleg
verhuizen | verplaatsing | verhuizing
verhuur | verhuurder | verhuren
vliegticket | vliegreis | ticket
voedselverspilling | verspilling
voetganger | wandelaar | loper
vogelgriep | vogelpest | aviaire influenza
wandelen | voetganger | lopen
warmtepomp | hybride warmtepomp | verduurzaming
wasbeer | exoot | invasieve exoot
webwinkel | webshop | onlinewinkel | e-commerce
weiland | grasland | landbouwgrond
wielrennen | fietsen | wielrenner
wonen in de recreatiewoning | permanente bewoning
zakgeld | leefgeld
zonneweide | zonnepark
zorgkosten | zorguitgaven | ziektekosten
zorgpremie | ziektekostenpremie | zorgverzekering
zwembad | zwembaden | zwemgelegenheid
sportclub | sportvereniging | sportaanbieder
voetbalclub | voetbalvereniging
gymles | bewegingsonderwijs | lichamelijke opvoeding
computer | laptop | werkplek
beeldscherm | scherm | schermtijd
filmpje | video | beeldmateriaal
game | videospel | gaming
gebedsoproep | geluidsversterking | azan
klok | kerkklok | luidklok
hek | afrastering | omheining
paal | mast | zendmast
zendmast | antenne | 5G
kaart | plattegrond | kaartmateriaal
kosten besparen | bezuinigen | besparing
loon | salaris | beloning
minimumloon | wettelijk minimumloon
zwartwerk | illegale arbeid | illegale tewerkstelling
cadeau | geschenk | gift
schenking | gift | donatie | doneren
declaratie | onkosten
spullen | goederen | producten
speelgoed | speeltoestel | speeltuin
pakket | pakketje | zending
bezorger | koerier | pakketbezorger
sticker | etiket | label | keurmerk
houdbaar | houdbaarheid | bederf
vlees | slachthuis | slacht
melk | zuivel | melkvee
kip | pluimvee | pluimveehouderij
varken | varkens | varkenshouderij
gif in de landbouw | gewasbeschermingsmiddelen
tuin | moestuin | volkstuin
speelplaats | schoolplein
weg | rijbaan | wegennet
kruispunt | kruising | rotonde
overweg | spoorwegovergang
rijbewijs | rijexamen | rijvaardigheid
rijles | rijopleiding | rijschool
keuring | apk | inspectie
onderhoud | reparatie | herstel
uitstapje | schoolreis | excursie
begraafplaats | uitvaart | begrafenis
fotograferen | fotografie | fotograaf | foto
ommetje | wandeling | wandelen
`;
