/** What people call the state, faith, media, art, sport and the army (o to z), and what papers print. */
export const SOUGHT_STATE_AND_PUBLIC_O_TO_Z = `
oefenterrein | militair oefenterrein | schietterrein | schietbaan
oligarch | Russische oligarchen | bevroren tegoeden
omroep | publieke omroep | omroepbestel | omroepvereniging
Ongehoord Nederland | aspirant-omroep
ontwikkelingshulp | ontwikkelingssamenwerking | ODA | hulpbudget
ontwikkelingsland | lage-inkomensland | partnerland
oorlogsmisdaad | oorlogsmisdrijf | misdrijven tegen de menselijkheid
oorlogsmisdadiger | oorlogsmisdrijven | berechting van oorlogsmisdaden
oorlogsschip | marineschip | fregat
oorlogsslachtoffer | oorlogsgetroffene | verzetsdeelnemer | oorlogspensioen
oorlogsveteraan | veteraan | Veteraneninstituut
openbaar maken | openbaarmaking | Woo-verzoek | vrijgeven van documenten
opkomstpercentage | opkomst | thuisblijvers
oud-strijder | veteraan | veteranen | dienstslachtoffer
oude kerk | kerkgebouw | religieus erfgoed | leegstaande kerken
overheidsgebouw | rijkskantoor | Rijksvastgoedbedrijf
paralympische sport | gehandicaptensport | aangepast sporten
parlement | volksvertegenwoordiging | Staten-Generaal
parlementaire enquête | enquêtecommissie | parlementair onderzoek
partijfinanciering | giften aan partijen | Wet op de politieke partijen | partijsubsidie
podcast | audio-uitzending
Poolse raketinslag | luchtruimschending | geschonden luchtruim
poppodium | concertzaal | muziekpodium
premier | minister-president | regeringsleider | kabinetsleider
prinses | Amalia | kroonprinses | troonopvolger
proef | pilot | experiment | proeftuin
proefproject | pilotproject | pilot | experimenteerruimte
Provinciale Staten | Statenlid | provinciale volksvertegenwoordiging
provinciebestuur | Gedeputeerde Staten | gedeputeerde
raadslid | gemeenteraadslid | lokale volksvertegenwoordiger
rabbijn | joodse gemeente | synagoge
radiozender | etherfrequentie | DAB+ | FM-frequentie
raketschild | luchtverdediging | luchtafweer | Patriot
rechtsmiddel | bezwaar en beroep | rechtsbescherming
referendum | volksraadpleging | correctief referendum
reisadvies | kleurcode | negatief reisadvies
reservist | reservisten | reserve-eenheid
rijksmonument | monumentenzorg | monumentenstatus | beschermd monument
roofkunst | koloniale collectie | teruggave van kunst | restitutie
Russisch gas | Russische energie | lng uit Rusland
Russische olie | olieprijsplafond | schaduwvloot
sabotage | hybride dreiging | hybride aanvallen | hybride oorlogvoering
sanctie tegen Rusland | sanctiepakket | sanctieomzeiling
schaatsbaan | ijsbaan | ijshal
scheepsvondst | maritiem archeoloog | onderwaterarcheologie
schilderij | kunstwerk | museumstuk
schimmige gift | anonieme gift | buitenlandse giften
schouwburg | theater | podium
schriftelijke vragen | Kamervragen | schriftelijk overleg
sekte | gesloten gemeenschap | coercieve controle | dwingende groep
senaat | Eerste Kamer | senator
senator | Eerste Kamerlid
Sinterklaas | sinterklaasintocht | intocht
slavernij | slavernijverleden | trans-Atlantische slavernij | keti koti
sms-berichten | archivering van berichten | chatberichten archiveren
soldaat | militair | korporaal | dienstdoende militairen
spoedwet | noodwet | versnelde wetgeving
sportclub | sportvereniging | amateursport | verenigingsleven
sporthal | sportaccommodatie | sportvoorziening
sporttalent | topsport | topsporttalent | NOC*NSF
staakt-het-vuren | wapenstilstand | bestandsakkoord
staatsrecht | constitutioneel recht | constitutionele toetsing
stadhuis | gemeentehuis | raadhuis | gemeenteloket
stadsbestuur | gemeentebestuur | college van burgemeester en wethouders
Statia | Sint Eustatius
stembiljet | stemformulier | kieslijst
stembureau | stemlokaal | stembureaulid
stemhokje | stemmen op papier | rood potlood
stemming | hoofdelijke stemming | moties in stemming
stempas | kiezerspas | stempassen | volmachtstem
stemrecht | kiesrecht | actief kiesrecht
streamingdienst | video-on-demand
televisie | tv | televisieprogramma | tv-programma
toetreding tot de EU | kandidaat-lidstaat
toneel | theater | toneelgezelschap | podiumkunsten
topambtenaar | secretaris-generaal | directeur-generaal | Algemene Bestuursdienst
turnschandaal | grensoverschrijdend gedrag in de sport | misstanden in de turnsport
tussenstand | tussenrapportage | voortgangsrapportage
tv-reclame | reclamezendtijd | Ster-reclame
uitgezonden militairen | missie in Mali
vechtsport | kickboksgala | kickboksen | full-contactsport
verboden boeken | boekenban | censuur in bibliotheken
vereniging | verenigingsleven
verkiezingen | stembusgang | verkiezingsdag | gang naar de stembus
verkiezingsuitslag | vaststelling van de uitslag
vermoorde journalist | veiligheid van journalisten
verordening uit Brussel | Europese verordening | EU-wetgeving
verslaggever | correspondent | journalist
vicepremier | vice-minister-president
voetbalclub | betaaldvoetbalorganisatie | profclub
voetballer | profvoetballer
volkerenmoord | genocide | genocidaal geweld
volkslied | Wilhelmus | nationale hymne
volksstemming | referendum | volksraadpleging
vredesmissie | missie | VN-missie | militaire uitzending
vredesoverleg | vredesonderhandelingen | vredesplan
vreemde mogendheid | statelijke actor | buitenlandse mogendheid
vrijwillig dienjaar | dienjaar Defensie | dienmodel
vrijwilliger | vrijwilligerswerk | vrijwillige inzet
wapenfabriek | defensie-industrie | munitiefabriek
wapenleverantie | wapenlevering | militaire steun | wapensteun
waterschap | hoogheemraadschap | dijkgraaf | heemraad
wet maken | wetgevingsproces | wetsvoorstel indienen
wetsontwerp | wetsvoorstel | initiatiefwet | voorstel van wet
wielrenner | wielrennen | wielerronde | wielerkoers
Zwarte Piet | zwartepietendiscussie | Kick Out Zwarte Piet
zwartgelakt | gelakt | onleesbaar gemaakt | weglakken
`;
