/** Schools, youth and childcare: the word of every day beside that of papers. */
export const SCHOOLS = `
aanvalsplan taal | taalbeleid | taalachterstand
analfabetisme | laaggeletterdheid | basisvaardigheden
basisvaardigheden | lezen, schrijven en rekenen | leesvaardigheid
begeleider | mentor | coach | buddy
beroepskeuze | loopbaanoriëntatie | studiekeuze
bijles | huiswerkbegeleiding | schaduwonderwijs
bijspijkeren | bijscholing | bijscholen
bijzonder onderwijs | confessioneel onderwijs | islamitische school
brugklas | onderbouw | voortgezet onderwijs
conciërge | onderwijsondersteunend personeel | onderwijsassistent
directeur | schoolleider | rector
doorstroom | doorstromen | doorstroomtoets
eindexamen | examen | centraal examen
eindtoets | doorstroomtoets | citotoets
extra les | bijles | leertijduitbreiding | zomerschool
gastgezin | pleeggezin | opvanggezin
gastles | voorlichtingsles | lespakket
groepsgrootte | klassengrootte | grote klassen
gymnasium | vwo | havo
hoogbegaafd | hoogbegaafdheid
hoogleraar | professor | wetenschapper
internationale student | buitenlandse student | studiemigratie
jeugdhonk | jongerencentrum | jongerenwerk
jeugdwerker | jongerenwerker | jongerenwerk
juf of meester | leraar | leerkracht
kinderbijslag | kindgebonden budget | gezinsbijslag
kinderboerderij | dierenweide
kinderombudsman | kinderrechten
kinderopvangtoeslag | kosten kinderopvang | gratis kinderopvang
koranschool | weekendschool | informeel onderwijs | religieus onderwijs
lagere school | basisschool | primair onderwijs
leerachterstand | onderwijsachterstand | leerverlies
leerkrachtentekort | lerarentekort | onderwijspersoneel
lerarenopleiding | pabo | zij-instromer
lesgeven | doceren | onderwijs geven
lesmateriaal | leermiddelen | lesmethode
lespakket | lesprogramma | curriculum
lesuitval | uitval van lessen | onderwijstijd
lezen | leesvaardigheid | leesbevordering
naschoolse opvang | buitenschoolse opvang | bso
oppas | gastouder | gastouderopvang
ouderavond | ouderbetrokkenheid
ouderbijdrage | vrijwillige ouderbijdrage | schoolkosten
overblijven | tussenschoolse opvang | schoollunch
peuterspeelzaal | voorschool | voorschoolse educatie
privéschool | particulier onderwijs | b4-school
rekenen | rekenvaardigheid | wiskunde
schooladvies | eindadvies | onderadvisering
schoolbestuur | bevoegd gezag | onderwijsbestuur
schoolboek | leermiddelen | lesboek
schoolbus | leerlingenvervoer
schoolinspectie | onderwijsinspectie
schoolmaaltijden | schoolontbijt | maaltijdprogramma
schoolvakantie | zomervakantie | kerstvakantie
schoolzwemmen | zwemles | zwemvaardigheid | zwemveiligheid
seksles | seksuele voorlichting | relationele vorming | seksuele vorming
slagen | geslaagd | slagingspercentage
smartphoneverbod | mobielverbod | telefoon in de klas
speciale school | speciaal onderwijs | passend onderwijs
stagediscriminatie | discriminatie bij stages
studiefinanciering | stufi | studiebeurs
studieplek | opleidingsplaats | numerus fixus
taalcursus | taalles | inburgeringscursus | taalonderwijs
taalmaatje | taalcoach | taalvrijwilliger
taalniveau | taaleis | taaltoets | taalvaardigheid | niveau B1
talen leren | taalverwerving | taal leren
thuisonderwijs | vrijstelling leerplicht
thuiszitters | schoolverzuim | absoluut verzuim
tussenjaar | schakeljaar
vakkenpakket | profielkeuze
verdrinken | verdrinking | verdrinkingsdood
verwijzing naar de middelbare school | schooladvies
vmbo | praktijkonderwijs | voorbereidend middelbaar beroepsonderwijs
volwassenenonderwijs | volwasseneneducatie | avondschool
wegpesten | uitsluiten | pesterij
zakken | gezakt | niet geslaagd
zwembadje | zwembad | instructiebad
zwemdiploma | zwem-abc | A-diploma | zwemvaardigheid
zwemleraar | zwemonderwijzer | zweminstructeur
zwemmen | zwemvaardigheid | zwemles
`;
