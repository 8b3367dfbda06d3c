/** What people call illness, doctors and care (m to z), and what papers print. */
export const SOUGHT_HEALTH_M_TO_Z = `
maagzuurremmer | maagbeschermer | maagtabletten
manische depressie | bipolaire stoornis | bipolair
mantelzorger | mantelzorg | zorgende naaste | informele zorg
mantelzorgverlof | zorgverlof | langdurend zorgverlof | kortdurend zorgverlof
mazelenuitbraak | mazelenepidemie | uitbraak van mazelen
medicijnen weggooien | medicijnverspilling | geneesmiddelenverspilling | heruitgifte van medicijnen
medicijnrol | baxterrol | weekdoos | medicatierol
medisch specialist | medisch-specialistisch
medische fout | calamiteit in de zorg | medische misser | medisch incident
menopauze | overgangsklachten
miskraam | spontane abortus | zwangerschapsverlies
mond- en tandarts | tandarts | mondzorgverlener | tandheelkundige
muggenziekte | westnijlvirus
multiple sclerose | MS-patiënt
nierdialyse | dialyse | nierpatiënt | nierfalen
nierdonatie | niertransplantatie | orgaantransplantatie
nieuwe heup | heupprothese | heupoperatie
obducent | patholoog | lijkschouwing
onbevoegd arts | geschorste arts | doorhaling in het register | bevoegdheidsbeperking
ongewenst zwanger | onbedoelde zwangerschap | ongeplande zwangerschap | tienerzwangerschap
onverzekerd | onverzekerden | onverzekerde patiënt | zonder zorgverzekering
onvruchtbaar | vruchtbaarheidsbehandeling | ivf | onvruchtbaarheid | fertiliteit
oorarts | kno-arts | keel-neus-oorarts
oorsuizen | tinnitus | gehoorklachten
orthopeed | orthopedisch chirurg | orthopedie
ouderdomskwaal | ouderdomsziekte | kwetsbare ouderen | geriatrie
ouderenarts | specialist ouderengeneeskunde | geriater
ouderenmishandeling | mishandeling van ouderen | financieel misbruik van ouderen
overbelaste mantelzorger | respijtzorg | logeeropvang | ontlasten van mantelzorgers
paddo | psilocybine | truffels | psychedelica
paniekaanval | angststoornis | paniekstoornis
patiëntenclub | patiëntenorganisatie | patiëntenvereniging | patiëntenfederatie
patiëntendossier | medisch dossier | elektronisch patiëntendossier | EPD
penicilline | antibiotica | antibioticum
pijnbestrijding | pijnstilling | pijnstiller
pijnstiller | pijnmedicatie | opioïden | analgetica
pil van Drion | laatstewilpil | voltooid leven
pinda-allergie | voedselallergie | notenallergie
plastic chirurg | plastisch chirurg | cosmetische chirurgie | cosmetisch arts
pneumokokkenprik | pneumokokkenvaccinatie
postcovidkliniek | postcovid-expertisecentrum | PAIS
praatgroep | lotgenotencontact | zelfhulpgroep
prenatale test | NIPT | prenatale screening | twintigwekenecho
prostaatkanker | prostaat | PSA-test
psych | psycholoog | gz-psycholoog | psychotherapeut | psychiater
ptss | posttraumatische stressstoornis | trauma | getraumatiseerd
rattenziekte | ziekte van Weil | leptospirose
reageerbuisbaby | ivf | kunstmatige inseminatie
reizigersvaccinatie | reisvaccinatie
reuma | reumatoïde artritis
roken opgeven | stoppen met roken | stoppen-met-rokenprogramma | rookstopzorg
rollator | loophulpmiddel
rolstoel | rolstoelgebruiker | rolstoelvergoeding
rookverbod | rookvrij | tabaksontmoediging | rookvrije generatie
RS-virus | RSV | RSV-vaccin
schildklier | schildkliermedicijn | thyrax
schizofreen | schizofrenie | psychotische stoornis
schoonheidsspecialist | cosmetische behandeling | schoonheidssalon
spataderen | spatader | aderlijden
spermadonor | zaaddonor | donorkind | donorconceptie | massadonor
spermakwaliteit | vruchtbaarheid
spierziekte | spierdystrofie | neuromusculaire aandoening
spraakgebrek | stotteren | logopedie | logopedist
sterfhuis | hospice | bijna-thuis-huis
stervensbegeleiding | palliatieve zorg | terminale zorg | hospice | laatste levensfase
syndroom van Down | downsyndroom | trisomie 21
taaislijmziekte | cystische fibrose | CF
tandartskosten | tandartsrekening | mondzorg in het basispakket
tandartstekort | tekort aan tandartsen | mondzorg in de regio
tbc | tuberculose | tbc-besmetting
telefoonverslaving | verslavend ontwerp | smartphoneverslaving | schermverslaving
thuiszorg | wijkverpleging | huishoudelijke hulp
thuiszorgbureau | zorgbemiddelaar | zorgbureau | malafide zorgbureau
tienermoeder | jonge moeder | tienerzwangerschap
treeknorm | wachtlijst voor een operatie
tropische mug | tijgermug | knokkelkoorts | dengue
tuchtraad voor artsen | medisch tuchtcollege | tuchtcollege voor de gezondheidszorg | medisch tuchtrecht
tweede arts mening | second opinion | tweede mening
vaatziekte | vaatchirurg | hart- en vaatziekten
vaping | vapen | smaakjesverbod | vapegebruik
verdovingspijl | verdovingsgeweer | verdoofd
vergeetachtig | dementie | cognitieve achteruitgang
vergiftiging | intoxicatie | vergiftigd
verlamd | verlamming | dwarslaesie | spierverlamming
verloskundige | vroedvrouw | verloskundigenpraktijk
verpleegtehuis | verpleeghuis | verpleeginrichting
verplegende | verzorgende | helpende | zorgmedewerker
verslaafde | verslaving | druggebruiker | verslavingszorg
verstandelijk gehandicapt | verstandelijke beperking | licht verstandelijk beperkt | lvb
verward persoon | personen met verward gedrag | onbegrepen gedrag | verwarde man
vitaminepil | voedingssupplement | vitamine
volksziekte | veelvoorkomende aandoening | ziektelast
voogd | voogdij | voogdijinstelling
vriesdood | onderkoeling | onderkoeld
wachtlijst in de ggz | ggz-wachttijd
wanbetaler | wanbetalersregeling | premieachterstand | premieschuld
waterpokken | varicella
wiegendood | plotseling overleden baby | veilig slapen
wondzuster | wondverpleegkundige
wurgseks | niet-fatale verwurging | verwurging
zaadbank | spermabank | donorzaad
zeldzame ziekte | zeldzame aandoening | weesziekte | stofwisselingsziekte
zelfbeschadiging | automutilatie | zelfverwonding
zelfmoord | suïcide | zelfdoding | suïcidepreventie
zelfmoordlijn | suïcidepreventielijn | 113 Zelfmoordpreventie
zelfmoordpoeder | middel X | suïcidemiddel
zelfmoordpoging | suïcidepoging | poging tot zelfdoding
zieke dieren | dierziekten | veterinaire gezondheid
ziekenfonds | zorgverzekeraar | basisverzekering | Zorgverzekeringswet
ziekenhuis dicht | sluiting van het ziekenhuis | ziekenhuissluiting | faillissement van een ziekenhuis
ziekenhuis | umc | medisch centrum | medisch-specialistische zorg
ziekenhuisbacterie | MRSA | multiresistent | resistente bacterie
ziekenhuisfusie | fusie van ziekenhuizen | zorgfusie
ziekenhuisrekening | dbc | zorgnota | declaratie in de zorg
ziekenvervoer | zittend ziekenvervoer | taxivervoer voor patiënten | reiskosten van patiënten
ziekmelding | ziekmelden | verzuimmelding | ziekteverzuim
zonnebank | zonnestudio
zorg in het buitenland | buitenlandse zorgkosten
zorgboerderij | zorgboer | dagbesteding op de boerderij
zorgcowboys | malafide zorgaanbieders | winstuitkering in de zorg | private equity in de zorg
zorgfraude | fraude in de zorg | zorgcowboy | frauderende zorgaanbieder
zorgkantoor | Wlz-uitvoerder
zorgpersoneel | zorgmedewerkers | personeelstekort in de zorg
zorgpremie | premie zorgverzekering | nominale premie | ziektekostenpremie
zorgverzekeraar | zorgverzekering | ziektekostenverzekeraar | verzekeraar in de zorg
zorgwoning | zorggeschikte woning | woonzorgcomplex
zuster | verpleegkundige | verpleger | verpleegster
zwakbegaafd | licht verstandelijk beperkt | lvb | laag IQ
zwanger | zwangerschap | zwangere | aanstaande moeder
zwangerschapsdiscriminatie | discriminatie van zwangere vrouwen
zwangerschapsverlof | bevallingsverlof | zwangerschaps- en bevallingsverlof
`;
