/** What people call judgements, mishaps and people, and what papers print. */
export const SOUGHT_JUDGEMENTS = `
aangifteplicht | meldplicht | meldingsplicht
aannemelijk | waarschijnlijk | plausibel | geloofwaardig
aanpalend | aangrenzend | naburig | naastgelegen
aansporen | aanmoedigen | oproepen tot | aanzetten
aanstoot | aanstootgevend | aanstoot nemen
aantijging | beschuldiging | verdachtmaking | insinuatie
aanvechten | betwisten | in beroep gaan
achterhouden | verzwijgen | onthouden van informatie
achterkamertje | achterkamertjes | in het geheim afgesproken | onderhandse afspraken
afgelegen | dunbevolkt | perifeer
afhouden van subsidie | subsidiekorting | subsidie-intrekking
afkijken | spieken
afluisterapparatuur | afluistermiddel | spionagesoftware
afpoeieren | wegsturen
afstraffing | bestraffing
afwentelen | doorberekenen | doorschuiven
afzwakken | verwateren | afzwakking | versoepelen
ambachtelijk | ambacht | handwerk
barst | scheurtje | scheurvorming
bedonderen | oplichten | bedriegen | misleiden
bedorven | over datum | ondeugdelijk voedsel
bedotterij | bedrog | misleiding
bedrieglijk | misleidend | bedrog
beetnemen | misleiden | om de tuin leiden
bejaarde | oudere | senior | hoogbejaarde
beledigen | belediging | smaad | laster
bemoeien | inmenging | bemoeienis
bemoeizucht | betutteling | overregulering
benadelen | benadeling | duperen | gedupeerd
benadeling | achterstelling | nadelige gevolgen
berispen | berisping | waarschuwing | reprimande
berisping | reprimande | disciplinaire maatregel
beschuldigen | beschuldiging | betichten
betogen | demonstreren | betoging | demonstratie
betoging | demonstratie | manifestatie | protestactie
bevolkingsgroei | demografische ontwikkeling | Staatscommissie Demografische Ontwikkelingen
bevoordelen | voortrekken | begunstigen | voorkeursbehandeling
bevoorrecht | voorkeurspositie
bevriend land | bondgenoot | gelijkgezind land
bewijsstuk | bewijsmateriaal | stuk van overtuiging
bijdrage van ouders | ouderbijdrage | eigen bijdrage van ouders
bijeenkomst | samenkomst | vergadering | conferentie
binnensmokkelen | smokkel | smokkelen
bliksem | blikseminslag | onweer
boekhoudkundig | comptabel
bouwval | vervallen pand | verwaarloosd pand
brandalarm | brandmelding | brandmeldinstallatie
buiten de boot vallen | buiten de regeling vallen
buitensporig | excessief | bovenmatig | disproportioneel
bureaucratie | regeldruk | papierwinkel | administratieve rompslomp
chaos | wanorde | chaotisch
chaotisch | wanordelijk | ongeorganiseerd
demonteren | ontmantelen | ontmanteling
denktank | onderzoeksinstituut
discutabel | omstreden | controversieel | betwist
dodelijk | fataal | met dodelijke afloop
dodental | aantal doden | sterftecijfer | slachtofferaantal
doel voorbijschieten | ondoelmatig | averechts effect
doorverkopen | wederverkoop | doorverkoop
draagvlak | steun onder de bevolking | maatschappelijke steun
dringend | urgent | met spoed
droogleggen | inpoldering | drooglegging
dubbele achternaam | geslachtsnaam | gecombineerde achternaam
eenzijdig | partijdig | vooringenomen
eerherstel | rehabilitatie | genoegdoening
erbarmelijk | slechte omstandigheden | mensonwaardig
escalatie | geëscaleerd | uit de hand gelopen
failliet | faillissement | bankroet | insolvent
fiasco | mislukking | debacle
fraudeur | fraudepleger | oplichter
geboortekaartje | geboorteaangifte | geboorteakte
gebrekkig | ontoereikend | onvolledig | tekortschietend
gedogen | gedoogbeleid | oogluikend toestaan
geestelijk ziek | psychisch ziek | psychiatrische aandoening
geheimhouden | geheimhouding | vertrouwelijk
geheimhouding | vertrouwelijkheid | rubricering
geheimzinnig | schimmig | ondoorzichtig | intransparant
gekibbel | onenigheid | meningsverschil | conflict
geldig | geldigheid | geldigheidsduur | rechtsgeldig
gelijkheid | gelijke behandeling | gelijkheidsbeginsel
gelijkwaardig | gelijkwaardigheid | evenwaardig
gelogen | leugen | onwaarheid | onjuist geïnformeerd
gemakzucht | nalatigheid | laksheid
gemist | misgelopen | gederfd | derving
gerucht | speculatie | onbevestigd bericht
getroffen gezin | gedupeerd gezin | getroffen huishouden
gewond | gewonde | verwond | letsel
graaien | graaicultuur | zelfverrijking
grootmoeder | grootouder | oma
hardleers | leert niet van fouten | lerend vermogen
herhalen | herhaling | repeteren
hervatten | hervatting | weer opstarten
hervorming | stelselwijziging | stelselherziening
hiaat | leemte | lacune | gat in de wet
hoofddader | hoofdverdachte | brein achter
hulpeloos | weerloos | kwetsbaar
huwelijk | trouwen | echtverbintenis
hypocriet | schijnheilig | dubbele moraal
inbinden | terugkrabbelen | concessies doen
informatieplicht | artikel 68
inhalig | hebzucht | winstbejag
inkomsten mislopen | inkomstenderving | gederfde inkomsten | budgettaire derving
inlichten | op de hoogte stellen
inperking | begrenzing
inslikken | terugnemen | herroepen
intrekken | herroepen | intrekking
inwoneraantal | bevolkingsomvang | aantal inwoners
jongere | jeugdige | adolescent | tiener
kapot | defect | stuk gegaan | beschadigd
kleuter | jonge kinderen | onderbouw van de basisschool
koehandel | politieke ruil | uitruil
koerswijziging | beleidswijziging | ommezwaai
kwalijk | laakbaar
laks | nalatig | nalatigheid | laksheid
lapmiddel | noodoplossing | noodverband
leemte | lacune in de wetgeving | maas in de wet
leidraad | handreiking | richtsnoer | handleiding
leugen | onwaarheid | onjuiste voorstelling
leugenachtig | onwaar | bezijden de waarheid
levensgevaar | levensbedreigend | levensgevaarlijk
levensgevaarlijk | levensbedreigend | zeer gevaarlijk
liegen | onwaarheid spreken | onjuist informeren
maatje | buddy | mentor
malafide | frauduleus | onbetrouwbaar | dubieus
meningsverschil | geschil | onenigheid
mensonterend | mensonwaardig | onmenselijk | erbarmelijk
mikpunt | doelwit | slachtoffer van haat
misleid | verkeerd voorgelicht | misleiding
mislukking | falen | fiasco | echec
misstand | wantoestand | misstanden
naam veranderen | naamswijziging | geslachtsnaamwijziging
namaak | vervalsing | nagemaakt | counterfeit
namaakmerk | merkvervalsing | namaakartikelen
neerslachtig | somber | depressieve klachten
niet ingelicht | informatieplicht
nooddruft | armoede | ontbering
noodoplossing | tijdelijke oplossing | overbruggingsmaatregel
nutsbedrijf | nutsvoorziening | nutsvoorzieningen
omkoping | corruptie | steekpenningen | ambtelijke omkoping
omstander | ooggetuige | omstanders
omzeilen | ontduiken | ontwijken | omzeiling
onaangekondigd | onverwachte controle | onaangekondigde inspectie
onbetaalbaar | niet op te brengen | te duur | prijzig
ondervoed | ondervoeding | hongerig
ondoorzichtig | intransparant | ondoorgrondelijk
ongelijk | ongelijkheid | ongelijke kansen
ongeneeslijk | ongeneeslijk ziek | niet te genezen
ongezien | onopgemerkt | buiten beeld
ongezond | schadelijk voor de gezondheid | gezondheidsschade
onleefbaar | leefbaarheid onder druk | onhoudbaar
onrecht | onrechtvaardigheid | rechtsongelijkheid
onrechtvaardig | oneerlijk | onredelijk | onbillijk
onschadelijk | ongevaarlijk | zonder risico
onthullen | onthulling | aan het licht brengen
onveilig | gevaarlijk | onveiligheid
ooggetuige | getuige | omstander
opheldering | verduidelijking
ophitsen | opruiing | aanzetten tot geweld
oplichterij | oplichting | zwendel
oprotpremie | vertrekpremie | remigratieregeling
opruimen | opruiming | sanering | schoonmaken
opschudding | commotie | ophef
opsporen | opsporing | traceren
overbevolking | bevolkingsgroei | bevolkingsdichtheid
overbodig | onnodig | overtollig
overdreven | buitenproportioneel | overtrokken
overlevende | overlevenden | overleefd
overspannen woningmarkt | woningnood | krappe woningmarkt
overstappen | overstap | switchen
overtreden | overtreding | schending
overtreder | overtreding | overtreders
papierwinkel | administratieve lasten | regeldruk | rompslomp
partijdig | vooringenomen | vooringenomenheid | partijdigheid
partner | echtgenoot | levenspartner | echtgenote
ramp | calamiteit | catastrofe
samenwonen | samenwonenden | gezamenlijke huishouding
schenden | schending | inbreuk
schijnheilig | hypocriet | meten met twee maten
schoonmaken | reiniging
smeergeld | steekpenningen | omkoping
spotprent | cartoon | satire
stiefouder | stiefvader | stiefmoeder | samengesteld gezin
stiekem | heimelijk | clandestien
tegenstrijdig | inconsistent | tegenstrijdigheid
tekortkoming | mankement | defect
termijnoverschrijding | overschrijding van de termijn
trouwen | huwelijk | in het huwelijk treden | bruiloft
verdrinken | verdrinking | verdronken | verdrinkingsdood
verlopen paspoort | verlopen document | geldigheidsduur
voorval | calamiteit
vrijgezel | alleenstaande | eenpersoonshuishouden
wanhoop | wanhopig | radeloos
wantoestand | misstand | onregelmatigheid
winstbejag | winstmaximalisatie | winstoogmerk
woningnood | woningtekort | wooncrisis | woningschaarste
zwaargewond | ernstig gewond | zwaar letsel
`;
