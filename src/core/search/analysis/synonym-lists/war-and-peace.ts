/** Forces, wars, embassies and peoples: the word of every day beside that of papers. */
export const WAR_AND_PEACE = `
aanslag op een schip | aanval op een schip | Rode Zee | Houthi's
afgezette president | machtsovername | staatsgreep | coup
afluisterschandaal | spionageschandaal | spionage
Albanees | Albanië
Algerijn | Algerijns | Algerije
annexatie | inlijving | annexeren
apartheid | rassenscheiding | segregatie
Armeens | Armenië | Nagorno-Karabach
atoombom | kernwapens | nucleaire wapens | kernkop
Australiër | Australisch | Australië
bevroren tegoeden | bevroren activa | Russische tegoeden | bevriezing van tegoeden
bezet gebied | bezette gebieden | Westelijke Jordaanoever | nederzetting
Birma | Myanmar
blauwhelmen | VN-militair | vredesmissie | Dutchbat
Braziliaan | Braziliaans | Brazilië
brexit | vertrek van de Britten | uittreding van het Verenigd Koninkrijk
burgerdoden | burgerslachtoffers | omgekomen burgers
burgeroorlog | binnenlands conflict | gewapende strijd
burn pit | ziek geworden militairen | uitzendschade
Canadees | Canada
chroom-6 | giftige verf | beroepsziekte
clusterbom | clustermunitie | fosforbom
Colombiaan | Colombiaans | Colombia
dictator | autoritair regime | despoot
dienjaar | maatschappelijke dienstplicht | maatschappelijke diensttijd
dienstweigeraar | gewetensbezwaarde | deserteur
diplomatieke rel | ambassadeur ontboden | op het matje geroepen
Drent | Drenthe
drones tegenhouden | counterdrone | antidrone | dronedetectie
dwangarbeid | slavenarbeid | gedwongen arbeid | Oeigoeren
Egyptenaar | Egyptisch | Egypte
Est | Estisch | Estland
Ethiopiër | Ethiopisch | Ethiopië
etnische zuivering | verdrijving | deportatie
Europees leger | Europese krijgsmacht
evacuatie van Nederlanders | geëvacueerd | repatriëring | terughalen van Nederlanders
F16 | straaljager | gevechtsvliegtuig | jachtvliegtuig | F35
Filipijn | Filipijns | Filipijnen
Fin | Fins | Finland
foute producten | producten van dwangarbeid | ketenverantwoordelijkheid
Georgiër | Georgisch | Georgië
gevallen soldaat | gesneuvelde militair | gesneuveld | sneuvelen
Ghanees | Ghana
gifgas | chemische wapens | zenuwgas | gasaanval
gijzelaar | gegijzeld | gijzelneming | losgeld
granaatwerper | mortier | artillerie | houwitser
grondoffensief | grondoperatie | militaire operatie
Hamas | Hezbollah | terreurbeweging
handelsmissie | economische missie
hongersnood | uithongering | hongerdood | voedselcrisis
hulp aan arme landen | ontwikkelingshulp | ontwikkelingssamenwerking
huurling | huurlingenleger | Wagner | buitenlandse strijder
Ivoorkust | Côte d'Ivoire
Japanner | Japans | Japan
Jemen | Jemenitisch
kabels in zee | onderzeese kabels
kanonneerboot | patrouilleschip | marineschip | fregat
kernproef | kernwapenproef | rakettest
ketenaansprakelijkheid | imvo | maatschappelijk verantwoord ondernemen | gepaste zorgvuldigheid
Kiev | Kyiv | Oekraïne
kinderarbeid | werkende kinderen | kinderslavernij
Koerd | Koerdisch | Koerden | PKK
krijgsgevangene | krijgsgevangenen | oorlogsgevangene
Kroaat | Kroatisch | Kroatië
laagvliegen | laagvliegroute | vliegbewegingen van Defensie | straaljagerlawaai
landmijn | bermbom | explosieven opruimen
legerleiding | defensietop | Commandant der Strijdkrachten
Lets | Letland
Libanees | Libanon
Libiër | Libisch | Libië
Litouwer | Litouws | Litouwen
luchtaanval | bombardement | luchtaanvallen | bombarderen | gebombardeerd
mensenrechtenactivist | mensenrechtenverdediger | dissident
Mexicaan | Mexicaans | Mexico
mijnenveger | mijnenjager | zeemijn
militair tehuis | veteranenzorg | veteranenloket
militaire steun | wapensteun | wapenleverantie | militaire hulp
Moldaviër | Moldavisch | Moldavië
Moskou | Kremlin | Rusland
munitiedepot | munitieopslag | wapenopslag
NAVO-soldaat | bondgenoten | NAVO-militair
Navo-top | top in Den Haag
Nederlandse gevangene in het buitenland | gedetineerde in het buitenland | consulaire bijstand
Nigeriaan | Nigeriaans | Nigeria
noodhulp | humanitaire hulp | hulpgoederen | hulpkonvooi
noodrantsoen | noodvoorraad | noodpakket
oefenmunitie | militaire oefening | schietoefening
oliesanctie | olie-embargo | schaduwvloot
omzeilen van sancties | sanctieomzeiling | sanctieontduiking
oorlogsdreiging | dreiging van oorlog | militaire dreiging
oorlogsverklaring | casus belli | oorlogvoering
opstandeling | rebel | rebellen | verzetsstrijder | militie
Pakistaan | Pakistaans | Pakistan
parachute | para | luchtmobiele brigade
Peking | Beijing | China
persvrijheid | gevangen journalist | journalisten vermoord | veiligheid van journalisten
Perzië | Iran | Teheran
piraten | zeeroverij | piraterij | gekaapt schip
politieke gevangene | gewetensgevangene | dissident
Poolse grens | Belarus | Wit-Rusland
presidentsverkiezing | frauduleuze verkiezingen | verkiezingen in het buitenland
raket | kruisraket | ballistische raket | luchtafweer | Patriot
regenboogrechten | lhbti-rechten in het buitenland
Rode Kruis | hulporganisatie
sabotage | ontwrichting | hybride dreiging | hybride aanval
Saoediër | Saoedisch | Saoedi-Arabië
schietbaan | schietterrein | schietrange
Slowaak | Slowaaks | Slowakije
Soedanees | Sudanees | Soedan | Sudan
soldij | salaris van militairen | toelage voor militairen
spionageballon | onbekende drones | drones boven vliegbasis
Srebrenica | Dutchbat | Dutchbatter
Tsjech | Tsjechisch | Tsjechië
Tukker | Twents | Twente
Tunesiër | Tunesisch | Tunesië
Turkse Nederlander | Diyanet | lange arm van Ankara
UNRWA | Palestijnse vluchtelingen | VN-hulporganisatie
Venezolaan | Venezolaans | Venezuela
Vietnamees | Vietnam
vluchtelingenkamp | Moria | opvangkamp
vredesakkoord | vredesverdrag | vredesdeal
vriendschapsverdrag | associatieakkoord | associatieverdrag
wapenhandelaar | wapenhandel | wapensmokkel | wapenindustrie | defensie-industrie
wereldoorlog | Tweede Wereldoorlog
Wit-Rus | Wit-Russisch | Wit-Rusland | Belarus
Zuid-Afrikaan | Zuid-Afrikaans | Zuid-Afrika
`;
