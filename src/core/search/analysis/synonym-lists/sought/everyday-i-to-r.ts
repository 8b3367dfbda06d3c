/** What people call whatever else is spoken of every day (i to r), and what papers print. */
export const SOUGHT_EVERYDAY_I_TO_R = `
imago | beeldvorming | reputatie | reputatieschade
inboorling | inheemse volken | inheemse bevolking
indiaan | inheemse bevolking | inheemse volken
ingenieursbureau | technisch adviesbureau | constructeur
ingestort gebouw | instorting | constructieve veiligheid
inkoopmacht | oneerlijke handelspraktijken | leveranciers onder druk
insectensterfte | afname van insecten | biodiversiteitsverlies
islamitische begraafplaats | eeuwige grafrust | islamitisch begraven
ivoor | ivoorhandel
jachthaven | passantenhaven | watersporthaven
jeugdhonk | jongerencentrum | jeugdwerk
jeugdloon | minimumjeugdloon | jeugdsalaris
jeugdraad | jongerenparlement | jongerenraad
jongerenwerker | jongerenwerk | straathoekwerk
kaasmaker | zuivelsector | boerderijzuivel
kabelbaan | stadskabelbaan | ov-kabelbaan
kade ingestort | kademuur | instorting van kademuren
kantoorpand | kantoorgebouw | kantoorruimte | leegstaande kantoren
kapotgereden | overreden | doodgereden
kerncentrale van Borssele | EPZ | bedrijfsduurverlenging
kernoefening | nucleaire oefening | Steadfast Noon
kerosine | vliegtuigbrandstof | duurzame vliegtuigbrandstof
kerstboom | kerstbomenteelt
kerstpakket | eindejaarsgeschenk
kijkcijfer | bereikcijfers | luistercijfers
kindermarketing | reclame gericht op kinderen | ongezonde reclame voor kinderen
kinderrechter | jeugdrechter | familierechter
kinderwagen | buggy
klaar-over | verkeersbrigadier | schoolverkeersbrigade
klassenverkleining | kleinere klassen | klassengrootte
koffieshop | coffeeshop | gedoogde verkoop
kolencentrale | kolengestookte centrale | verbod op kolen
kraan omgevallen | hijsongeval | hijskraan
kranslegging | herdenkingsplechtigheid | herdenkingsbijeenkomst
kredietbeoordelaar | ratingbureau | kredietwaardigheid
kredietregistratie | BKR-registratie | Stichting BKR
kunstacademie | kunstvakonderwijs | kunstopleiding
kwetsbare mensen | kwetsbare groepen | mensen in een kwetsbare positie
laaggeschoold | lageropgeleid | laagopgeleid | praktisch opgeleid
laanbomen | bermbomen
leasefiets | fietsregeling
leeftijdsdiscriminatie | oudere werknemer | oudere werkzoekende
leerling met autisme | leerling met een ondersteuningsbehoefte | passend onderwijs
lekkage | waterschade | lekkende leiding
leugendetector | polygraaf | leugentest
levenslang gevangen | levenslanggestraft | levenslang
levensverwachting | gezonde levensjaren | levensduur
lichaamsbeweging | beweegarmoede | bewegingsarmoede
lichtvervuiling | lichthinder | duisternis | donkerte
logeerhuis | logeeropvang | respijtzorg
maaltijdservice | maaltijdvoorziening | tafeltje-dek-je
magazijnmedewerker | orderpicker
magneetvissen | vissen met een magneet
marktplaats op internet | handelsplatform | online marktplaats
massamoordenaar | genocidepleger | massamoord
medaille | ereteken | onderscheidingsteken | dapperheidsonderscheiding
medezeggenschapsraad | medezeggenschap op scholen
meer uren werken | deeltijdfactor | voltijds werken
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
octrooi | patent | octrooibescherming
olielek | olievervuiling | olielekkage
olieramp | olielek | olievervuiling
omleiding | omleidingsroute | omrijden
omrijden | omleiding | omrijroute
onderduiken | onderduiker | ondergedoken
ondergrondse container | inzamelcontainer | vuilcontainer
onderhuur | onderverhuur | illegale onderverhuur
onderpand | zekerheidsrecht | pandrecht
ondertiteling | toegankelijkheid van televisie
onderwereld | georganiseerde misdaad | criminele kringen
onderwijzersloon | lerarensalaris | loonkloof in het onderwijs
ongesteld | menstruatie | menstruatieproducten
ontploffing | explosie | detonatie
ontwikkelaar | projectontwikkelaar | gebiedsontwikkelaar
oorlogsgraf | Oorlogsgravenstichting | erebegraafplaats
oorlogskind | verborgen kind | kind van de bezetter
openbare agenda | ministersagenda
openbare orde | ordehandhaving | openbareordehandhaving
ophokplicht | afschermplicht | vogelgriepmaatregel
opiniepeiling | peiling | enquête | opinieonderzoek
opleiding gestopt | opheffen van een opleiding | opleidingsstop | krimp van opleidingen
oplevering | opleverdatum | opgeleverde woningen
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
pantserwagen | pantservoertuig | infanteriegevechtsvoertuig
passagier | reiziger | inzittende | luchtreiziger
patent | octrooi | intellectueel eigendom
pech onderweg | pechgeval | gestrande automobilist
pensionado | gepensioneerde in het buitenland | emigrant
pesterij | pestgedrag | treiteren
petitie | handtekeningenactie | verzoekschrift
pindakaas | notenpasta
plattelandsdokter | apotheekhoudende huisarts | huisarts op het platteland
politieke reclame | politieke advertentie | microtargeting
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
renovatie | verbouwing | opknapbeurt
rijke mensen | vermogenden | miljonairs | hoge vermogens
rijksweg kapot | achterstallig onderhoud aan wegen | instandhouding van infrastructuur
rijtjeshuis | rijwoning | tussenwoning
ringweg | rondweg | randweg
rondweg | randweg | omleidingsweg
rookvrij terras | rookverbod op terrassen
rubberboot | opblaasboot
ruimteafval | ruimtepuin | satellieten in een lage baan
`;
