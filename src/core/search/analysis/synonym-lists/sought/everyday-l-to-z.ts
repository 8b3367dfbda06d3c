/** What people call whatever else is spoken of every day (l to z), and what papers print. */
export const SOUGHT_EVERYDAY_L_TO_Z = `
laaggeschoold | lageropgeleid | laagopgeleid | praktisch opgeleid
lawaai van de kroeg | horecaoverlast | geluidsoverlast van horeca
leerling met autisme | leerling met een ondersteuningsbehoefte | passend onderwijs
lekkage | waterschade | lekkende leiding
leugendetector | polygraaf | leugentest
levenslang gevangen | levenslanggestraft | levenslang
levensverwachting | gezonde levensjaren | levensduur
lichaamsbeweging | beweegarmoede | bewegingsarmoede
logeerhuis | logeeropvang | respijtzorg
maaltijdservice | maaltijdvoorziening | tafeltje-dek-je
magazijnmedewerker | distributiecentrum | orderpicker
magneetvissen | vissen met een magneet
marktplaats op internet | handelsplatform | online marktplaats
massamoordenaar | genocidepleger | massamoord
medaille | ereteken | onderscheidingsteken | dapperheidsonderscheiding
medezeggenschapsraad | ouderraad | medezeggenschap op scholen
meeuwenoverlast | overlast van meeuwen | zilvermeeuw
meisjesbesnijdenis | vrouwelijke genitale verminking | VGV
mensenhandelaar | uitbuiter | mensenhandel
menstruatie | ongesteldheid | menstruatiearmoede | maandverband
mestvergister | biovergister | vergistingsinstallatie | groen gas
metaaldetector | detectoramateur | schatzoeker
mijnschade in Limburg | na-ijlende gevolgen | steenkoolwinning
mijnwerker | steenkolenmijn | mijnstreek
militair voertuig | legervoertuig | pantservoertuig
miljonair | vermogende | grootvermogenden
minimumstraf | minimumstraffen | strafminimum
mondkapje | mondneusmasker | mondmasker
mondkapjesdeal | inkoop van beschermingsmiddelen
moordzaak | levensdelict | moordonderzoek
museumkaart | museumjaarkaart | gratis museumbezoek
naaktstrand | naturisme | naaktrecreatie
nachtclub | discotheek | uitgaansgelegenheid
nachtopvang | daklozenopvang | winterkouderegeling
natuurbegraafplaats | natuurbegraven
natuurpad | wandelpad | wandelroute
nepagent | babbeltruc | zich voordoen als politieagent
neparts | onbevoegd uitoefenen van de geneeskunde | zonder BIG-registratie
nepbericht | phishing | vals bericht
neppillen | vervalste geneesmiddelen | online medicijnen
neptaxi | illegale taxi | snorder
niet-werkende partner | minst verdienende partner | eenverdiener
noodtoestand | staat van beleg | noodrecht
Noordpool | Arctisch | poolgebied
olielek | olievervuiling | olielekkage
olieramp | olielek | olievervuiling
omleiding | omleidingsroute | omrijden
omrijden | omleiding | omrijroute
onderduiken | onderduiker | ondergedoken
onderpand | zekerheidsrecht | pandrecht
ondertiteling | toegankelijkheid van televisie | audiodescriptie
onderwijzersloon | lerarensalaris | loonkloof in het onderwijs
ongeluk met een trein | treinongeluk | spoorongeval | ontsporing
ongesteld | menstruatie | menstruatieproducten
ontploffing | explosie | detonatie
ontwikkelaar | projectontwikkelaar | gebiedsontwikkelaar
oorlogsgraf | Oorlogsgravenstichting | erebegraafplaats
oorlogskind | verborgen kind | kind van de bezetter
openbare orde | ordehandhaving | openbareordehandhaving
opiniepeiling | peiling | enquête | opinieonderzoek
opleiding gestopt | opheffen van een opleiding | opleidingsstop | krimp van opleidingen
oppas | gastouder | informele opvang
oppasoma | informele opvang | gastouder
oproerpolitie | mobiele eenheid | ordehandhaving
opstopping | file | verkeersopstopping | congestie
opvoedcursus | opvoedondersteuning | ouderbegeleiding
opvoeding | opvoedondersteuning | ouderschap | opvoedhulp
ouderavond | ouderbetrokkenheid | ouderparticipatie
overbelast | overbelasting | overvraagd
overlijdensakte | akte van overlijden | overlijdensaangifte
pakjesdienst | pakketdienst | pakketbezorger | koeriersdienst
palmolie | ontbossing | ontbossingsverordening
pantserwagen | pantservoertuig | infanteriegevechtsvoertuig
passagier | reiziger | inzittende | luchtreiziger
pech onderweg | pechgeval | gestrande automobilist
pensionado | gepensioneerde in het buitenland | emigrant
pesterij | pestgedrag | treiteren
petitie | handtekeningenactie | verzoekschrift
pindakaas | notenpasta | aflatoxine
plattelandsdokter | apotheekhoudende huisarts | huisarts op het platteland
postbode | postbezorger | postbezorging
postkantoor | postpunt | PostNL-punt | postagentschap
praalgraf | grafmonument
prijskraker | discounter | budgetsupermarkt
privatisering | verzelfstandiging | uitbesteding aan de markt
proefboerderij | praktijkcentrum | onderzoeksboerderij
rampenfonds | Wet tegemoetkoming schade bij rampen | Wts | calamiteitenfonds
rampgebied | getroffen gebied | crisisgebied
rechterlijke onafhankelijkheid | onafhankelijke rechtspraak
rechtsstaat | democratische rechtsorde | democratische rechtsstaat
reclame voor vlees | vleesreclame
rijke mensen | vermogenden | miljonairs | hoge vermogens
rijksweg kapot | achterstallig onderhoud aan wegen | instandhouding van infrastructuur
rijtjeshuis | rijwoning | tussenwoning
ringweg | rondweg | randweg
roeiboot | watersport | kano
rondweg | randweg | omleidingsweg
rookvrij terras | rookverbod op terrassen
rubberboot | opblaasboot | bootmigrant
ruimteafval | ruimtepuin | satellieten in een lage baan
scheepsramp | schipbreuk | gekapseisd
schietpartij op school | school shooting | schoolschutter
schoolmelk | schoolfruit | schoolvoorziening
schoolzone | verkeersveilige schoolomgeving | schoolstraat
sneeuw | sneeuwval | winterweer | sneeuwoverlast
snoep | zoetwaren | zoetigheid | kindermarketing
speedboot | snelle motorboot | waterscooter
spionagesoftware | spyware | Pegasus
spyware | spionagesoftware | stalkerware
steiger ingestort | bouwongeval | instorting
stichting of vereniging | rechtspersoon | rechtspersonen
storm | stormschade | windstoten | zware windstoten
straatlantaarn | straatverlichting | openbare verlichting
strafmaat | straftoemeting | strafhoogte
strafverzwaring | strafverhoging | hogere straffen
strandhuisje | strandhuis | kustbebouwing
strandtent | strandpaviljoen | strandbebouwing
te weinig bewegen | bewegingsarmoede | beweegrichtlijnen
telefooncel | openbare telefoon
terras | horecaterras | terrasverwarming
toegankelijk voor rolstoelen | toegankelijkheid | rolstoeltoegankelijk | VN-verdrag handicap
toerisme | vrijetijdssector | gastvrijheidssector
toerist | bezoeker | toerisme | vakantieganger
toetsstress | toetsdruk | toetscultuur
treinmachinist | machinist | NS-personeel
treinongeluk | ontsporing | spoorongeval | treinbotsing
treiteren | pesten | intimideren | treiterbuurman
tropisch hout | houtkap in regenwouden | ontbossing
uitgaan | uitgaansleven | nachtleven | horeca in de nacht
uitsterven van dieren | biodiversiteitsverlies | bedreigde soorten | soortenverlies
vaarbewijs | vaarvaardigheid | vaaropleiding
vaderschap | erkenning | juridisch ouderschap
veevoer | diervoeder | soja | krachtvoer
verkiezingsfraude | stembusfraude | ronselen van volmachten
verkoudheid | luchtweginfectie | luchtwegklachten
vervalste medicijnen | vervalste geneesmiddelen | illegale medicijnhandel
verzoekschrift | petitie | rekest
villa | vrijstaande woning | vrijstaand huis
volle klas | klassengrootte | grote klassen
voortvluchtig | ontkomen aan justitie
wandelpad | wandelroute | ommetje | klompenpad
waterscooter | jetski | snelle motorboot
wilde dieren als huisdier | exotisch dier | illegale dierenhandel | CITES
zandsuppletie | suppletie | strandophoging
zandwinning | zandput | ontgronding
zeespiegel | zeespiegelstijging | stijgende zee
zeilboot | recreatievaart | pleziervaart | watersport
zomerkamp | vakantiekamp | jeugdkamp
Zuidpool | Antarctica | poolgebied
`;
