/** What people call work, benefits, taxes, debts and shops (a to l), and what papers print. */
export const SOUGHT_WORK_AND_MONEY_A_TO_L = `
reclameactie | prijsactie
aanmaningskosten | incassokosten | buitengerechtelijke kosten | incassofraude
aannemen op proef | proeftijd | proefplaatsing
aanrecht | keuken | keukenblok
aanrechtsubsidie | algemene heffingskorting | uitbetaling van de heffingskorting
abonnement opzeggen | opzegtermijn | stilzwijgende verlenging | opzegknop
acceptgiro | overschrijving | papieren overschrijving
afgekeurd | WAO | WIA-uitkering | arbeidsongeschikt verklaard
afvalbelasting | afvalstoffenheffing | reinigingsheffing | diftar
AOW-leeftijd | pensioenleeftijd | verhoging van de AOW-leeftijd
arbeider | werknemer | arbeidskracht
armlastig | behoeftig | onvermogend
aspergesteker | oogstwerker | tuinbouwmedewerker
au pair | uitwisselingsjongere | au-pairbureau
bankbiljet | biljetten | papiergeld
bankdeposito | depositogarantiestelsel | garantie op spaargeld
bankenbelasting | bankbelasting
bankencrisis | kredietcrisis | financiële crisis
bankhelpdesk | bankfraude | phishing | bankklant opgelicht
bankkosten | tarieven van banken | kosten van een betaalrekening
bankrekeningnummer | IBAN | rekeningnummer
barman | horecaondernemer | cafébaas | kastelein
basisloon | minimumloon | wettelijk minimumloon | minimumuurloon
bediende | horecamedewerker | personeel in de bediening
bedrijf aan huis | bedrijf aan huis beginnen | thuiswinkel
bedrijfje | kleine onderneming | mkb | midden- en kleinbedrijf
begrotingsoverschot | meevaller
begrotingsregel | begrotingsregels | Stabiliteits- en Groeipact | EMU-saldo
bejaardenpensioen | ouderdomspensioen | pensioenuitkering
belasting op spaargeld | box 3 | vermogensrendementsheffing | spaartaks
belasting terugkrijgen | belastingteruggave | teruggaaf
belastingaangifte te laat | aangiftetermijn | uitstel van aangifte
belastingkwijtschelding | kwijtschelding van belastingen | kwijtschelding gemeentelijke belastingen
belegger | investeerder
beroepsziekte | ziek door het werk | gevaarlijke stoffen op het werk
beslagvrije voet | vrij te laten bedrag
bestuurdersbeloning | topbeloning | beloning van bestuurders
bewindvoerder | beschermingsbewind | bewindvoering | mentorschap
bijstandsaffaire | giften in de bijstand
bijzondere bijstand | minimaregeling
bitcoins | cryptovaluta | cryptoactiva | MiCAR
blauwe envelop | belastingaanslag | aanslagbiljet
bonnetje | kassabon | bonnetjesverplichting
budgetcoach | budgetbeheer | beschermingsbewind | bewindvoering
café | horeca | kroeg | bruin café | horecazaak
concurrentiebeding | concurrentieclausule | relatiebeding
dakloos zonder uitkering | briefadres | inschrijving in de BRP
dividendtaks | dividendbelasting | dividendstrippen
durfkapitaal | risicokapitaal | durfinvesteerder | Invest-NL
elektricien | elektromonteur | installatiemonteur
energietoeslag voor minima | energietoeslag | categoriale bijzondere bijstand
expatbelasting | 30%-regeling | expatregeling
export | uitvoer | exporteur | uitvoeren naar het buitenland
exportkrediet | exportkredietverzekering | Atradius
faillissement aanvragen | faillissementsaanvraag | surseance
faillissementsfraude | turboliquidatie | katvanger
fast fashion | wegwerpmode | ultrafastfashion | kledingindustrie
fastfood | ongezond eten | fastfoodketen
flexcontract | nulurencontract | oproepkracht | oproepcontract | flexwerk
flitskrediet | minilening | flitslening | consumptief krediet
fooi | fooienpot | fooien
garantie | garantietermijn | wettelijke garantie | non-conformiteit
geld storten | stortingsautomaat | contante storting | afstortkosten
geld terug | terugbetaling | restitutie | terugstorten
geldezel | money mule | geldezels
geldzorgen | geldproblemen | financiële problemen | schuldenproblematiek
gepensioneerde | AOW'er | pensioengerechtigde | pensioenontvanger
giftenaftrek | aftrek van giften | ANBI
giraal | girale overboeking | bankoverschrijving
goed doel | goede doelen | ANBI | liefdadigheid
gokbedrijf | kansspelaanbieder | gokaanbieder | kansspelbedrijf
gokkast | speelautomaat | speelautomatenhal
gokken | kansspel | wedden | online gokken | weddenschap
gokreclame | kansspelreclame | reclame voor online gokken | ongerichte reclame
gokstop | Cruks | uitsluitingsregister
graaiflatie | winstinflatie | graaiinflatie
handelsoorlog | handelsconflict | tegenmaatregelen | Amerikaanse importheffingen
handelsverdrag | handelsakkoord | vrijhandelsakkoord | vrijhandelsverdrag
hotelkamer | hotel | overnachting | hotelbranche
huis-aan-huisfolder | reclamefolder | ongeadresseerd reclamedrukwerk | ja-ja-sticker
huishoudboekje | gezinsbudget | uitgavenpatroon | Nibud
huishoudster | huishoudelijke hulp | werkster | schoonmaker | poetsvrouw
huisraad | inboedel | meubels
huizenbelasting | ozb | onroerendezaakbelasting | eigenwoningforfait
hypotheekaftrek | hypotheekrenteaftrek | renteaftrek
importheffing | invoerrechten | handelstarieven | importtarieven | douanerechten
in de schulden | problematische schulden | schuldenproblematiek | schuldenaar
industriesluiting | de-industrialisatie | vertrek van industrie | verslechterd vestigingsklimaat
inflatie | geldontwaarding | prijsstijging | duurder leven
influencer | finfluencer | kidfluencer | contentmaker
jeugdwerkloosheid | werkloze jongeren | jongeren zonder werk | NEET
jobcoach | werkbegeleider | begeleid werken
kansspelbelasting | gokbelasting
kapitaalvlucht | belastingvlucht | kapitaaluitstroom
kapper | kappersbranche | kapsalon
kassa | zelfscankassa | betaalautomaat
kassière | winkelmedewerker | winkelpersoneel
katvanger | stroman | geldezel
kennismigrant | hoogopgeleide migrant | expatregeling | expat
kinderarbeid | dwangarbeid in de keten
kinderbijslag | kinderbijslagwet | AKW
kinderopvangtoeslag | vergoeding voor kinderopvang | gratis kinderopvang
kindgebonden budget | kindregeling | toeslag voor kinderen
klantenservice | helpdesk | klantcontact | klachtenafhandeling
kledingbank | speelgoedbank | armoedehulp
kleine letters | algemene voorwaarden | oneerlijke bedingen
kleine ondernemer | mkb'er | kleinbedrijf | winkelier | zelfstandig ondernemer
klokkenluider | melder van misstanden | Huis voor Klokkenluiders | klokkenluidersregeling
klusjesman | klusbedrijf | kluswerk | vakman
kok | keukenpersoneel | horecamedewerker
koopkracht | koopkrachtverlies | koopkrachtreparatie
koopzondag | zondagsopening | winkeltijden | winkeltijdenwet
kostendelersnorm | inwonende kinderen | kostendeler
krimpflatie | shrinkflation | kleinere verpakking
kringloopwinkel | tweedehands | kringloop | hergebruik van spullen
kvk-inschrijving | Handelsregister
landbouwvrijstelling | agrarische vrijstelling | vrijstelling voor landbouw
langdurig werkloos | langdurige werkloosheid | afstand tot de arbeidsmarkt
lasser | metaalbewerker | metaalsector
leegstaande winkel | winkelleegstand | leegstand in winkelstraten
leenschuld van studenten | studieschuld | studielening | leenstelsel
lening | krediet | kredietverstrekking | kredietverlening
loodgieter | installateur | installatietechniek
loonbelasting | loonheffing | inhouding op loon
loonkloof | beloningsverschil | ongelijke beloning | gelijk loon
loonstop | nullijn | loonmatiging
loonsverhoging | loonstijging | hoger loon | cao-loon
loterij | Staatsloterij | Nederlandse Loterij | Postcode Loterij
`;
