/** What people call offices, laws, regions, capitals and peoples (l to z), and what papers print. */
export const SOUGHT_OFFICES_AND_PLACES_L_TO_Z = `
landkaart | topografische kaart | kaartmateriaal
landsadvocaat | Pels Rijcken | advocaat van de Staat
leerplichtwet | leerplicht | kwalificatieplicht
Libanees | Libanon | Beiroet
Liberiaan | Liberia
Lichtstad | Eindhoven | Brainport
luchtvaartinspectie | ILT | luchtvaartautoriteit
Luxemburger | Luxemburgs | Luxemburg
Luxemburgs hof | Europees Hof van Justitie
Maasstad | Rotterdam
Madrid | Spanje
Maleisiër | Maleisisch | Maleisië
Malinees | Mali
Maltees | Malta
mediawaakhond | Commissariaat voor de Media | mediatoezichthouder
mediawet | Mediabesluit | mediaregels
medicijnautoriteit | CBG | College ter Beoordeling van Geneesmiddelen | EMA
meldcode | meldcode huiselijk geweld en kindermishandeling | meldplicht kindermishandeling
mensenrechtenhof | EHRM
mestwet | Meststoffenwet
Midden-Oosten | Golfregio | Arabische wereld
mijnbouwwet | mijnbouwregels | mijnbouwvergunning
mijntoezichthouder | Staatstoezicht op de Mijnen | SodM
milieuclub | milieuorganisatie
moederland | thuisland
Mokum | Amsterdam
Montenegrijn | Montenegrijns | Montenegro
Mozambikaan | Mozambique
nationaliteitswet | Rijkswet op het Nederlanderschap | RWN
natuurherstelwet | Natuurherstelverordening
natuurorganisatie | Natuurmonumenten | natuurbeschermingsorganisatie
natuurwet | Natura 2000 | Wet natuurbescherming
Nieuw-Zeelander | Nieuw-Zeelands | Nieuw-Zeeland
Noord-Korea | Pyongyang | Noord-Koreaans
Noord-Macedoniër | Macedonisch | Noord-Macedonië
nucleaire toezichthouder | ANVS | Autoriteit Nucleaire Veiligheid
Oeigoer | Oeigoeren | Xinjiang
Oezbeek | Oezbeeks | Oezbekistan
ondernemersorganisatie | MKB-Nederland | VNO-NCW | werkgeversvereniging
Oostblok | Midden- en Oost-Europa | Oost-Europa
orgaandonatiewet | Wet op de orgaandonatie
Oslo | Noorwegen
ouderenbond | ANBO | KBO-PCOB | ouderenorganisatie
Parijs | Frankrijk
Peel | Peelregio | Brabantse Peel
Peruaan | Peruaans | Peru
Praag | Tsjechië
Qatari | Qatar | Doha
Randstad | Randstedelijk | Metropoolregio
reizigersorganisatie | Rover | reizigersvereniging
rekenkamer | Algemene Rekenkamer | verantwoordingsonderzoek
rijbewijsbureau | CBR | Centraal Bureau Rijvaardigheidsbewijzen
Rome | Italië
Rusland | Russische Federatie | Kremlin
Rwandees | Rwanda
Sabaan | Saba
Saoedi-Arabië | Riyad
Scandinaviër | Scandinavisch | Scandinavië
schadefonds | Schadefonds Geweldsmisdrijven | tegemoetkoming aan slachtoffers
schiphol-omwonenden | omwonenden van de luchthaven | bewonersdelegatie
scholierenorganisatie | LAKS
Senegalees | Senegal
Sierra Leoner | Sierra Leone
Sint-Maartenaar | Sint Maarten
slachtoffer | gedupeerde | benadeelde partij
slachtofferhulp | Slachtofferhulp Nederland | slachtofferzorg
Sloveen | Sloveens | Slovenië
sociale zekerheid | socialezekerheidsstelsel | verzorgingsstaat | sociaal stelsel
spreekrecht | rechten van slachtoffers | slachtofferrechten
Sri Lankaan | Sri Lanka
statistiekbureau | CBS | Centraal Bureau voor de Statistiek
Straatsburg | EHRM
studentenbond | LSVb | Interstedelijk Studenten Overleg | studentenorganisatie
studiefinancieringsdienst | DUO | Dienst Uitvoering Onderwijs
Syrië | Damascus | Assad
tabakswet | Tabaks- en rookwarenwet
Taiwanees | Taiwan | Taipei
Taliban | talibanregime
Tanzaniaan | Tanzania
tbs-wet | Wet forensische zorg
Thai | Thailand | Thaise
Tibetaan | Tibet | Tibetaans
toezichthouder op banken | De Nederlandsche Bank | DNB | bankentoezicht
Torentje | Algemene Zaken | Catshuis
transgenderwet | wijziging van de geslachtsregistratie
transportinspectie | ILT | Inspectie Leefomgeving en Transport
Tsjetsjeen | Tsjetsjenië | Tsjetsjeens
uitkeringsinstantie | UWV | uitvoeringsinstituut
Unicef | VN-kinderfonds
Veiligheidsraad | VN-Veiligheidsraad | resolutie van de Veiligheidsraad
verkeersboetewet | Wet Mulder | WAHV
verkeerswet | Wegenverkeerswet | WVW
voedselwaakhond | NVWA | voedsel- en warenautoriteit
voedselwet | Warenwet | levensmiddelenwetgeving
vreemdelingenwet | vreemdelingenrecht | Vreemdelingenbesluit
wapenwet | Wet wapens en munitie | WWM
Warschau | Polen
waterwet | Waterbesluit
weeralarm | code rood | weerwaarschuwing
weerdienst | KNMI | weerinstituut
Wenen | Oostenrijk
Wereldbank | internationale financiële instelling | ontwikkelingsbank
Wereldvoedselprogramma | WFP
wet over cameragebruik | Camerawet
wet tegen huisjesmelkers | Wet goed verhuurderschap
Wit-Rusland | Belarussisch | Minsk
ziekenhuiskoepel | NVZ | Nederlandse Vereniging van Ziekenhuizen
Zimbabwaan | Zimbabwaans | Zimbabwe
zorgwaakhond | NZa | Nederlandse Zorgautoriteit | zorgtoezichthouder
Zuid-Amerika | Latijns-Amerika
Zuid-Korea | Seoel
Zweedse | Zweden | Stockholm
`;
