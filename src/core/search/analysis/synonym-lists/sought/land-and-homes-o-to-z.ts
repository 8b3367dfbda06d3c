/** What people call homes, land, water, animals, energy and waste (o to z), and what papers print. */
export const SOUGHT_LAND_AND_HOMES_O_TO_Z = `
oerbos | bosreservaat | natuurbos
oester | oesterkwekerij | schelpdier
ondergelopen kelder | wateroverlast | grondwateroverlast
ongedierte | plaagdieren | ratten en muizen
ongediertebestrijder | plaagdierbestrijding | plaagdierbeheersing
onkruidverdelger | glyfosaat | Roundup | herbicide
onteigenen van boeren | onteigening | gedwongen uitkoop
optoppen | extra verdieping | dakopbouw
overbieden | biedproces | biedlogboek
paard | pony | paardachtigen
paardenmarkt | paardenkeuring | dierenmarkt
paardenvlees | paardenslacht | vleesfraude
palingvisser | palingvisserij | aalvisserij | palingstroper
pelletkachel | biomassaketel | houtpellets
pelsdier | nertsenhouderij | nertsenfokkerij
piekbelaster | Lbv-plus | aanpak piekbelasting
plastic soep | plasticsoep | plastic in zee | zwerfplastic
plezierjacht | wildlijst | jagersvereniging
plofkip | vleeskuiken | vleeskuikenhouderij
poepwater | rioolwater | afvalwater | ongezuiverd water
pretpark | attractiepark | themapark
probleemwolf | afschot van de wolf | beschermde status van de wolf
proefaap | apenproeven | dierproef
pulsvisser | pulsvisserij | pulskor
puntenstelsel voor huur | woningwaarderingsstelsel | WWS | Wet betaalbare huur
rattengif | rodenticide | rodenticiden | bestrijding van ratten
recycling | hergebruik | kringloopeconomie | circulaire economie
regenpijp | hemelwaterafvoer | regenton
reptiel | reptielen | exotisch huisdier
reuzenberenklauw | invasieve plant
riool | riolering | rioolstelsel | rioolbuis
rioolwaterzuivering | waterzuivering | rwzi | zuiveringsinstallatie
ritueel slachten | onverdoofd slachten | halal slachten | religieuze slacht
rookmelder | brandmelder
salderen | salderingsregeling | saldering
schaapsherder | schaapskudde | gescheperde kudde
schade door wild | faunaschade | BIJ12 | faunafonds
schaliegas | fracking
schapenhouder | schapenhouderij | wolvenraster
scheefwoner | scheefwonen | inkomensafhankelijke huurverhoging
scheurvorming | scheuren in huizen
schimmel in huis | vocht en schimmel | schimmelwoning | vochtproblemen
slachthuis | slachterij | abattoir
sleepnetvisserij | bodemberoering | sleepnet | bodemvisserij
slimme meter | digitale meter | energiemeter
sloopbuurt | herstructurering | stadsvernieuwing
sloot | watergang | waterloop | slootkant
sluis | schutsluis | spuisluis | sluizencomplex
sociale huur | sociale huurwoningen | corporatiewoning | woningcorporatie
speeltuin | speelplek | buitenspelen | speelruimte
splitsen van woningen | woningsplitsing | woningdelen
sportvisser | hengelsport | hengelaar | sportvisserij
spouwmuurisolatie | spouwisolatie | natuurvrij isoleren
sproeiverbod | beregeningsverbod | onttrekkingsverbod
staalslakken | slakken van de staalfabriek | toepassing van staalslakken
stadsverwarming | warmtenet | stadswarmte
stalbrand | brand in een stal | brandveiligheid van stallen
stamboomhond | rashond | rasvereniging
stank | geurhinder | geuroverlast | stankoverlast
statiegeld | statiegeldsysteem | flesje inleveren | Verpact
stikstof | stikstofneerslag | stikstofdepositie | ammoniak
stikstofcrisis | stikstofproblematiek | stikstofslot | stikstofimpasse
stikstofmodel | AERIUS | rekenmodel voor stikstof | ondergrens voor stikstof
stikstofvergunning | natuurvergunning | Natura 2000-vergunning
stoppende boer | bedrijfsbeëindiging | stoppersregeling
streekproduct | lokaal voedsel | korte keten | boerderijwinkel
stroomnet | elektriciteitsnet | elektriciteitsnetwerk | hoogspanningsnet
stroomstoring | stroomuitval | black-out | elektriciteitsstoring
stroper | stroperij | stropen
tegels eruit | vergroening | klimaatadaptatie | ontharden
terugleververgoeding | teruglevering
thoriumreactor | gesmoltenzoutreactor | kleine kernreactor
tijdelijk huurcontract | Wet vaste huurcontracten | huurbescherming
tiny house | kleine woning | microwoning
transformatorhuisje | middenspanningsruimte | trafohuisje | transformator
trapveldje | sportveldje | speelveld
tuinder | glastuinbouw | kassenteler | tuinbouwbedrijf
uit huis gezet | huisuitzetting | ontruiming | ontruimd
uitkoop van boeren | opkoopregeling | uitkoopregeling | beëindigingsregeling | Lbv-plus
uitlaatgassen | emissies van voertuigen
uitrijden van mest | bovengronds uitrijden | bemesting
urgentieverklaring | voorrang op een woning
vaargeul | vaarweg | vaardiepte
vakantiehuisje | recreatiewoning | vakantiewoning | chalet
vastgoedmagnaat | vastgoedbelegger | vastgoedeigenaar
vechthond | hoogrisicohond | bijthond
veewagen | veetransport | diertransport
vegetariër | veganist | plantaardig dieet
versteende tuin | verharding van tuinen | operatie steenbreek
versterkingsoperatie | versterking van huizen | NCG | Nationaal Coördinator Groningen
vervuild water | waterkwaliteit | waterverontreiniging | oppervlaktewaterkwaliteit
vervuilde grond | bodemverontreiniging | bodemsanering | verontreinigde bodem
vinexwijk | nieuwbouwwijk | uitbreidingslocatie
vis in zee | visbestand | visstand | visquotum
visser | visserij | beroepsvisser | kottervisser
vissersboot | visserskotter | viskotter | vissersvaartuig
vleesfabriek | vleesverwerker | vleesverwerkende industrie
vleesvervanger | plantaardige eiwitten | vegetarische burger
vloeibaar gas | LNG | lng-terminal
voedselverspilling | eten weggooien | verspild voedsel
vol stroomnet | netcongestie | overbelast elektriciteitsnet | transportschaarste
volkstuin | moestuin | volkstuincomplex | stadslandbouw
volkswijk | kwetsbare wijk | prioritaire wijk | aandachtswijk
vuilnisbelt | stortplaats | afvalstort
vuilstort | stortplaats | stortgas
wachttijd sociale huur | inschrijfduur | woonruimteverdeling
warmtenet | collectieve warmte | warmtebedrijf | Wet collectieve warmte
warmtepomp | hybride warmtepomp | warmtepompen | lucht-waterwarmtepomp
waterbedrijf | drinkwaterbedrijf
waterlek | leidingbreuk | waterleidingbreuk
waterplas | recreatieplas | zwemplas
waterput | grondwaterput | grondwateronttrekking | beregening
waterramp | watersnood | overstromingsramp
waterrekening | drinkwaterprijs | drinkwatertarief
waterstoffabriek | elektrolyser | groene waterstof | waterstofproductie
wegwerpplastic | plastic voor eenmalig gebruik | SUP-richtlijn | wegwerpbekers
wild zwijn | wilde zwijnen | everzwijn
windmolen | windturbine | windpark | windenergie
windpark op zee | wind op zee | windparken
wolf | wolven | wolvenroedel | wolvenaanval
wolvenhek | wolvenraster | wolfwerend raster
woning isoleren | woningisolatie | isolatiesubsidie | Nationaal Isolatieprogramma
woningbouwvereniging | woningcorporatie | corporatie | woningstichting
woonark | woonboot | woonschip
woonboot | woonschip | ligplaats voor woonboten | drijvende woning
woongroep | gemengd wonen | wooncoöperatie
woonwagenkamp | woonwagenlocatie | standplaats | woonwagenbewoner
zeehond | zeehondenopvang | zeezoogdier
zonnepaneel | zonnepanelen | zonnestroom | zon-pv
zonnepark | zonneweide | zonneakker | zonnestroominstallatie
zoutwinning | zoutcavernes | zoutcaverne | bodemdaling door zoutwinning
zwemwater | open water | zwemplas
zwerfhond | straathond | buitenlandse asielhond
zwerfkat | verwilderde kat | zwerfkatten | chipplicht voor katten
`;
