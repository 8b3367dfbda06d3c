/** Asylum, borders, faith, descent and gender: the word of every day beside that of papers. */
export const ASYLUM_AND_IDENTITY = `
aanmeldcentrum | Ter Apel | asielaanvraag doen
asielrelaas | vluchtverhaal | asielmotief
asielstop | opnamestop | stop op asiel
asielstroom | instroom van asielzoekers | asielinstroom
asielwetten | asielnoodmaatregelenwet | tweestatusstelsel
bed, bad en brood | landelijke vreemdelingenvoorziening | LVV
bekeerling | bekeerd tot het christendom | bekering
besneden | besnijdenis | jongensbesnijdenis | circumcisie
bootvluchteling | drenkeling | overtocht over de Middellandse Zee | vluchtelingenboot
criminele vreemdeling | criminele asielzoeker | openbareordecriterium | glijdende schaal
dichte grenzen | grensbewaking | grenssluiting | binnengrenscontroles
doop | gedoopt | dopen
draagmoeder | draagmoederschap | surrogaatmoeder
Dublinclaimant | Dublinverordening | overdracht aan een andere lidstaat
economische vluchteling | economische migrant | arbeidsmigrant
excuses | spijtbetuiging | verontschuldiging
expat | kennismigrant | expatregeling
gemengd zwemmen | gescheiden zwemmen | vrouwenzwemmen
geslachtsverandering | transgenderzorg | geslachtsregistratie | geslachtsaanpassing
gezinsleden overkomen | nareis | gezinshereniging | gezinsmigratie
grenswacht | Frontex | grenswachters | kustwacht
homogenezing | homotherapie | conversietherapie | homogenezingstherapie | conversiehandelingen
hoofddoekverbod | verbod op religieuze symbolen | religieuze uitingen
hotel voor asielzoekers | noodopvang | hotelopvang | opvang op een cruiseschip
huwelijk met een neef of nicht | neef-nichthuwelijk | bloedverwantenhuwelijk
illegaal | ongedocumenteerd | onrechtmatig verblijf | vreemdelingen zonder verblijfsrecht
inburgering in het buitenland | basisexamen inburgering | mvv
Indische Nederlanders | Indische kwestie | backpay
ingeburgerd | inburgeringsdiploma | inburgeringsvereiste
joodse Nederlanders | Joodse gemeenschap | jood
kalifaat | ISIS | Islamitische Staat | Daesh
kinderpardon | afsluitingsregeling | discretionaire bevoegdheid | gewortelde kinderen
leeftijdsonderzoek | leeftijdsschouw | leeftijd van asielzoekers
meeroudergezin | meerouderschap | meeroudergezag
migratiedeal | Turkijedeal | Tunesiëdeal | migratieovereenkomst
Molukkers | Molukse gemeenschap | KNIL
moslimextremist | jihadist | islamist | islamitisch extremisme
non-binair | genderneutraal | x in het paspoort | genderregistratie
omklappen | vrijlaten op straat | op straat gezet
ongewenst verklaard | inreisverbod | ongewenstverklaring
pushback | terugduwen | terugdringen aan de grens
regenboogstad | Pride | Gay Pride | Canal Parade
rondzwervende jongeren | alleenreizende minderjarigen | amv
schijnhuwelijk | nephuwelijk | schijnrelatie
schijnverlating | vals verhaal | ongeloofwaardig asielrelaas
slavernij | slavenhandel | trans-Atlantische slavenhandel | Keti Koti
spreiding van asielzoekers | spreidingswet | verdeling van asielzoekers
strafbaarstelling illegaliteit | illegaliteit strafbaar | illegaal verblijf strafbaar
terughalen uit Syrië | repatriëring
toeristenvisum | visum kort verblijf | visumplicht | visum
travestiet | dragqueen | dragartiest
uitreiziger | Syriëganger | jihadganger | terugkeerder
vadergezag | ouderlijk gezag | gezag over het kind
veilige landen van herkomst | veiligelander
verblijfsdocument | verblijfspas | vreemdelingendocument
vluchtelingenquotum | hervestiging | uitgenodigde vluchteling
vluchtelingenstroom | migratiestroom | migratiecrisis | vluchtelingencrisis
vreemdelingenpolitie | AVIM | vreemdelingentoezicht
vrijwillig teruggaan | vrijwillige terugkeer | terugkeerpremie
vrouw in burka | boerkaverbod | Wet gedeeltelijk verbod gezichtsbedekkende kleding
wachttijd bij de IND | beslistermijn | dwangsommen IND | achterstand bij de IND
werkverbod voor asielzoekers | 24-weken-eis | asielzoekers laten werken
woningvoorrang | voorrang voor statushouders | voorrang op een woning
zaaddonor | donorkind | spermadonor | afstammingsgegevens
zonder papieren | ongedocumenteerd | papierloos
zwarte mensen | zwarte Nederlanders | Afro-Nederlanders
`;
