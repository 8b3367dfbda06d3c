/** Defence and foreign affairs: the word of every day beside that of papers. */
export const WORLD = `
aanklager van het strafhof | hoofdaanklager | Internationaal Strafhof
ambassade | post | diplomatieke vertegenwoordiging | consulaat
ambassadeur | gezant | diplomaat
bom | bommen | explosief
bommenwerper | gevechtsvliegtuig | F-35
bondgenoot | bondgenoten | NAVO-partner
boycot | handelsboycot | embargo | sancties
buurland | buurlanden | aangrenzend land
defensie-uitgaven | defensiebegroting | NAVO-norm
dienstplichtige | dienstplicht | opkomstplicht
genocide | volkerenmoord | volkenmoord
grondgebied | territorium | soevereiniteit
hulporganisatie | ngo | hulporganisaties
internationale rechter | Internationaal Strafhof | Internationaal Gerechtshof
inval | invasie | agressie
kazerne | legerplaats | militair terrein | legerbasis
kernwapen | kernwapens | nucleair wapen | atoombom
legerbasis | militaire basis | kazerne | militair terrein
luchtmacht | Koninklijke Luchtmacht | vliegbasis
marine | Koninklijke Marine | marineschip | fregat
mensenrechtenschending | schending van mensenrechten
missie | uitzending | militaire missie
munitie | explosieven
Nederlander in het buitenland | landgenoot | consulaire bijstand
noodpakket | noodvoorraad | weerbaarheid
oefenterrein | schietterrein | militair oefenterrein
onderzeeboot | onderzeeër
ontwikkelingshulp | ontwikkelingssamenwerking | hulpgelden
oorlog | conflict | gewapend conflict
oorlogsmisdaad | oorlogsmisdaden | oorlogsmisdrijf
oorlogsmisdadiger | verdachte van oorlogsmisdrijven
Poetin | Rusland | Russisch
president | staatshoofd | regeringsleider
reisadvies | kleurcode | reiswaarschuwing
sancties tegen Amerika | sancties van de VS | Amerikaanse sancties
soldaten | militairen | troepen | krijgsmacht
staatsgreep | coup | machtsovername
strafmaatregel | sanctie | sanctiemaatregel
tank | pantservoertuig | gevechtsvoertuig
tegenstander | vijand | statelijke actor
topoverleg | top | Europese Raad
troepen | militairen | eenheden
Trump | Amerikaanse president | Amerikaanse regering
vredesmacht | VN-missie | blauwhelmen
vredesoverleg | vredesonderhandelingen | staakt-het-vuren
wapenexport | uitvoer van wapens | wapenleverantie
wapenstilstand | staakt-het-vuren | bestand
wereldgezondheidsorganisatie | WHO
`;
