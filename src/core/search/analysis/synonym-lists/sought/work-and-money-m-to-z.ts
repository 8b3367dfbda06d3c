/** What people call work, benefits, taxes, debts and shops (m to z), and what papers print. */
export const SOUGHT_WORK_AND_MONEY_M_TO_Z = `
marktkoopman | ambulante handel | marktkraam | standplaatshouder
massaontslag | collectief ontslag | ontslagronde | reorganisatie
misleidende reclame | reclamecode | misleidende informatie | Reclame Code Commissie
monteur | technicus | technisch personeel
multinational | grootbedrijf | internationale onderneming
muntgeld | munten | muntstuk | centen
naam-nummercontrole | IBAN-naamcheck
nachtwerk | nachtarbeid | ploegendienst | onregelmatige diensten
nagelstudio | nagelstylist | nagelsalon
nepkorting | misleidende aanbieding | van-voorprijs | prijsmanipulatie
nepzelfstandige | schijnzelfstandigheid | schijnzelfstandige | schijnconstructie
nettoloon | nettosalaris | besteedbaar inkomen
nieuw pensioenstelsel | Wet toekomst pensioenen | invaren | pensioentransitie
onderbetaling | onderbetaald | uitbuiting | arbeidsuitbuiting
ondernemingsraad | medezeggenschap van werknemers
ontslagpremie | transitievergoeding | ontslagvergoeding
ontslagrecht | ontslagvergunning
geboorteverlof | partnerverlof | vaderschapsverlof
overheidsschuld | staatsschuld | schuldquote | EMU-schuld
overwerk | overuren | meerwerk
pakketje uit China | pakketjes van buiten de EU | invoerheffing op pakketjes | de-minimisgrens
payroll | payrolling
pechgeneratie | leenstelselstudenten | compensatie voor het leenstelsel
pensioengat | pensioentekort | witte vlek | geen pensioen opgebouwd
pensioenkorting | korten van pensioenen | dekkingsgraad
pensioenpot | pensioenfonds | pensioenvermogen | pensioenbelegging
personeelstekort | arbeidsmarktkrapte | krapte op de arbeidsmarkt | vacatures | tekort aan personeel
phishing | phishingmail | nepmail | smishing
pinautomaat | geldautomaat | Geldmaat | geldopname
pinnen | betalen met de pas | elektronisch betalen | betaalautomaat
pinstoring | betalingsstoring | storing in het betalingsverkeer
plastictaks | plasticheffing | heffing op plastic
polderoverleg | sociale partners | Stichting van de Arbeid | polder
poolse arbeider | arbeidsmigrant | Oost-Europese werknemer | Midden- en Oost-Europeanen
portier | horecaportier | beveiliger
prijskaartje | prijsaanduiding | prijsvermelding
regels voor ondernemers | regeldruk | administratieve lasten | bureaucratie voor bedrijven
reis geannuleerd | annulering | ANVR | garantiefonds
reisbureau | reisorganisatie | pakketreis | touroperator
reiskosten | reiskostenvergoeding | woon-werkverkeer
reparatierecht | recht op reparatie | repareerbaarheid | Repair Café
rioolbelasting | rioolheffing | rioolrecht
roodstaan | rood staan | debetstand
ruilen | retourneren | retourzending | herroepingsrecht
schoonmaker | schoonmaakbedrijf | schoonmaakpersoneel
schuld kwijtschelden | kwijtschelding | schuldenpauze | schone lei
seizoensarbeider | seizoenarbeider | seizoenwerker | oogsthulp
slager | slagerij | ambachtelijke slagerij
snackbar | cafetaria | frietkraam | fastfoodrestaurant
sociaal-medische beoordeling | WIA-keuring | verzekeringsarts
sollicitatiebrief | sollicitatie | anoniem solliciteren | werving en selectie
sollicitatieplicht | sollicitatie | solliciteren | inspanningsverplichting
spaargeld | spaartegoed | spaarrekening | spaarder
spaarpot voor studie | studiekosten
spaarrente | rente op spaargeld | depositorente
staatsdeelneming | staatsbedrijf | overheidsdeelneming | staatsaandeel
staatsobligatie | staatslening | staatspapier | treasuries
staatssteun | overheidssteun | steunpakket
staking | werkonderbreking | cao-actie | stakingsactie
startup | start-up | scale-up | groeibedrijf
stratenmaker | wegwerker | grondwerker
stuntprijs | stunten met prijzen | kiloknaller | dumpprijs
subsidiepot | subsidieregeling | subsidieplafond | subsidieaanvraag
suikertaks | verbruiksbelasting | frisdrankbelasting | suikerbelasting
taxiapp | platformwerk | taxiplatform
tegenprestatie | verplicht vrijwilligerswerk | werken voor een uitkering
telefonische verkoop | telemarketing | ongevraagd bellen | bel-me-niet
territoriale leveringsbeperking | duurdere producten dan in Duitsland | leveringsbeperking
textielafval | kledingafval | textielinzameling | UPV textiel
thuiswerken | telewerken | hybride werken | thuiswerkplek
tijdelijk contract | contract voor bepaalde tijd | ketenregeling
timmerman | bouwvakker | bouwpersoneel | bouwmedewerker
toeristenbelasting | verblijfsbelasting | logiesbelasting
toeslagen | toeslagenstelsel | Dienst Toeslagen | toeslagenwet
toeslagenaffaire | kinderopvangtoeslagaffaire | toeslagenouders | hersteloperatie toeslagen
toeslagenouder | gedupeerde ouder | gedupeerden van de toeslagenaffaire
topsalaris | topinkomen | Wet normering topinkomens | WNT | balkenendenorm
uitkering stopgezet | beëindiging van de uitkering | maatregel op de uitkering | korting op de uitkering
uitkering terugbetalen | terugvordering | teruggevorderde uitkering | terugvorderen
uitvaartverzekering | uitvaartkosten | begrafeniskosten
uitzendbureau | uitzender | certificering van uitzendbureaus | toelatingsstelsel | Wtta
uitzendkracht | uitzendwerk | uitzendbureau | flexkracht | inleenkracht
vakantiegeld | vakantietoeslag | vakantiebijslag
vakbond | werknemersorganisatie | vakbeweging
vakkracht | vakman | vakmensen | technisch personeel
vals geld | valsmunterij | vervalste bankbiljetten
vast contract | vaste baan | contract voor onbepaalde tijd | vaste dienst
vermogensbelasting | miljonairsbelasting | belasting op vermogen | vermogensheffing
verzekeringspolis | polis | assurantie
vestigingsklimaat | ondernemersklimaat | concurrentiepositie
visboer | visspecialist | vishandel
vleestaks | vleesbelasting | heffing op vlees
vliegtaks | vliegbelasting | vliegticketbelasting
vlucht geannuleerd | passagiersrechten | vliegpassagier | vluchtannulering
Voorjaarsnota | voorjaarsbesluitvorming | tussentijdse begrotingswijziging
wachtgeld | wachtgeldregeling | Appa | ontslaguitkering voor politici
wapenexport | wapenuitvoer | uitvoervergunning | exportvergunning
waterschapsbelasting | waterschapslasten | watersysteemheffing | zuiveringsheffing
webwinkel | webshop | onlinewinkel | internetwinkel | e-commerce
weduwe | weduwnaar | nabestaande | achterblijvende partner
weduwepensioen | nabestaandenpensioen | nabestaandenuitkering | partnerpensioen
weeskind | halfwees | wezenuitkering
wegwerkers | werk aan de weg | wegwerkzaamheden
werkdag | arbeidsduur | werkuren | arbeidstijd
werkdruk | werkbelasting | overbelasting van personeel
werkloosheid | werkloosheidspercentage | werklozen
werkloze | werkzoekende | WW'er | zonder werk | werkloosheid
werkplaats voor gehandicapten | sociale werkvoorziening | sociale werkplaats | beschut werk
wet over zzp'ers | Wet DBA | VBAR | handhaving op schijnzelfstandigheid
winkelprijzen | consumentenprijzen | schapprijs
winstbelasting | vennootschapsbelasting | vpb
witwascontrole | poortwachter | klantonderzoek | cliëntenonderzoek
witwassen | witwaspraktijken | ongebruikelijke transactie
woekerpolis | beleggingsverzekering | woekerpolisaffaire
WOZ-bureau | no cure no pay | bezwaar tegen de WOZ-waarde
zelfstandige zonder personeel | zzp'er | zelfstandige | freelancer
zorgtoeslag | tegemoetkoming zorgkosten | zorgpremietoeslag
zwaar werk | zwaar beroep | fysiek belastend werk
zwartwerker | zwartwerken | zwart werk | niet opgegeven arbeid
zwijgcontract | geheimhoudingsbeding | zwijgbeding | vaststellingsovereenkomst
`;
