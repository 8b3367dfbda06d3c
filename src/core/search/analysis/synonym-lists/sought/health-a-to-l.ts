/** What people call illness, doctors and care (a to l), and what papers print. */
export const SOUGHT_HEALTH_A_TO_L = `
aambeien | hemorroïden
aderverkalking | atherosclerose | hart- en vaatziekten
afasie | spraakverlies | taalstoornis
alvleesklier | pancreas | alvleesklierkanker
amandelen knippen | keelamandelen | tonsillectomie
anesthesist | anesthesioloog | narcose | verdoving
anti-vaxer | vaccinweigeraar | vaccinatiescepsis | vaccinatietwijfel
apneu | slaapapneu | slaapstoornis
asbestziekte | mesothelioom | asbestose | asbestslachtoffer | TAS-regeling
bariatrische chirurgie | maagverkleining | maagballon
bedplassen | incontinentie | incontinentiemateriaal
beenbreuk | botbreuk | fractuur | gebroken been
beroepsgeheim van artsen | medisch beroepsgeheim | geheimhoudingsplicht | zwijgplicht
bezoekuren | bezoektijden
big-nummer | BIG-register | beroepsregistratie | BIG-registratie
blaasontsteking | urineweginfectie
blindedarm | blindedarmontsteking | appendicitis
bloedarmoede | anemie | ijzertekort
bloedprikken | bloedafname | prikpost | bloedonderzoek
bloedverdunner | antistolling | trombosedienst | antistollingsmiddel
bloedvergiftiging | sepsis
bmr-prik | mazelenprik | bmr-vaccinatie | mazelenvaccinatie
bof | bofvaccinatie | bmr-vaccinatie
botontkalking | osteoporose
brandwonden | brandwondencentrum
brilvergoeding | vergoeding van brillen | brillenglazen
buitenlandse arts | buitenslands gediplomeerde | arts met een buitenlands diploma
burn-out | overspannen | opgebrand | psychisch verzuim
chemokuur | chemotherapie | chemo
coeliakie | glutenallergie | glutenvrij
coma | comateus | vegetatieve toestand | niet-aanspreekbaar
commerciële huisarts | huisartsenketen | Co-Med
concentratie van geboortezorg | acute verloskunde
COPD | longemfyseem | chronische bronchitis
coronaprik | coronavaccin | coronavaccinatie | vaccinatiecampagne
crematorium | crematie | asbestemming
darmkanker | darmkankeronderzoek | coloncarcinoom
dikke kinderen | kinderen met overgewicht | kinderobesitas
dikmakend eten | ongezonde voeding | bewerkte voeding | ultrabewerkt voedsel
doodstil geboren | doodgeboren | stilgeboren | stilgeboorte | doodgeboorte
draaiduizeligheid | evenwichtsstoornis | duizeligheid
drankprobleem | alcoholverslaafde | alcoholist | alcoholafhankelijkheid
druppelinfuus | infuus | infuusvloeistof
dure operatie | topreferente zorg | hoogcomplexe zorg
dwangmedicatie | onvrijwillige zorg | verplichte zorg | dwangbehandeling
dwerggroei | achondroplasie
eerstehulppost | spoedeisende hulp | SEH | spoedpost
eierstokkanker | gynaecologische kanker
eksterogen | pedicure | voetzorg | podotherapeut
epilepsie | epileptische aanval | epilepsiepatiënt | toevallen
familiearts | huisarts | eerstelijnszorg
fibromyalgie | pijnpatiënt | chronische pijn
flitskliniek | privékliniek | zelfstandig behandelcentrum | zbc
fysio | fysiotherapie | fysiotherapeut | oefentherapeut
gaatjes in tanden | cariës | tandbederf | mondgezondheid
galblaas | galstenen
gameverslaving | gameverslaafd | gamestoornis
gebit | tanden | mondzorg | tandheelkunde
gebitsprothese | kunstgebit | kunsttanden
gebroken heup | heupfractuur | heupoperatie | heupprothese
gehandicaptenparkeerkaart | invalidenparkeerplaats | gehandicaptenparkeerplaats | parkeerkaart voor gehandicapten
gehoorapparaat | hoortoestel | hoorhulpmiddel | audicien
gehoorschade | gehoorverlies | lawaaidoof | lawaaislechthorendheid | tinnitus
gekkenhuis | psychiatrische kliniek | psychiatrische inrichting | ggz-instelling
genderkliniek | transgenderzorg | genderzorg | puberteitsremmers
geneesmiddelentekort | medicijntekort | niet-leverbare medicijnen | leveringsproblemen van geneesmiddelen
geslachtsverandering | geslachtsaanpassende operatie | gendertransitie | transgenderzorg
geslachtsziekte | soa | seksueel overdraagbare aandoening
gezichtsverlies door staar | staaroperatie | cataract
gezondheidscentrum | eerstelijnscentrum | anderhalvelijnszorg | wijkgezondheidscentrum
oogarts | oogheelkunde
gokverslaving | gokverslaafde | kansspelverslaving
gordelroosprik | gordelroosvaccinatie | gordelroosvaccin
griep | influenza | griepgolf | griepepidemie
griepprik | griepvaccin | griepvaccinatie | influenzavaccinatie
grijze staar | staar | cataract
haaruitval | kaalheid | alopecia | haarwerk
hartaanval | hartinfarct | acuut coronair syndroom
hartkwaal | hartaandoening | hartfalen | hartpatiënt
hartmassage | reanimatie | reanimeren | burgerhulpverlener
hartoperatie | hartchirurgie | interventiecentrum
hartstilstand | circulatiestilstand | reanimatie
rugklachten | lage rugpijn
hersenschudding | hersenletsel | hoofdletsel | niet-aangeboren hersenletsel
hersentumor | glioom | hersenkanker
hielprik | hielprikscreening | neonatale screening
hiv | aids | hiv-remmer | hiv-besmetting
homogenezing | conversiehandelingen | conversietherapie | genezing van homoseksualiteit
hooikoorts | pollen | pollenallergie | stuifmeel
HPV-prik | HPV-vaccinatie | HPV-vaccin
huidarts | dermatoloog | dermatologie
huidkanker | melanoom
huisartsentekort | geen huisarts | tekort aan huisartsen | praktijkhouder
hulp bij zelfdoding | levenseindekliniek | Expertisecentrum Euthanasie | zelfgekozen levenseinde
ic-bed | intensive care | ic-capaciteit | beademing
inenting | vaccinatie | prik | immunisatie
inentingsgraad | vaccinatiegraad | vaccinatiedekking
inentingsprogramma | Rijksvaccinatieprogramma | vaccinatieprogramma
operatie | chirurgische ingreep | operatieve ingreep
inhaler | inhalator | puffer | luchtwegmedicatie
insulinepomp | glucosesensor | bloedglucosemeter | glucosemeter
invalide | gehandicapte | lichamelijke beperking | mindervalide
invalidenwagen | gehandicaptenvoertuig | scootmobiel | Canta
iud | spiraaltje | koperspiraal
jeugdpsychiater | kinder- en jeugdpsychiatrie | jeugd-ggz
jodiumtablet | jodiumpillen | jodiumprofylaxe
kaakchirurg | kaakoperatie
kalmeringspil | benzodiazepine | kalmeringsmiddel
kankerbehandeling | oncologische zorg | oncologie | bestraling | radiotherapie
keelontsteking | keelpijn
keizersnee | sectio | keizersnede
kijkoperatie | laparoscopie | endoscopie
kinderhartchirurgie | hartcentrum voor kinderen | aangeboren hartafwijking
kindersterfte | zuigelingensterfte | perinatale sterfte | babysterfte
kinkhoestprik | maternale kinkhoestvaccinatie | 22-wekenprik
klachtenfunctionaris | geschilleninstantie zorg | Wkkgz
klaplong | pneumothorax
klinische opname | ziekenhuisopname | hospitalisatie
knieprothese | knieoperatie | nieuwe knie
koortslip | herpes | koortsblaas
migraine | hoofdpijn | clusterhoofdpijn
kraamafdeling | verloskundige afdeling | afdeling verloskunde | geboortezorg
kraamhulp | kraamzorg | kraamverzorgende
kruidengeneeskunde | kruidenpreparaat | natuurgeneeskunde
kwakzalver | alternatief genezer | onbevoegde genezer
laboratorium voor bloed | medisch laboratorium | diagnostisch centrum
lachgas | lachgasverbod | distikstofmonoxide
lepra | melaatsheid
letselschade | letselschadeadvocaat | letselschadevergoeding | smartengeld
lijkbezorging | begraven of cremeren | crematie | resomeren
lijkschouw | lijkschouwing | autopsie | obductie
lijkschouwer | schouwarts | forensisch arts
long covid | postcovid | post-COVID | langdurige klachten na corona
longkanker | longcarcinoom
longontsteking | pneumonie | longinfectie
loondienst van artsen | medisch specialisten in loondienst | msb | medisch specialistisch bedrijf
lymeziekte | lyme | tekenbeet
`;
