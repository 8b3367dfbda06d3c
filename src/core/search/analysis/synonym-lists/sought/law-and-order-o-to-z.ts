/** What people call crime, police, courts and who comes to live here (o to z), and what papers print. */
export const SOUGHT_LAW_AND_ORDER_O_TO_Z = `
Oekraïense vluchteling | ontheemde | tijdelijke bescherming | Richtlijn tijdelijke bescherming
onder toezicht | ondertoezichtstelling | OTS
ondermijning | georganiseerde criminaliteit | ondermijnende criminaliteit
ongedocumenteerde | mensen zonder papieren | vreemdelingen zonder verblijfsrecht
online aangifte | digitale aangifte | internetaangifte
onschuldig vast | ten onrechte vastgezeten | schadevergoeding na detentie
ontsnapping | ontsnapt | uitbraak uit de gevangenis | ontvluchting
ontvoering | kidnapping | vrijheidsberoving | gijzelneming
oplichter | fraudeur | bedrieger | zwendelaar
opsporing | recherche | opsporingsonderzoek | rechercheonderzoek
oud en nieuw | jaarwisseling | nieuwjaarsnacht | oudejaarsnacht
overlast van asielzoekers | overlastgevende asielzoekers | incidenten op coa-locaties
overlastgevende asielzoeker | procesbeschikbaarheidslocatie | HTL | veiligelander
partijverbod | verbieden van organisaties | verboden organisatie
partydrug | uitgaansdrugs | xtc | drugsgebruik op festivals
paspoort kwijt | vermist paspoort | reisdocument
pedofiel | pedoseksueel | kindermisbruiker
pedojager | pedojacht | burgeropsporing | zelfbenoemde pedojagers
pepperspray | traangas
permanent verblijf | verblijfsvergunning voor onbepaalde tijd
persoonsbeveiliging | bewaken en beveiligen | stelsel bewaken en beveiligen
pleegkind | pleegzorg | pleegouder | pleeggezin
plofkraak | aanslag op een geldautomaat | plofkraken
pluk-ze | ontnemingsmaatregel | wederrechtelijk verkregen voordeel
politiebureau | politiepost | bureausluiting | politiesteunpunt
politiegeweld | geweldsaanwending | geweldsgebruik door de politie
politiehelikopter | politievliegtuig | luchtsteun
politiehond | diensthond | speurhond
politieopleiding | Politieacademie | aspirant | politiestudent
politietekort | capaciteitstekort bij de politie | onderbezetting bij de politie | politiecapaciteit
privédetective | particulier recherchebureau | particuliere recherche
pro-Deoadvocaat | sociaal advocaat | sociale advocatuur | toevoegingsadvocaat
procesafspraak | procesafspraken | deal met justitie
proefverlof | verlof van gedetineerden | onbegeleid verlof
pushback | pushbacks | illegale terugdrijving
racistisch | racisme | racistische uitlating
radicaal | radicalisering | extremist | extremisme
ramkraak | overval op een juwelier
rampenplan | crisisplan | crisisbeheersing
rechtbank | gerecht | arrondissementsrechtbank
rechter | magistraat | rechterlijke macht | rechtspraak
rechterlijke dwaling | ten onrechte veroordeeld | herziening van een strafzaak | gerechtelijke dwaling
rechtszaak | strafzaak | rechtszitting
recidive | terugval in criminaliteit | herhaald strafbaar gedrag
reclassering | reclasseringstoezicht | reclasseringswerker
regenbooggezin | meerouderschap | meeroudergezin
rel | relletjes | ongeregeldheden | openbareordeverstoring
resocialisatie | terugkeer in de maatschappij | re-integratie van gedetineerden | nazorg
rijbewijs omwisselen | omwisseling van een buitenlands rijbewijs
rijontzegging | ontzegging van de rijbevoegdheid | rijbewijs kwijt | invordering van het rijbewijs
salafisme | salafist | salafistische organisatie
Schengen | vrij verkeer van personen | binnengrenzen
schikking | transactie met het OM | strafbeschikking | hoge transactie
screening van personeel | veiligheidsonderzoek | betrouwbaarheidsonderzoek | VGB
sepot | niet vervolgen | artikel 12-procedure
sirene | luchtalarm | waarschuwings- en alarmeringssysteem | WAS-palen
sleepwet | Wiv | ongerichte interceptie | kabelinterceptie
snelrecht | supersnelrecht | versnelde berechting
snelwegblokkade | wegblokkade | blokkade van een snelweg
soevereine burger | soevereinen | autonomen | anti-institutioneel extremisme
speurder | rechercheur | detective | opsporingsambtenaar
spion | spionage | inlichtingenofficier | heimelijke activiteiten
spreidingswet | verdeling van asielzoekers | gedwongen spreiding
staatsgeheim | gerubriceerde informatie | staatsgeheimen
stadionverbod | voetbalwet | gebiedsverbod
stalker | stalking | belaging | stalken
steekpartij | mesincident | messteek | neergestoken
straatbende | jeugdbende | criminele jeugdgroep | drillrap
straatdealer | drugshandel | dealen op straat | drugsoverlast
straatintimidatie | seksuele intimidatie | naroepen | nafluiten
strafbaarstelling van illegaliteit | illegaliteit strafbaar
stroomstootwapen | taser | taserwapen
swatting | nepmelding | valse bommelding
taakstraf | werkstraf | dienstverlening als straf
taakstrafverbod | verbod op taakstraffen
taalanalyse | herkomstonderzoek
tbs'er | tbs-gestelde | ontsnapte tbs'er | tbs-patiënt
tbs-kliniek | forensisch psychiatrisch centrum | tbs | terbeschikkingstelling
telefoon in het verkeer | appen achter het stuur | monocam
terreur | terrorisme | terroristische dreiging
terugkeerhub | terugkeerhubs | opvang in derde landen
testament | uiterste wil | levenstestament
tiplijn | Meld Misdaad Anoniem | anoniem melden
transgender | transpersoon | transvrouw | transseksueel
Tunesiëdeal | migratiedeal | migratiepartnerschap
Turkijedeal | EU-Turkijeverklaring | migratiedeal
uithaler | uithalers | havencriminaliteit
uithuisplaatsing | uithuisgeplaatst | uit huis geplaatst | kind afgepakt
uitzetting | uitzetten | gedwongen terugkeer | gedwongen vertrek | terugkeerbeleid
vals paspoort | documentfraude | vervalst document | look-alikefraude
veelpleger | stelselmatige dader | ISD-maatregel | recidivist
veiligelander | veilige landen van herkomst | kansarme asielzoeker
verblijfspapieren | verblijfsvergunning | verblijfstitel | verblijfsdocument
verhoging van verkeersboetes | aanmaning CJIB
verkrachter | verkrachting | onvrijwillige seks | zedenmisdrijf
verlaten van de plaats van het ongeval | vluchtmisdrijf
vermissing | vermiste | vermiste personen | vermist kind
vertrekbonus | vertrekpremie | remigratie | terugkeerondersteuning
vervroegd vrij | voorwaardelijke invrijheidstelling | strafkorting | eerder vrijlaten
visum | visumaanvraag | visumverlening | kort verblijf
vluchtelingenkamp | opvangkamp | Lesbos | Moria
vluchtelingenverdrag | Vluchtelingenverdrag van Genève | Geneefse Conventie
voetbalfraude | matchfixing | wedstrijdmanipulatie
voorarrest | voorlopige hechtenis | voorlopig gehecht
voorwaardelijke invrijheidstelling | invrijheidstelling | heenzending
vormfout | vormverzuim | procedurefout
vreemdelingenbewaring | vreemdelingendetentie | detentiecentrum
vriend-in-noodfraude | WhatsAppfraude | hulpvraagfraude
vuurwapenbezit | illegale wapens | wapenbezit
vuurwerk | consumentenvuurwerk | knalvuurwerk
vuurwerkverbod | verbod op consumentenvuurwerk | Wet veilige jaarwisseling
wapenvergunning | wapenverlof | verlofhouder | schietvereniging
weekendschool | informeel onderwijs | moskee-internaat
wegpiraat | verkeershufter | roekeloos rijden | asociaal rijgedrag
wietproef | experiment gesloten coffeeshopketen | gereguleerde wietteelt | legale wiet
wietteelt | hennepteelt | hennepkwekerij | wietplantage
wijkagent | gebiedsgebonden politie | agent in de wijk | politie in de buurt
wraakporno | ongewenste verspreiding van naaktbeelden | online seksueel misbruik
xtc-lab | synthetische drugs | drugslaboratorium
zaak geseponeerd | sepot | seponeren | technisch sepot
zakkenroller | zakkenrollerij | mobiel banditisme
zwendel | oplichting | bedrog | fraude
`;
