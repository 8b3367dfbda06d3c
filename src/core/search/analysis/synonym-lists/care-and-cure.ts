/** Illness, medicine and care as patients name them, beside the words of papers. */
export const CARE_AND_CURE = `
aanleunwoning | seniorenwoning | ouderenwoning | geclusterde woonvorm
abortuskliniek | abortusdemonstrant | bufferzone
abortuspil | overtijdbehandeling | zwangerschapsafbreking
academisch ziekenhuis | umc | universitair medisch centrum
adhd | ADD | concentratieproblemen | ritalin | methylfenidaat
afhankelijk van medicijnen | medicijnverslaving | opioïden | oxycodon
afslankpil | Ozempic | afslankmedicijn | semaglutide
alternatieve geneeswijze | homeopathie | kwakzalverij | kwakzalver
ambulance te laat | aanrijtijd | responstijd | 45-minutennorm
anticonceptie | voorbehoedmiddel | spiraaltje | condoom | morning-afterpil
apotheek dicht | apothekersstaking | medicijnen ophalen
arbeidsongeval | bedrijfsongeval | ongeval op het werk
baarmoederhalskanker | HPV | uitstrijkje
begeleid wonen | beschermd wonen | woonbegeleiding
bejaarden | oudere | hoogbejaard
beschermingsmiddelen | mondkapje | persoonlijke beschermingsmiddelen | mondmasker
beugel | orthodontie | orthodontist
bevallen | bevalling | thuisbevalling | thuis bevallen | kraambed
blijf-van-mijn-lijfhuis | vrouwenopvang | opvang van slachtoffers van huiselijk geweld
blindengeleidehond | assistentiehond | hulphond
bloeddruk | hart- en vaatziekten | hypertensie
borstimplantaat | implantaat | siliconen
borstkanker | mammografie | borstonderzoek
borstvoeding | kolven | zuigelingenvoeding
botox | fillers | cosmetische ingreep | schoonheidsbehandeling | plastische chirurgie
budgetpolis | selectieve contractering | ongecontracteerde zorg | restitutiepolis
buik- en darmgriep | norovirus | voedselvergiftiging
burn-outklachten | psychosociale arbeidsbelasting | werkstress
cliëntenraad | medezeggenschap van cliënten
crisisdienst | acute psychiatrie | crisisopvang
dagopvang voor ouderen | dagbesteding | dagverzorging
diëtist | voedingsadvies | leefstijlinterventie | leefstijl
dode na prik | vaccinatieschade | bijwerkingen van vaccins | Lareb
donor | orgaandonor | donorregister | orgaandonatie
doofblind | zintuiglijke beperking | auditieve beperking
doorligwond | decubitus
drankwinkel | slijterij | slijter | alcoholverkoop
duur medicijn | weesgeneesmiddel | dure geneesmiddelen | medicijnprijs
dwangopname | gedwongen opname | verplichte zorg | zorgmachtiging | crisismaatregel
eenzame opsluiting | separeer | isoleercel | separatie | afzondering
ehbo | eerste hulp verlenen | reanimatie | AED
eicel | eiceldonatie | eicellen invriezen | embryo
energiedrank | energydrink | cafeïne
erfelijk | genetisch | DNA-test | erfelijkheidsonderzoek
fastfood | snackbar | ongezonde voedselomgeving | ultrabewerkt voedsel
gebitsprothese | kunstgebit | prothese
gebroken heup | valongeval | valpartij | valpreventie
gehoorschade | oorsuizen | tinnitus | geluidsniveau
geneesmiddel niet vergoed | vergoeding van geneesmiddelen | pakketsluis | sluis voor dure geneesmiddelen
gesloten jeugdzorg | gesloten jeugdhulp | JeugdzorgPlus | gesloten instelling
gezinshuis | pleeggezin | pleegouder | pleegkind
gezinsvoogd | jeugdbeschermer | gecertificeerde instelling | jeugdbescherming
gezondheidsgegevens | patiëntgegevens
griepprik | griepvaccin | griepvaccinatie
hartpatiënt | cardiologie | hartafdeling | cardioloog
hersenletsel | hersenbeschadiging | NAH | hersenschudding | hersentumor
hoofdluis | luizen | parasiet
huidkanker | melanoom | zonnebank | zonnebrandcrème
huishoudelijke hulp | hulp in het huishouden | poetshulp | schoonmaakhulp
hulp bij zelfdoding | Coöperatie Laatste Wil | euthanasie | levenseinde
inlegkruisje | menstruatieproducten | menstruatiearmoede | tampon
intensive care | ic | ic-bed | ic-capaciteit
invalidenwagen | rolstoelbus | scootmobiel
inzage in het dossier | dossierinzage | patiëntgeheim | beroepsgeheim
ivf | vruchtbaarheidsbehandeling | kunstmatige bevruchting | fertiliteitsbehandeling
jeugdarts | schoolarts | jeugdgezondheidszorg | consultatiebureau
kanker krijgen | kankerpatiënt | oncologie | tumor
kankerverwekkend | carcinogeen | kankerrisico
kinderhartcentrum | kinderhartchirurgie | hartcentra
kinderhospice | hospice | palliatieve terminale zorg
kindermarketing | reclame voor ongezond eten | reclame gericht op kinderen
kindermishandeling | mishandelde kinderen | verwaarlozing van kinderen
kindertelefoon | hulplijn | luisterlijn | telefonische hulp
klacht over een arts | tuchtklacht | medische tuchtcollege | tuchtcollege
kraamtranen | postpartumdepressie | postnatale depressie
longkanker | COPD | longpatiënt | longarts
magerzucht | anorexia | eetstoornis | ondergewicht
ME/CVS | chronisch vermoeid | chronischevermoeidheidssyndroom
medisch dossier | patiëntendossier | elektronisch patiëntendossier | patiëntgegevens
misbruik in de jeugdzorg | Commissie-De Winter
miskraam | doodgeboren | zwangerschapsverlies | levenloos geboren
mondkapjesdeal | Sywert | Hulptroepen Alliantie
nepmedicijn | vervalste geneesmiddelen | namaakmedicijn | illegale geneesmiddelen
nierpatiënt | dialyse | nierdialyse | nierziekte
ongelukkig | levensgeluk | welbevinden | mentaal welzijn
onverzekerd | niet verzekerd voor zorg | wanbetaler zorgpremie
onvruchtbaar | vruchtbaarheid | onvruchtbaarheid | fertiliteit | ongewenst kinderloos
oogarts | oogheelkunde | staar | blindheid
operatie uitgesteld | uitgestelde zorg | afschaling | inhaalzorg
overgewicht | zwaarlijvigheid | obesitas
overleden baby | zuigelingensterfte | babysterfte | wiegendood | perinatale sterfte
persoonsgebonden budget | pgb | zorgbudget | budgethouder
pijnstiller | paracetamol | opioïde | pijnmedicatie
pleegzorgtekort | tekort aan pleegouders
polis | verzekeringspolis
pretpoeder | designerdrug | nieuwe psychoactieve stoffen | 3-MMC
psychiater | psychiatrisch | psychiatrische zorg
psychose | psychotisch | schizofrenie | waanbeeld
reanimeren | reanimatie | AED | hartstilstand | burgerhulpverlener
respijtzorg | logeeropvang | mantelzorgondersteuning
rookruimte | rookvrij | rookverbod | meeroken
rouw | rouwverwerking | nabestaandenzorg | verlies van een dierbare
schurft | scabiës
sigaretten | tabak | rookwaren | tabaksproduct
slaapmiddel | slaappil | benzodiazepinen | kalmeringsmiddelen
slaapproblemen | slapeloosheid | slaapstoornis | slaapmedicatie
specialist ouderengeneeskunde | verpleeghuisarts
spraaktaal | logopedie | logopedist | taalontwikkelingsstoornis
stamcellen | celtherapie | gentherapie
streekziekenhuis | regionaal ziekenhuis | klein ziekenhuis
stress | spanning | mentale druk | prestatiedruk
suikerbelasting | suikertaks | verbruiksbelasting | frisdranktaks
suïcidaal | zelfmoordneiging | suïcidepreventie | 113 | zelfdoding
tandarts niet betaalbaar | tandartskosten | mondzorg | mijden van de tandarts
tekenziekte | lymeziekte | lyme
thuisdialyse | beeldschermzorg | e-health
tienermoeder | tienerzwangerschap | onbedoeld zwanger | ongewenst zwanger
toegankelijk voor rolstoelen | toegankelijkheid | VN-verdrag handicap
traplift | woningaanpassing | aanpassing van de woning
trauma | PTSS | posttraumatisch | traumatische ervaring
tropische ziekte | knokkelkoorts | dengue | malaria | tijgermug
uitzaaiing | uitgezaaid | metastase
vaccinweigeraar | vaccinatiebereidheid | antivaxer | vaccinatietwijfel | weigerouders
verkeerdebedproblematiek | verkeerde bed | wachten op een verpleeghuisplek | crisisplek
verloskamer | verlosafdeling | geboortezorg | afdeling verloskunde
verpleegkundigentekort | tekort aan zorgpersoneel
verpleegtehuis | verpleeghuis | verpleeghuiszorg | zorgcentrum
verstandelijk beperkt | verstandelijke beperking | zwakbegaafd | licht verstandelijk beperkt | lvb
voedselvergiftiging | salmonella | listeria | voedselinfectie
wilsonbekwaam | wilsbekwaamheid | wilsverklaring
zelftest | thuistest | sneltest | coronatest
ziekenhuis failliet | faillissement van ziekenhuizen | surseance van het ziekenhuis
ziekenhuisbacterie | MRSA | resistente bacterie | antibioticaresistentie
ziekenhuisfusie | fusie van ziekenhuizen | concentratie van zorg
ziektekostenverzekering | zorgverzekering | zorgpolis
zorg mijden | zorgmijder | zorgmijding | afzien van zorg
zorgfraude | pgb-fraude | zorgcowboy | fraude in de zorg
zorgroboot | zorgtechnologie | zorginnovatie
zoönose | van dier op mens | overdracht van dier op mens
`;
