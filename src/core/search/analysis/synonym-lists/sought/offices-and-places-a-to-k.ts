/** What people call offices, laws, regions, capitals and peoples (a to k), and what papers print. */
export const SOUGHT_OFFICES_AND_PLACES_A_TO_K = `
abortuswet | Wet afbreking zwangerschap | bedenktermijn
Afrika | Afrikaans continent | Sub-Sahara
Albanees | Albanië | Tirana
ambtenarenvakbond | ambtenarenbond | vakcentrale
Amerika | Verenigde Staten | Washington
Amnesty | mensenrechtenorganisatie | Amnesty International
Angolees | Angola
Ankara | Turkije | Erdogan
AOW-instantie | SVB | Sociale Verzekeringsbank
Arabier | Arabisch | Arabische wereld
arbeidstijdenwet | rij- en rusttijden | rusttijden
arbowet | Arbeidsomstandighedenwet | arboregels
archiefwet | archiefzorg | bewaarplicht van documenten
Argentijn | Argentijns | Argentinië
artsen zonder grenzen | hulporganisatie | medische noodhulp
artsenfederatie | KNMG | artsenorganisatie
Arubaan | Arubaans | Aruba
asieldienst | IND | immigratiedienst
asielland | land van herkomst | herkomstland
asielopvangorganisatie | COA | opvangorganisatie
Athene | Griekenland
atoomagentschap | IAEA | Internationaal Atoomenergieagentschap
automobilistenbond | ANWB | wegenwacht
Azerbeidzjaan | Azerbeidzjaans | Azerbeidzjan
Balkan | Westelijke Balkan
Baltische landen | Baltische staten
Bangladesh | Bengaals | Dhaka
begrafeniswet | Wet op de lijkbezorging
Benelux | Benelux-landen
Berlijn | Duitsland | Duitse regering
beurswaakhond | AFM | financiële toezichthouder
bijwerkingencentrum | Lareb | meldpunt bijwerkingen
Binnenhof | parlementsgebouw
Boedapest | Hongarije | Orbán
Boekarest | Roemenië
boerenorganisatie | LTO | belangenbehartiger van boeren
boete-incasso | CJIB | Centraal Justitieel Incassobureau
Bollenstreek | Duin- en Bollenstreek
Bonairiaan | Bonairiaans | Bonaire
Bosniër | Bosnisch | Bosnië | Bosnië-Herzegovina
Burundees | Burundi
Chemelot | Geleen | Sittard-Geleen
Chileen | Chileens | Chili
code oranje | code rood | weerwaarschuwing
Congolees | Congo | Oost-Congo
consumentenwaakhond | ACM | markttoezichthouder
corporatiekoepel | Aedes | koepel van woningcorporaties
Cubaan | Cubaans | Cuba
cultuurinspectie | Inspectie Overheidsinformatie en Erfgoed | erfgoedinspectie
Curaçaoënaar | Curaçaos | Curaçao
Cyprioot | Cypriotisch | Cyprus
daklozenwet | Wet regie volkshuisvesting | woonzorgvisie
Den Haag Vandaag | Haagse politiek | Binnenhof
dierenclub | dierenwelzijnsorganisatie | Dierenbescherming
dierenwet | Wet dieren | dierwaardige veehouderij
Domstad | Utrecht
Donbas | bezet gebied in Oekraïne
donorwet | actieve donorregistratie | donorregister
drankwet | Alcoholwet | Drank- en Horecawet
drugswet | Opiumwet
dwanghuwelijkwet | Wet tegengaan huwelijksdwang
dwangwet asiel | spreidingswet
Ecuadoraan | Ecuador
embryowet | embryo-onderzoek
Emiraten | Verenigde Arabische Emiraten | Dubai
energiewet | Elektriciteitswet | Gaswet
Engeland | Verenigd Koninkrijk | Londen
erfgoedwet | archeologische monumentenzorg
Europees hof | HvJEU | Hof van Justitie
euthanasiewet | toetsingscommissies euthanasie | RTE
faillissementswet | insolventierecht | WHOA
FDF | Farmers Defence Force | boerenactiegroep
fietsersbond | fietsersorganisatie | belangen van fietsers
flora- en faunawet | soortenbescherming | natuurbeschermingswet
Gambiaan | Gambia
Gelderland | Gelders
geneesmiddelenagentschap | EMA | Europees Geneesmiddelenbureau
geneesmiddelenwet | recept van een arts | receptplichtig
gezondheidsinstituut | RIVM | Rijksinstituut voor Volksgezondheid en Milieu
gezondheidswet | Wet publieke gezondheid | Wpg
gokautoriteit | Kansspelautoriteit | Ksa | toezichthouder op kansspelen
Groenlander | Groenlands | Groenland
Haïtiaan | Haïtiaans | Haïti
Helsinki | Finland
hofstad | Den Haag | 's-Gravenhage
Hongkong | Hongkongse
horecakoepel | Koninklijke Horeca Nederland | KHN
huisartsenvereniging | LHV | Landelijke Huisartsen Vereniging
huiseigenaren | Vereniging Eigen Huis | woningeigenaren
huiszoekingsbevel | machtiging tot binnentreden | doorzoekingsbevel
huurdersvereniging | Woonbond | huurdersorganisatie | huurdersbelangen
huurwet | Wet betaalbare huur | huurregulering
IJslander | IJslands | IJsland
Indiase | India | New Delhi
Internationaal Gerechtshof | VN-hof | ICJ
internetconsultatie | consultatieversie | consultatie van een wetsvoorstel
Irak | Bagdad
Iran | Teheran | Iraans regime
Israël | Jeruzalem | Tel Aviv
Japan | Tokio
Jemeniet | Jemenitisch | Jemen
jeugdwet | jeugdhulpplicht | stelselherziening jeugd
Jordaniër | Jordaans | Jordanië
justitie-inspectie | Inspectie Justitie en Veiligheid | IJenV
Kaboel | Kabul | Afghanistan
kadaster | eigendomsregister | grondregister
Kameroener | Kameroens | Kameroen
kartelpolitie | ACM | mededingingsautoriteit | concurrentiewaakhond
Kazach | Kazachs | Kazachstan
Keniaan | Keniaans | Kenia
kentekendienst | RDW | Rijksdienst voor het Wegverkeer
kieswet | verkiezingswet
kinderombudsman | Kinderombudsvrouw
kinderopvangwet | Wet kinderopvang
koepel van zorgverzekeraars | Zorgverzekeraars Nederland | ZN
koopzondagwet | Winkeltijdenwet
Kopenhagen | Denemarken
Koreaan | Koreaans | Korea
Kosovaar | Kosovaars | Kosovo
`;
