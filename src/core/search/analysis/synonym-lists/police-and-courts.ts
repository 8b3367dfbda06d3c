/** Crime, police, courts and prisons as people and newspapers name them, beside the words of law. */
export const POLICE_AND_COURTS = `
aanklacht | tenlastelegging | beschuldiging
aanstichter | raddraaier | belhamel | relschopper
alcoholslot | rijden onder invloed | dronken achter het stuur
ambtsmisdrijf | ambtsmisbruik | machtsmisbruik
arrestatieteam | DSI | interventie-eenheid | speciale eenheid
autodief | autodiefstal | gestolen auto
autokraak | auto-inbraak | diefstal uit auto
babbeltruc | oplichting van ouderen | nepbankmedewerker | spoofing
bankhelpdeskfraude | spoofing | nepbankmedewerker | helpdeskfraude
beelden van verdachten | opsporingsberichtgeving | Opsporing Verzocht
beloning voor tips | tipgeld | uitloven van een beloning
bende | criminele organisatie | misdaadorganisatie
beschoten | beschieting | schietpartij | schietincident
bewaarplicht | bewaartermijn | opslagplicht
bewijs weggooien | vernietiging van bewijsmateriaal
bezoekrecht | omgangsregeling | omgangsrecht | omgang met het kind
bijtincident | hondenbeet | gebeten door een hond | gevaarlijke hond
bloedbad | slachtpartij | massamoord
bommelding | bomdreiging | verdacht pakket
burenruzie | burenconflict | woonoverlast | overlastgevende buren
burgerarrest | eigenrichting | voor eigen rechter spelen
burgerwacht | buurtpreventie | buurtwacht | buurtvader
carjacking | autodiefstal met geweld
celdeling | twee op een cel | meerpersoonscel | gedeelde cel
cipier | gevangenbewaarder | penitentiair inrichtingswerker | gevangenispersoneel
coffeeshop | wietzaak | softdrugs | gedoogbeleid
cold case | onopgeloste moord | onopgeloste zaak
corrupte agent | lekkende agent | politiemol | corruptie bij de politie
crimineel geld | crimineel vermogen | misdaadgeld | zwart geld
criminele jongere | jeugdige dader | minderjarige verdachte | jonge aanwas
curator | bewindvoerder | curatele | beschermingsbewind
daderprofiel | profilering | risicoprofiel
deurbelcamera | camera aan de deur | slimme deurbel
dievenbende | rondtrekkende bende | mobiel banditisme
dodelijk ongeval | dodelijke aanrijding | verkeersdode
doodstraf | terechtstelling | executie | geëxecuteerd
doorgestoken kaart | vooropgezet | in scène gezet
drugsafval | dumping van drugsafval | gedumpte vaten
drugsdealer | drugshandelaar | dealer | drugshandel
drugsgebruik | drugs snuiven | druggebruiker | recreatief gebruik
drugskoerier | bolletjesslikker | drugssmokkel
drugspand | sluiting van de woning | wet Damocles
drugssmokkel | invoer van drugs | cocaïnesmokkel | drugsvangst
erfruzie | erfgeschil | verdeling van de nalatenschap
explosie aan de deur | plaatsing van explosieven | explosieaanslag | cobra
faillissementsfraude | leeggehaald bedrijf | doorstart
familierechter | kinderrechter | familierechtbank
fietsendief | fietsdiefstal | gestolen fiets
foltering | martelen | marteling
gelukszoeker | economische migrant | economische vluchteling
gestalkt | belaging | stalking
getuigenbescherming | kroongetuige | beschermde getuige
gevangenenruil | overdracht van gevangenen | WOTS
geweld tegen hulpverleners | agressie tegen hulpverleners | geweld tegen ambulancepersoneel
graffiti | bekladding | bekladden | besmeuren
groepsverkrachting | gezamenlijk gepleegde verkrachting
hacken van telefoons | spyware | binnendringen in telefoons | Pegasus
handlanger | medeplichtige | medeplichtigheid
hangjongeren | jeugdoverlast | overlastgevende jongeren | jongerenoverlast
hardrijder | snelheidsduivel | snelheidsovertreding | te hard rijden
heenzenden | vrijgelaten wegens cellentekort | eerder vrijlaten | vervroegd vrij
heler | heling | opkopersregister
hennep | wiet | cannabis | hasj
hennepkwekerij | wietplantage | wietkwekerij | hennepteelt
huisarrest | thuisdetentie | elektronische detentie
huurmoord | liquidatie | huurmoordenaar
jeugdrechter | kinderrechter
jeugdstraf | jeugddetentie | jeugdsanctie | PIJ-maatregel
jongerenstrafrecht | jeugdstrafrecht | adolescentenstrafrecht
klassenjustitie | rechtsongelijkheid | ongelijkheid voor de wet
kogelvrij vest | veiligheidsvest | steekwerend vest
kort geding | spoedprocedure | voorlopige voorziening
laster | smaad | eerroof | belediging
lijkschouwer | forensisch arts | gemeentelijk lijkschouwer | sectie
lik-op-stuk | snelrecht | supersnelrecht
luchtalarm | waarschuwingssirene | sirene | NL-Alert
martelen | marteling | onmenselijke behandeling
mediation | bemiddeling | mediator | bemiddelaar
megaproces | strafproces | Marengo
misdaadcijfers | criminaliteitscijfers | geregistreerde misdrijven
misdaadslachtoffer | slachtoffer van een misdrijf
moordaanslag | moordpoging | poging tot moord
motoragent | verkeerspolitie | verkeershandhaving
motorbende | motorclub | outlaw motorcycle gang | OMG
nekklem | aanhoudingstechniek | geweldstoepassing
noodknop | alarmknop | paniekknop
notaris | testament | notariskosten | notariaat
ondergronds bankieren | hawala | informele geldtransacties
onterfd | legitieme portie | kindsdeel
ontsnapte gevangene | ontsnapping | onttrekking aan detentie | ontvluchting
openlijk geweld | openlijke geweldpleging | geweldpleging
opgerolde bende | ontmanteld netwerk | ontmantelen
opgesloten | vastgezet | in bewaring gesteld | gedetineerde
opnieuw de fout in | recidive | herhaling van strafbaar gedrag
opruiing | oproepen tot geweld | aanzetten tot geweld
ouderverstoting | omgangsproblematiek | contactverlies met een ouder | vechtscheiding
pepperspray | traangas | geweldsmiddel
plofkraak | geldautomaat opgeblazen | opblazen van geldautomaten
politiehond | surveillancehond | diensthond
politieman neergeschoten | geweld tegen politieambtenaren
politiepost dicht | sluiting van politiebureaus | politiebureaus sluiten
politieschool | Politieacademie | politieopleiding
politietekort | onderbezetting bij de politie | tekort aan agenten | politiecapaciteit
prank | grap | kwajongensstreek | baldadigheid
pro-Deoadvocaat | sociaal advocaat | sociale advocatuur | gesubsidieerde rechtsbijstand | toevoeging
razzia | politie-inval | inval
rechterlijke dwaling | onterechte veroordeling | onschuldig vastgezeten
rechtspreken | berechten | berechting | rechtspraak
rijbewijs kwijt | ongeldigverklaring van het rijbewijs | ontzegging van de rijbevoegdheid | invordering van het rijbewijs
rijksrecherche | feitenonderzoek
ronselen | rekruteren | rekrutering | werven
schadefonds | Schadefonds Geweldsmisdrijven
schikking | transactie met het OM
schulden innen | incasseren | inning | invordering
seponeren | sepot | zaak geseponeerd
sjoemelen | fraude | knoeien | manipulatie
slachtofferrechten | spreekrecht
smokkelen van mensen | mensensmokkel
smokkelwaar | contrabande | gesmokkeld
snelheidscamera | flitspaal | flitser | snelheidscontrole
sniper | scherpschutter
speurhond | politiehond | drugshond
spijtoptant | kroongetuige | inkeer
sporenonderzoek | forensisch onderzoek | vingerafdrukken
steekpartij | steekincident | neergestoken | messteek
straf verlagen | strafvermindering | strafkorting
strafmaat | hoogte van de straf | strafoplegging | strafeis
stroomstootwapen | taser
taakstraf | werkstraf | onbetaalde arbeid
tasjesroof | tasjesdief | straatroof
testament | wilsbeschikking | nalaten
uithalers | drugs uit containers halen
vals document | valsheid in geschrifte | vervalst document | documentfraude
valse aangifte | valse beschuldiging
vastzitten | gedetineerde | opgesloten
vechtpartij | gevecht | knokpartij | massale vechtpartij
vechtscheiding | complexe scheiding | conflictscheiding
verbaliseren | bekeuren | beboeten | proces-verbaal
verjaring | verjaard | verjaringstermijn
verklaring van goed gedrag | VOG | verklaring omtrent het gedrag
vermist kind | vermissing | Amber Alert
veroordeeld in het buitenland | buitenlandse veroordeling
verwarde man | verward persoon | persoon met onbegrepen gedrag | personen met verward gedrag
vingerafdruk | dactyloscopie | biometrie
vluchtmisdrijf | doorrijden na een ongeval | verlaten plaats ongeval | doorgereden
voetbalgeweld | supportersrellen | voetbalvandalisme
vonnis niet uitgevoerd | openstaande straffen | niet-tenuitvoergelegde straffen
voogd | voogdij | gezinsvoogd | ondertoezichtstelling
vrouwenhandel | gedwongen prostitutie | mensenhandel | seksuele uitbuiting
vrouwenmishandeling | vrouwenmoord | femicide
vuurwerkbom | zwaar vuurwerk | cobra | explosief
waakhond | toezichthouder
wapenbezit | wapens op zak | vuurwapenbezit | wapens dragen
wapenvergunning | wapenverlof | verlof voor een vuurwapen
winkeldief | winkeldiefstal | proletarisch winkelen
wraak | vergelding | represaille
zedenpolitie | zedenrecherche | zedenteam | zedenzaak
zelfmoord in de cel | suïcide in detentie
zwijgrecht | recht om te zwijgen | consultatiebijstand
`;
