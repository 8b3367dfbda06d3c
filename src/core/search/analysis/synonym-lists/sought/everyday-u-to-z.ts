/** What people call whatever else is spoken of every day (u to z), and what papers print. */
export const SOUGHT_EVERYDAY_U_TO_Z = `
ufo | onbekend luchtfenomeen
uitbuiting van arbeidsmigranten | arbeidsuitbuiting | slechte huisvesting van arbeidsmigranten
uitgaan | uitgaansleven | nachtleven | horeca in de nacht
uitgaansgeweld | geweld in het uitgaansleven
uitkeringstrekker | uitkeringsgerechtigde | uitkeringsontvanger
uitlaatgas | uitstoot van auto's | voertuigemissies
uitsterven van dieren | biodiversiteitsverlies | bedreigde soorten | soortenverlies
vaarbewijs | vaarvaardigheid | vaaropleiding
vaderschap | juridisch ouderschap
vakantiekind | vakantie voor arme kinderen | zomervakantie voor minima
valpartij | valongeval | valongelukken
valpreventie | valongeval | vallen van ouderen
valse aangifte | onware aangifte | valse beschuldiging
vangrail | geleiderail | bermbeveiliging
veenbrand | natuurbrand | brandend veen
veengrond | veenweide | veenbodem
veenweide | veenweidegebied | veenbodem
veevoer | diervoeder | krachtvoer
veiligheidsgordel | autogordel | gordelplicht
veiling | veilinghuis | openbare verkoop
velletje postzegels | frankering | porto
verborgen camera | heimelijke opname
verbouwing | renovatie | verbouw
verdedigingslinie | Nieuwe Hollandse Waterlinie | vestingwerk
verdwenen dossier | zoekgeraakt dossier | ontbrekend dossier
vergunningparkeren | parkeervergunning | betaald parkeren
verjaringstermijn | verjaard misdrijf | verjaring
verkeersdode | verkeersslachtoffer | dodelijk verkeersongeval
verkeersplan | mobiliteitsplan | circulatieplan
verkeersregelaar | verkeersregelaars | evenementenverkeersregelaar
verkiezingsbord | verkiezingsposter | verkiezingsreclame
verkiezingsfraude | stembusfraude | ronselen van volmachten
verkiezingsspotje | politieke reclame | politieke advertentie
verklikker | tipgever | informant
verkoudheid | luchtweginfectie | luchtwegklachten
verlof voor vaders | geboorteverlof | partnerverlof
verloren voorwerp | gevonden voorwerp
vermogende | miljonair | welgestelde
vermomd als agent | nepagent | politie-uniform
verpakking | verpakkingsmateriaal | verpakkingen
verpakkingsafval | verpakkingsmateriaal | plastic verpakkingen
verplicht eigen risico | eigen risico
verplichte winkelnering | gedwongen winkelnering | vendor lock-in
verschraling van zorg | afschaling van zorg
vervalste medicijnen | vervalste geneesmiddelen | illegale medicijnhandel
verwaarloosd kind | kinderverwaarlozing | kindermishandeling
verwaarlozing | kinderverwaarlozing | onthouden van zorg
verzekeringsarts | keuringsarts | UWV-arts
verzetsheld | verzetsstrijder | verzetsdeelnemer
verzoekschrift | petitie | rekest
vijver | waterpartij | siervijver
villa | vrijstaande woning | vrijstaand huis
viskraam | vishandel | visspecialist
visrecht | visrechten | visvergunning
visverbod | vangstverbod | visserijverbod
vleermuis | vleermuisverblijf | vleermuisonderzoek
vlees eten | vleesconsumptie | vleesverbruik
vliegen op biobrandstof | duurzame vliegtuigbrandstof | bijmengverplichting
vlucht met vertraging | vertraagde vlucht | compensatie voor vliegvertraging
vluchteling uit Afghanistan | Afghaanse evacué | Afghaanse tolk
voedselallergie | allergenen | allergie-informatie
voetbalstadion | stadion | voetbalveiligheid
voetbalwedstrijd | risicowedstrijd | politie-inzet bij voetbal
vogelgriepvaccin | vaccinatie tegen vogelgriep
vogelhuisje | nestkast | nestgelegenheid
volkstelling | bevolkingsregister | registratie van inwoners
volle klas | klassengrootte | grote klassen
voltijdbonus | meerurenbonus | meer uren werken
voorleesuurtje | voorlezen | leesbevordering
voorlezen | leesbevordering | BoekStart
voorrangsregel | voorrangsregeling | voorrangskruising
voortvluchtig | ontkomen aan justitie
fiets in de trein | fietskaart
vrachtvlucht | luchtvracht | vrachtvliegtuig
vredesbeweging | antikernwapenbeweging | vredesdemonstratie
vreemdgaan | overspel
vrij verkeer van personen | Schengenzone
vrijgekomen huis | vrijkomende woning | mutatiewoning
vrijheid van godsdienst | godsdienstvrijheid | vrijheid van religie
vrijheid van meningsuiting | meningsvrijheid | uitingsvrijheid
vrijwilligersvergoeding | onkostenvergoeding voor vrijwilligers
vrouwenhuis | vrouwenopvang | blijf-van-mijn-lijfhuis
vrouwenquotum | ingroeiquotum | evenwichtige man-vrouwverhouding
vuilniswagen | inzamelvoertuig | huisvuilwagen
vuilniszak | huisvuilzak
vuurwerkslachtoffer | vuurwerkletsel
waarschuwingslabel | waarschuwingstekst | etiketteringsplicht
waddengas | gaswinning onder de Waddenzee | Ternaard
wadlopen | wadloper
wandelbrug | voetgangersbrug | loopbrug
wandelpad | wandelroute | ommetje | klompenpad
wapens inleveren | inleveractie | wapeninzamelactie
wapenstok | uitschuifbare wapenstok | geweldsmiddel
waterpeil | peilbesluit | grondwaterpeil
waterpolitie | handhaving op het water | landelijke eenheid water
waterscooter | jetski | snelle motorboot
waterstand | hoogwaterstand
waterverbruik | drinkwatergebruik | waterbesparing
weekmarkt | warenmarkt | marktkooplieden
weesgeneesmiddel | duur medicijn | zeldzame ziekte
weglopen van huis | wegloper | weggelopen minderjarige
wegsleepregeling | weggesleepte auto | bestuursdwang bij voertuigen
werkgever failliet | loongarantieregeling | faillissement van de werkgever
werkloosheidsgeld | WW-uitkering | werkloosheidsuitkering
werkvergunning | tewerkstellingsvergunning | arbeidsmarkttoets
wettelijk pensioen | AOW | eerste pijler
wild kamperen | vrij kamperen | overnachten in een camper
wildplassen | plassen op straat | urinoirs
wildviaduct | ecoduct | faunapassage
winkelcentrum | winkelgebied | winkelstraat
winkelpersoneel bedreigd | agressie in winkels | geweld tegen winkelpersoneel
winst van zorgbedrijven | winstuitkering in de zorg | dividend in de zorg
witgoedregeling | vervanging van oud witgoed | witgoed voor minima
woestijn | verwoestijning | woestijnvorming
wolvenbeleid | wolvenplan | interprovinciaal wolvenplan
woningruil | huizenruil
woonfraude | illegale onderhuur
woonkosten | woonlasten | woonquote
wraakactie | vergelding | represaille
zandsuppletie | suppletie | strandophoging
zandweg | onverharde weg | halfverhard pad
zandwinning | zandput | ontgronding
zeeplastic | plastic in zee | plasticsoep
zeespiegel | zeespiegelstijging | stijgende zee
zeewier | zeewierteelt
zeilboot | recreatievaart | pleziervaart
zelfrijdende bus | autonoom vervoer | zelfrijdend vervoer
zelfrijdende taxi | autonoom voertuig | robottaxi
ziekenauto | ambulance | ziekenwagen
ziekenhuiseten | maaltijden in het ziekenhuis
ziekteverlof | verzuim | ziekteverzuim
zitplaatskans | staplaats
zomerkamp | vakantiekamp | jeugdkamp
zomertijd | wintertijd | tijdverzetting
zonnebrand | zonnebrandcrème
zonsverduistering | eclips
zorg op afstand | zorg via beeldscherm | telemonitoring | digitale zorg
zorgrobot | zorgtechnologie | zorginnovatie
Zuidpool | Antarctica | poolgebied
zuurstoffles | zuurstofcilinder | medische zuurstof
zuurstofmasker | zuurstoftherapie
zwarte kousenkerk | reformatorisch | bevindelijk
zwartrijder | zwartrijden | reizen zonder vervoersbewijs
zwembadpersoneel | badmeester | toezicht in zwembaden
zwemles op school | schoolzwemmen
zwerfjongere | dakloze jongere | thuisloze jongeren
`;
