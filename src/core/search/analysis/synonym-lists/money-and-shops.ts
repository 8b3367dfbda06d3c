/** Taxes, banks, shops and firms: the word of every day beside that of papers. */
export const MONEY_AND_SHOPS = `
accijnsverhoging | verhoging van de accijns | hogere accijnzen
achterdeurtje | sluiproute | maas in de wet | belastingroute
afschrijving | automatische incasso | incassomachtiging
aftrekpost | fiscale aftrek | aftrekbaar
ASML | chipmachine | chipmachines
bank failliet | bankencrisis | redding van banken | nationalisatie van banken
bankdirecteur | bankier | bankbestuurder | bonus voor bankiers
bankkantoor dicht | sluiting van bankfilialen | sluiting van bankkantoren
bankpas | pinpas | betaalpas
bankrekening geblokkeerd | rekening geblokkeerd | weigeren van klanten door banken
bankrekening openen | basisbetaalrekening | zakelijke rekening
bedrijfsopvolgingsregeling | BOR | vrijstelling bij bedrijfsopvolging
begrotingsgat | begrotingstekort
belastingaangifte | aangifteperiode | belastingopgave
belastingaanslag | aanslag | voorlopige aanslag | belastingbiljet
belastingambtenaar | belastinginspecteur | inspecteur van de Belastingdienst
belastingdeal | ruling | belastingafspraak | staatssteun aan multinationals
belastingparadijs | belastinghaven | brievenbusfirma | doorsluisland
belastingschijf | belastingtarief | schijventarief
belastingschuld | fiscale schuld | uitstel van betaling
belastingtelefoon | helpdesk van de Belastingdienst
belegger | aandeelhouder | investeerder
beursgang | beursnotering
bitcoin | cryptomunt | cryptovaluta | virtuele valuta
boekhouder | accountant | administratiekantoor
boekhoudfraude | accountantsfraude | accountantscontrole
bordeel | prostitutiebedrijf | raamprostitutie | sekswerk
bouwfraude | kartel | prijsafspraken | kartelvorming
brandende batterij | lithiumbatterij | accubrand
brandstofprijs | benzineprijs | prijs aan de pomp | literprijs
brievenbusfirma | trustkantoor | schijnvennootschap | lege vennootschap
btw-tarief | verlaagd tarief
cadeaukaart | cadeaubon | waardebon
casino | gokhal | speelhal | Holland Casino
chemisch bedrijf | chemische industrie | Chemours | chemieconcern
Chinese webshop | Temu | Shein | AliExpress | goedkope pakketjes
colporteur | verkoop aan de deur | colportage | deur-aan-deurverkoop
concurrent | mededinger | mededinging | marktverstoring
consument | klant | koper | consumentenrechten
consumentenbond | consumentenorganisatie | belangenorganisatie van consumenten
coronaschuld | belastinguitstel | coronaschulden
digitale euro | digitaal centralebankgeld
dividend | winstuitkering | dividendbelasting
dronken toeristen | overtoerisme | massatoerisme | toeristenoverlast
dropshipping | nepwebshop | malafide webwinkel
dure boodschappen | prijzen in de supermarkt | voedselprijzen
duur concertkaartje | ticketprijzen
economische groei | bbp | bruto binnenlands product
economische krimp | recessie | laagconjunctuur
exportverbod | uitvoerverbod | exportbeperking | exportcontrole
faillissementsgolf | golf van faillissementen | omvallende bedrijven
familiebedrijf | mkb | familieonderneming
festivalterrein | evenemententerrein | evenement
flitsbezorger | flitsbezorging | darkstore
franchisenemer | franchise | franchisegever
garantie | garantietermijn | non-conformiteit | deugdelijk product
geldpers | geldcreatie | opkoopprogramma van de ECB
geldverspilling | verspilling van belastinggeld | ondoelmatig
giftenaftrek | ANBI | fiscaal aftrekbare gift
gokker | probleemspeler | gokverslaafde | Cruks
gokreclame | gokadvertenties | kansspelreclame | reclame voor kansspelen
hoogspanningsmast | hoogspanningslijn | hoogspanningskabel | elektriciteitsmast
horecaondernemer | kroegbaas | café-eigenaar | horeca
hotel | overnachting | logies
hypotheek oversluiten | boeterente | aflossingsvrije hypotheek
inboedelverzekering | opstalverzekering | woonverzekering
jubelton | schenkingsvrijstelling | vrijstelling eigen woning
kermis | kermisattractie | pretpark | attractiepark
koopzondag | zondagsopening | winkeltijden
kredietregistratie | BKR | BKR-registratie
krimpflatie | kleinere verpakking | verpakking kleiner
kunstgrasveld | rubbergranulaat | rubberkorrels
lage inkomens | minima | minimuminkomen
loterij | staatsloterij | Lotto | loten
maas in de wet | lacune in de wetgeving | leemte in de wet
massagesalon | seksinrichting | bordeel
meevaller | onderuitputting | overschot op de begroting
middenklasse | middeninkomens | modaal inkomen
miljoenennota | Prinsjesdag | rijksbegroting
misleidende reclame | oneerlijke handelspraktijk | agressieve verkoop | misleidende verkoop
motorrijtuigenbelasting | wegenbelasting | mrb | houderschapsbelasting
muntgeld | contant betalen | bankbiljetten | contant geld
nationaliseren | nationalisatie | staatseigendom
nep-reviews | nepbeoordelingen | neprecensies
nepmerk | namaakproducten | namaak | vervalste merkkleding
ondernemersaftrek | zelfstandigenaftrek | mkb-winstvrijstelling
online gokken | kansspelen op afstand | gokken op internet | goksite
onterecht betaalde subsidie | subsidiefraude | misbruik van subsidie
onveilig speelgoed | productveiligheid | onveilige producten | terugroepactie
opwarming | temperatuurstijging | 1,5 graad
overname door buitenlands bedrijf | vijandige overname | investeringstoets | Vifo
overstromingsschade | Wts
pinnen | betalen met pin | elektronisch betalen | betaalverkeer
porno-industrie | webcamseks | OnlyFans
postbedrijf | PostNL | postbezorging
postcodeloterij | kansspelbelasting
privatiseren | privatisering | verkoop van staatsbedrijven | verzelfstandiging
rentederivaat | renteswap | rentederivaten
repareren van apparaten | recht op reparatie | repareerbaarheid
restschuld | onderwaterhypotheek
rijkstekort | overheidstekort | EMU-saldo | begrotingstekort
scheepsbouw | scheepswerf | maritieme maakindustrie
schoonheidssalon | schoonheidsspecialist | nagelstudio | nagelstylist
Shell | oliebedrijf | oliemaatschappij | oliemaatschappijen
spaarrente | rente op spaargeld | rentevergoeding
spaartaks | vermogensrendementsheffing | box 3 | rechtsherstel box 3
staatsbedrijf | staatsdeelneming | overheidsbedrijf
startup | start-up | beginnend bedrijf | scale-up | startende ondernemer
Tata Steel | Hoogovens | staalfabriek | staalbedrijf
telefoonrekening | belkosten | telecomkosten | databundel
telemarketing | telefonische verkoop | ongevraagde telefoontjes | cold calling
teruggeroepen | terugroepactie | recall
tht | houdbaarheidsdatum
ticketverkoop | doorverkoop van kaartjes | woekerprijs | Viagogo
uitvinding | octrooi | patent | innovatie
verzekeringsfraude | schadeverzekeraar | autoverzekering
vrijhandel | CETA | Mercosur | handelsverdrag
winkelpersoneel | supermarktmedewerker | vakkenvuller | caissière
woekerpolis | beleggingsverzekering | woekerpolissen
`;
