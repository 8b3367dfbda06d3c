/** What people call what happens to them, and what papers call it: family, money, work, school, health. */
export const PLAIN_LIVES = `
aandelen | beleggingen | aandelenkoersen
analfabeet | laaggeletterd | laaggeletterdheid
apotheek | apotheker | medicijnverstrekking | farmacie
bibliotheek | bieb | openbare bibliotheek
bijbaan | bijverdienste | nevenbaan
bijscholen | omscholen | bijscholing | scholing
boek lenen | uitlenen | uitlening
broers en zussen | gezinsleden
collega | medewerker | teamgenoot
concert | muziekoptreden | evenement
cursus | training | opleiding
dementie | alzheimer | geheugenverlies
doof | slechthorend | dove | auditieve beperking
drank | alcohol | alcoholgebruik
drugs | verdovende middelen | narcotica
eigen risico | eigen bijdrage | zorgkosten
eindtoets | doorstroomtoets | centraal examen
flexwerker | uitzendkracht | oproepkracht | flexibele arbeid
gehandicapt | beperking | handicap | gehandicapte
gokken | kansspel | gokverslaving
hypotheek | woninglening | eigenwoningschuld
jeugdzorg | jeugdhulp | jeugdbescherming
jongens | jonge mannen
juf | leraar | docent | leerkracht | onderwijzer
kantoor | werkplek | bedrijfspand
klagen | klacht indienen | klacht | bezwaar maken
kraamzorg | kraamverzorgster
lachgas | distikstofmonoxide
lerarentekort | onderwijspersoneel | tekort aan leraren
lezen en schrijven | geletterdheid | taalvaardigheid | basisvaardigheden
mantelzorger | informele zorg | mantelzorg
meiden | meisjes | jonge vrouwen
minimumloon | wettelijk minimumloon | WML
mishandelen | mishandeling | geweld
mopperen | ontevredenheid | onvrede
motiveren | aansporen | prikkelen | stimuleren | aanmoedigen
muzikant | musicus | muziekbeoefening
nederlands leren | taalbeheersing | taalvaardigheid | taalverwerving
ochtend | 's ochtends | voormiddag
ongezond eten | voedingspatroon | voedselkeuze
ontslaan | ontslag | beëindiging dienstverband
opa en oma | grootouders
opknappen | renoveren | renovatie | herstellen
ouderschapsverlof | geboorteverlof | verlofregeling
overwerkt | burn-out | overspannen
pa en ma | ouders
pendelen | woon-werkverkeer | forenzen
personeelstekort | arbeidstekort | arbeidskrapte | krapte op de arbeidsmarkt
pesten op het werk | ongewenste omgangsvormen | grensoverschrijdend gedrag
pillen | medicijnen | geneesmiddelen
pinautomaat | geldautomaat | geldopname
prik | vaccinatie | inenting | vaccin
prikpost | bloedafname | laboratorium
psycholoog | psychische hulp | geestelijke gezondheidszorg | ggz
puber | tiener | adolescent | jongere
recept | voorschrift | medicatie
repareren | herstellen | reparatie | herstel
roken | tabak | rookverbod
rolstoel | mindervalide | lichamelijke beperking | toegankelijkheid
ruilen | omwisselen | vervangen
ruzie | conflict | onenigheid | geschil
salaris | loon | inkomen | beloning
schijnzelfstandigheid | valse zelfstandige
schoolgeld | ouderbijdrage | lesgeld
schoolreisje | excursie | schooluitje
slopen | afbreken | sloop
spaargeld | spaartegoed
spijbelen | schoolverzuim | verzuim | thuiszitters
stage | stageplek | leerwerkplek | beroepspraktijkvorming
stalken | stalking | belaging
studieschuld | studielening | leenstelsel
taalles | taalcursus | taalonderwijs | taalscholing
thuiswerken | hybride werken | telewerken
thuiszorg | wijkverpleging | zorg aan huis
uithuisplaatsing | uit huis geplaatst | pleegzorg
vakantiedagen | verlofdagen | vrije dagen
vapen | e-sigaret | dampen
verhuizen | verplaatsen | verhuizing | overplaatsing
verkrachting | aanranding | seksueel misdrijf | seksueel geweld
verslaafd | verslaving | afhankelijkheid
verzorgingshuis | verpleeghuis | ouderenzorg | bejaardentehuis
wachtlijst | wachttijd | wachttermijn
weekend | zaterdag | zondag | zaterdagen
winkelcentrum | winkelgebied | binnenstad
winkelier | detailhandel | winkelruimte | middenstander
zakgeld | toelage
ziekenhuis | ziekenhuiszorg | kliniek
zorgpremie | zorgverzekering | premie
zuster | verpleegkundige | verpleging
zwembad | zwemaccommodatie | zwemvoorziening
zzp'er | zelfstandige | zelfstandig ondernemer
`;
